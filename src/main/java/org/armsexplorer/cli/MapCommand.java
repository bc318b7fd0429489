package org.armsexplorer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.model.Meaning;
import org.armsexplorer.model.TableMapping;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Guesses what the columns of any table mean, and remembers it as a mapping that can be corrected.
@Command(name = "map", mixinStandardHelpOptions = true, description = "Guess what the columns of a table mean, print it as JSON, and with --save remember it for 'import --mapping'.")
final class MapCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();

  @Parameters(paramLabel = "FILE", description = "A table: CSV, TSV, XLSX or ODS.") private String file = "";

  @Option(names = "--save", paramLabel = "NAME", description = "Remember the mapping under this name.") private @Nullable String name;

  @Option(names = "--supplier", paramLabel = "NAME", description = "The supplier that all rows are about.") private String supplier =
      "";

  @Option(names = "--recipient", paramLabel = "NAME", description = "The recipient that all rows are about.") private String recipient =
      "";

  @Option(names = "--column", paramLabel = "COLUMN=MEANING", description = "What a column means where the guess is wrong: ignore, supplier, recipient, year, category, status, tiv, usd, eur, gbp, units; repeatable.") private Map<String, String> columns =
      new LinkedHashMap<>();

  MapCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    Path path = FileNames.path(file);
    String wanted = name;
    try (Wiring wiring = wanted == null ? Wiring.sample() : Wiring.store(root.folder())) {
      TableMapping guess = wiring.imports().guess(path, wanted == null ? "" : wanted);
      TableMapping mapping = new TableMapping(guess.name(), guess.hasHeader(), said(guess), supplier, recipient);
      desk.out().print(wiring.mappings().toText(mapping));
      if (!mapping.isComplete()) {
        desk.say(Texts.text("map.incomplete"));
      }
      if (wanted != null) {
        wiring.mappings().save(mapping);
        desk.say(Texts.text("map.saved", mapping.name(), wiring.mappings().file(mapping)));
      }
    }
    return 0;
  }

  /// The columns of a guess with what the user says of them.
  private List<TableMapping.Column> said(TableMapping guess) throws UserProblem {
    List<TableMapping.Column> said = new ArrayList<>(guess.columns());
    List<String> headers = guess.columns().stream().map(TableMapping.Column::header).toList();
    for (Map.Entry<String, String> column : columns.entrySet()) {
      int place = headers.indexOf(column.getKey());
      if (place < 0) {
        throw Words.notListed("--column", column.getKey(), headers);
      }
      Meaning meaning = Meaning.parse(column.getValue()).orElseThrow(() -> Words.notListed("--column",
          column.getValue(), Arrays.stream(Meaning.values()).map(Meaning::word).toList()));
      said.set(place, new TableMapping.Column(column.getKey(), meaning));
    }
    return said;
  }
}
