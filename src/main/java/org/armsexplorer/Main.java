package org.armsexplorer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.cli.CommandLineApp;
import org.armsexplorer.ui.Window;

/// Starts the program: the window where there are no arguments and a screen, else the command line. The only class that
/// sees both.
public final class Main {

  private Main() {}

  /// Runs the program and ends the process with its exit code.
  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    Optional<Folder> usual = usualStart(arguments);
    int code = usual.isPresent() ? window(usual.get(), out, err) : command(arguments, out, err);
    out.flush();
    err.flush();
    Runtime.getRuntime().halt(code);
  }

  private static int command(String[] arguments, PrintStream out, PrintStream err) {
    CommandLineApp commands = new CommandLineApp(out, err);
    return commands.run(arguments).orElseGet(() -> window(commands, commands::folder));
  }

  /// The store of a start without a command: nothing is given, or only where the store is.
  private static Optional<Folder> usualStart(String... arguments) {
    return switch (arguments.length) {
      case 0 -> Optional.of(Wiring::defaultFolder);
      case 2 -> arguments[0].equals("--store") ? path(arguments[1]).map(store -> () -> store) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// Empty for a name that no file can have here: the command line says so.
  private static Optional<Path> path(String name) {
    try {
      return Optional.of(Path.of(name));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// The usual start: the command line, which takes a while to build, is only asked where there can be no window.
  private static int window(Folder folder, PrintStream out, PrintStream err) {
    Optional<String> lacking = Window.lacking();
    if (lacking.isEmpty()) {
      try {
        return Window.open(folder.path(), "");
      } catch (UserProblem | RuntimeException e) {
        return new CommandLineApp(out, err).failed(e);
      }
    }
    return window(new CommandLineApp(out, err), folder);
  }

  private static int window(CommandLineApp commands, Folder folder) {
    try {
      Optional<String> lacking = Window.lacking();
      return lacking.isPresent() ? commands.firstLook(lacking.get()) : Window.open(folder.path(), commands.language());
    } catch (UserProblem | RuntimeException e) {
      return commands.failed(e);
    }
  }

  /// Where the store is.
  @FunctionalInterface
  private interface Folder {
    Path path() throws UserProblem;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
