package org.armsexplorer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.app.ImportPreview;
import org.armsexplorer.app.ImportService;
import org.armsexplorer.app.Progress;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.importer.ImportOptions;
import org.armsexplorer.importer.ImportOptions.Direction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the user says of files that do not say it themselves, the same for `preview` and `import`.
final class ReadOptions {
  @Option(names = "--direction", paramLabel = "DIRECTION", description = "exports or imports: what a table of TIV is of that does not say it.") private @Nullable String direction;

  @Option(names = "--party", paramLabel = "NAME", description = "The party that a table of TIV is about that does not say it; all for all parties.") private @Nullable String party;

  @Option(names = "--edition", paramLabel = "YEAR", description = "Edition of the files that have no date; without it, it is guessed from the newest delivery year.") private @Nullable Integer edition;

  /// Reads the files as the user says.
  ImportPreview preview(ImportService imports, List<Path> files, Progress progress) throws UserProblem {
    ImportPreview preview = imports.preview(files, options(), progress);
    Integer asked = edition;
    return asked == null ? preview : imports.withEdition(preview, asked, Optional.empty(), progress);
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
