package org.armsexplorer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.cli.CommandLineApp;
import org.armsexplorer.ui.Window;

/// Goes through the usual ways of the program once, so that the packed program's cache holds the classes and profiles
/// that a start needs. Run when the image is made, never by users.
///
/// The script has a command a line, as the command line would be given; `{store}` and `{out}` stand for a store folder
/// and a folder for pictures, `{here}` for the script's own folder, and the line `window` opens and closes the window, in the last
/// round only: JavaFX starts once a process.
public final class Rehearsal {
  private static final String WINDOW = "window";

  private Rehearsal() {}

  /// Plays a script.
  ///
  /// @param arguments the script, an empty folder to work in, and how many times to play it
  public static void main(String[] arguments) throws IOException, UserProblem, ReflectiveOperationException {
    Class.forName(Main.class.getName());
    System.setProperty("java.awt.headless", "true");
    Path script = Path.of(arguments[0]).toAbsolutePath();
    Path work = Path.of(arguments[1]).toAbsolutePath();
    List<String> lines =
        Files.readAllLines(script).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    int rounds = Integer.parseInt(arguments[2]);
    for (int i = 0; i < rounds; i++) {
      Path store = work.resolve("store-" + i);
      Path out = Files.createDirectories(work.resolve("out-" + i));
      for (String line : lines) {
        if (line.equals(WINDOW) && i < rounds - 1) {
          continue;
        }
        play(line.replace("{store}", store.toString()).replace("{out}", out.toString()).replace("{here}",
            String.valueOf(script.getParent())), store);
      }
    }
    System.exit(0);
  }

  private static void play(String line, Path store) throws UserProblem {
    int code;
    if (line.equals(WINDOW)) {
      code = Window.rehearse(store);
    } else {
      PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      code = new CommandLineApp(nowhere, System.err).run(line.split("\\s+")).orElseThrow();
    }
    if (code != 0) {
      throw new IllegalStateException(line + ": exit code " + code);
    }
  }
}
