package org.armsexplorer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.cli.CommandLineApp;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.Window;

/// Goes through the usual ways of the program once, so that the packed program's cache holds the classes and profiles
/// that a start needs. Run when the image is made, never by users.
///
/// A script has a command a line, as the command line would be given; `{store}` and `{out}` stand for a store folder
/// and a folder for pictures, `{here}` for the script's own folder, and the line `window` opens and closes the window, in
/// the last round only: JavaFX starts once a process.
public final class Rehearsal {
  private static final String WINDOW = "window";
  /// Of the parties of the rehearsal, as a user's chart is of real ones.
  private static final ChartSpec SHOWN =
      ChartSpec.DEFAULT.withFilter(TransferFilter.ALL.withRecipients(List.of("Sokovia"))
          .withSuppliers(List.of("Freedonia", "Ruritania")).withYears(new YearRange(2000, 2019)));

  private Rehearsal() {}

  /// Plays scripts.
  ///
  /// @param arguments an empty folder to work in, how many times to play, and the scripts
  public static void main(String[] arguments) throws IOException, UserProblem, ReflectiveOperationException {
    Class.forName(Main.class.getName());
    System.setProperty("java.awt.headless", "true");
    Path work = Path.of(arguments[0]).toAbsolutePath();
    int rounds = Integer.parseInt(arguments[1]);
    List<Path> scripts = Arrays.stream(arguments).skip(2).map(Path::of).map(Path::toAbsolutePath).toList();
    for (int i = 0; i < rounds; i++) {
      Path store = work.resolve("store-" + i);
      Path out = Files.createDirectories(work.resolve("out-" + i));
      for (Path script : scripts) {
        for (String line : Files.readAllLines(script)) {
          boolean spoken = !line.isBlank() && !line.startsWith("#");
          if (spoken && !(line.equals(WINDOW) && i < rounds - 1)) {
            play(line.replace("{store}", store.toString()).replace("{out}", out.toString()).replace("{here}",
                String.valueOf(script.getParent())), store);
          }
        }
      }
    }
    System.exit(0);
  }

  private static void play(String line, Path store) throws UserProblem {
    int code;
    if (line.equals(WINDOW)) {
      code = Window.rehearse(store, SHOWN);
    } else {
      PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
      code = new CommandLineApp(nowhere, System.err).run(line.split("\\s+")).orElseThrow();
    }
    if (code != 0) {
      throw new IllegalStateException(line + ": exit code " + code);
    }
  }
}
