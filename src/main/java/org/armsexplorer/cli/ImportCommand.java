package org.armsexplorer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armsexplorer.app.ImportOutcome;
import org.armsexplorer.app.ImportPreview;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.importer.ImportOptions;
import org.armsexplorer.importer.ImportOptions.Direction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Imports files into the store: all of them or none.
@Command(name = "import", mixinStandardHelpOptions = true, description = "Import files: all or none of them.")
final class ImportCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Downloads of the SIPRI Arms Transfers Database.") private List<String> files =
      new ArrayList<>();

  @Option(names = "--direction", paramLabel = "DIRECTION", description = "exports or imports: what a table of TIV is of that does not say it.") private @Nullable String direction;

  @Option(names = "--party", paramLabel = "NAME", description = "The party that a table of TIV is about that does not say it; all for all parties.") private @Nullable String party;

  ImportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    List<Path> paths = new ArrayList<>();
    for (String file : files) {
      paths.add(FileNames.path(file));
    }
    try (Interruption stop = new Interruption(); Wiring wiring = desk.store(root)) {
      ImportPreview preview = wiring.imports().preview(paths, options(), stop);
      ImportOutcome outcome = wiring.imports().commit(preview, stop);
      outcome.fileLines().forEach(desk.out()::println);
      preview.issueLines().forEach(desk.out()::println);
      outcome.joinLine().ifPresent(desk.out()::println);
    }
    return 0;
  }

  private ImportOptions options() throws UserProblem {
    String word = direction;
    Optional<Direction> asked = word == null ? Optional.empty() : Optional.of(direction(word));
    return new ImportOptions(asked, Optional.ofNullable(party).map(String::strip).filter(name -> !name.isEmpty()));
  }

  private static Direction direction(String word) throws UserProblem {
    for (Direction one : Direction.values()) {
      if (one.name().equalsIgnoreCase(word.strip())) {
        return one;
      }
    }
    throw Words.notListed("--direction", word, List.of("exports", "imports"));
  }
}
