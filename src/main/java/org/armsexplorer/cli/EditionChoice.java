package org.armsexplorer.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which edition answers.
final class EditionChoice {
  @Option(names = "--edition", paramLabel = "YEAR", description = "Year of the edition; without it the newest.") private @Nullable Integer edition;

  /// The edition asked for; null for the newest.
  @Nullable
  Integer edition() {
    return edition;
  }
}
