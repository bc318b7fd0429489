package org.armsexplorer.cli;

import java.nio.file.Path;
import org.armsexplorer.app.TableFormat;
import org.armsexplorer.app.UserProblem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How a list or a sheet is given: printed in a format, or written into a file.
final class ListOptions {
  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default), csv or json.") private String format =
      TableFormat.TABLE.token();

  @Option(names = "--out", paramLabel = "FILE", description = "Write it (.csv, .xlsx; evidence and dependence sheets also .pdf) instead of printing it.") private @Nullable String out;

  /// What the options ask for.
  ///
  /// @param file where it is written; null where it is printed
  record Way(TableFormat format, @Nullable Path file) {

    void give(Printing printing, Writing writing) throws UserProblem {
      Path to = file;
      if (to == null) {
        printing.in(format);
      } else {
        writing.to(to);
      }
    }
  }

  /// Prints it.
  @FunctionalInterface
  interface Printing {
    void in(TableFormat format) throws UserProblem;
  }

  /// Writes it.
  @FunctionalInterface
  interface Writing {
    void to(Path file) throws UserProblem;
  }

  /// Reads the options, before any work is done.
  Way way() throws UserProblem {
    String file = out;
    return new Way(Words.parse(TableFormat.class, format, "--format"), file == null ? null : FileNames.path(file));
  }
}
