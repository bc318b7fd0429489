package org.armsexplorer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A command line on a store of its own, and what it says.
final class CommandLab {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Path store;

  CommandLab(Path store) {
    this.store = store;
  }

  /// Gives a command.
  ///
  /// @param code that it has to end with
  /// @return what it printed
  String run(int code, String... arguments) {
    out.reset();
    err.reset();
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    all[0] = "--store";
    all[1] = store.toString();
    int actual = new CommandLineApp(new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8)).run(all).orElseThrow();
    assertThat(actual).as(this::said).isEqualTo(code);
    return out.toString(StandardCharsets.UTF_8);
  }

  /// What the last command said beside what it printed.
  String said() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
