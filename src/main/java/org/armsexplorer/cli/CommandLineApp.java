package org.armsexplorer.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.armsexplorer.app.Answer;
import org.armsexplorer.app.ErrorCode;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.TableFormat;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Runs the command line and turns trouble into one sentence and an exit code.
public final class CommandLineApp {
  /// Exit code of wrong use.
  public static final int WRONG_USE = 2;
  /// Exit code of a bug.
  public static final int BUG = 70;
  private static final Logger LOG = LoggerFactory.getLogger(CommandLineApp.class);
  private final RootCommand root = new RootCommand();
  private final Desk desk;
  private final CommandLine commands;

  public CommandLineApp(PrintStream out, PrintStream err) {
    desk = new Desk(out, err);
    commands = new CommandLine(root);
    commands.addSubcommand(new ImportCommand(desk));
    commands.addSubcommand(new SummariseCommand(desk));
    commands.addSubcommand(new ChartCommand(desk));
    commands.addSubcommand(new EditionsCommand(desk));
    commands.addSubcommand(new FormatsCommand(desk));
    commands.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
    commands.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
    commands.setParameterExceptionHandler(this::wrongUse);
    commands.setExecutionExceptionHandler((exception, command, result) -> failed(exception));
  }

  /// Runs a command.
  ///
  /// @return the exit code; empty where the arguments ask for the window
  public Optional<Integer> run(String... arguments) {
    int code = commands.execute(arguments);
    desk.out().flush();
    if (code == 0 && desk.out().checkError()) {
      desk.say(Texts.text("not-printed"));
      return Optional.of(UserProblem.Kind.CANNOT_WRITE.exitCode());
    }
    return code == RootCommand.WINDOW ? Optional.empty() : Optional.of(code);
  }

  /// The store folder that the arguments name, after [#run].
  public Path folder() throws UserProblem {
    return root.folder();
  }

  /// Shows the sample where no window can be opened: its chart as a PNG in the current folder, its table, and what the
  /// window needs.
  ///
  /// @param lacking what the window does not find here
  /// @return the exit code
  public int firstLook(String lacking) throws UserProblem {
    Path picture = Path.of("arms-transfer-explorer-sample.png");
    try (Wiring wiring = Wiring.sample()) {
      Answer answer = wiring.explorer().answer(Explorer.startSpec());
      wiring.exports().export(answer, picture, false);
      wiring.exports().print(answer.table(), answer.facts(), TableFormat.TABLE, false, desk.out());
    }
    desk.out().flush();
    desk.say(Texts.text("first-look", picture, lacking));
    return 0;
  }

  /// Says what went wrong and gives the exit code for it.
  public int failed(Throwable thrown) {
    if (thrown instanceof UserProblem problem) {
      LOG.debug("refused", problem);
      desk.say(problem.text());
      return problem.kind().exitCode();
    }
    ErrorCode code = ErrorCode.of(thrown);
    LOG.error("bug {}", code.text(), thrown);
    desk.say(Texts.text("bug", code.text()));
    return BUG;
  }

  private int wrongUse(ParameterException exception, String[] arguments) {
    desk.say(String.valueOf(exception.getMessage()));
    CommandLine command = exception.getCommandLine();
    if (!UnmatchedArgumentException.printSuggestions(exception, command.getErr())) {
      desk.say(Texts.text("wrong.help", command.getCommandSpec().qualifiedName()));
    }
    return WRONG_USE;
  }
}
