package org.armsexplorer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.armsexplorer.app.UserProblem;
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
    CommandLineApp commands = new CommandLineApp(out, err);
    int code = commands.run(arguments).orElseGet(() -> window(commands));
    out.flush();
    err.flush();
    Runtime.getRuntime().halt(code);
  }

  private static int window(CommandLineApp commands) {
    try {
      Optional<String> lacking = Window.lacking();
      if (lacking.isPresent()) {
        return commands.firstLook(lacking.get());
      }
      return Window.open(commands.folder());
    } catch (UserProblem | RuntimeException e) {
      return commands.failed(e);
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
