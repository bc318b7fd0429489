package org.armsexplorer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program's name; without a command it opens the window, which [CommandLineApp] leaves to its caller.
@Command(name = "arms-transfer-explorer", mixinStandardHelpOptions = true, description = "Charts who supplied whom with which major arms, when, and how much. Without a command: the window.", versionProvider = Versions.class)
final class RootCommand implements Callable<Integer> {
  /// What [#call] gives where the window is wanted.
  static final int WINDOW = -1;

  @Option(names = "--store", paramLabel = "DIR", scope = ScopeType.INHERIT, description = "Store folder; without it the place for application data.") private @Nullable String store;

  @Option(names = "--language", paramLabel = "LANGUAGE", scope = ScopeType.INHERIT, description = "Language of the texts: en or de. Commands speak English without it, the window that of its settings or the system. What is printed or written for programs is the same in all.") private @Nullable String language;

  @Override
  public Integer call() {
    return WINDOW;
  }

  /// Word of the language that is asked for; empty where none is.
  String language() {
    return language == null ? "" : language;
  }

  Path folder() throws UserProblem {
    String asked = store;
    return asked == null ? Wiring.defaultFolder() : FileNames.path(asked);
  }
}
