package org.armsexplorer.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.armsexplorer.app.Answer;
import org.armsexplorer.app.ErrorCode;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.ExportService;
import org.armsexplorer.app.TableFormat;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Runs the command line and turns trouble into one sentence and an exit code.
public final class CommandLineApp {
  /// Exit code of wrong use.
  public static final int WRONG_USE = 2;
  /// Exit code of a bug.
  public static final int BUG = 70;
  private static final Logger LOG = LoggerFactory.getLogger(CommandLineApp.class);
  private final RootCommand root = new RootCommand();
  private final Map<String, Supplier<?>> commands = new LinkedHashMap<>();
  private final Desk desk;

  public CommandLineApp(PrintStream out, PrintStream err) {
    desk = new Desk(out, err);
    commands.put("import", () -> new ImportCommand(desk));
    commands.put("preview", () -> new PreviewCommand(desk));
    commands.put("map", () -> new MapCommand(desk));
    commands.put("summarise", () -> new SummariseCommand(desk));
    commands.put("chart", () -> new ChartCommand(desk));
    commands.put("explain", () -> new ExplainCommand(desk));
    commands.put("sheet", () -> new SheetCommand(desk));
    commands.put("diff", () -> new DiffCommand(desk));
    commands.put("reconcile", () -> new ReconcileCommand(desk));
    commands.put("groups", () -> new GroupsCommand(desk));
    commands.put("views", () -> new ViewsCommand(desk));
    commands.put("deals", () -> new DealsCommand(desk));
    commands.put("cite", () -> new CiteCommand(desk));
    commands.put("editions", () -> new EditionsCommand(desk));
    commands.put("formats", () -> new FormatsCommand(desk));
    commands.put("store", () -> StoreCommand.with(desk));
  }

  /// The command line with the command that the arguments begin with, or else with all: to read the options of each was
  /// seen to cost more than to answer.
  CommandLine commandLine(String... arguments) {
    CommandLine line = new CommandLine(root);
    String first = arguments.length == 0 ? "" : arguments[0];
    commands.forEach((name, command) -> {
      if (name.equals(first) || !commands.containsKey(first)) {
        line.addSubcommand(command.get());
      }
    });
    OptionTexts.translate(line);
    line.setOut(new PrintWriter(desk.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(desk.err(), true, StandardCharsets.UTF_8));
    line.setParameterExceptionHandler(this::wrongUse);
    line.setExecutionExceptionHandler((exception, command, result) -> failed(exception));
    return line;
  }

  /// Runs a command.
  ///
  /// @return the exit code; empty where the arguments ask for the window
  public Optional<Integer> run(String... arguments) {
    if (arguments.length > 0 && arguments[0].equals("chart")) {
      ExportService.makeReady();
    }
    Optional<String> word = ArgumentLanguage.word(arguments);
    Optional<Language> language = word.flatMap(Language::of);
    if (word.isPresent() && language.isEmpty()) {
      desk.say(
          Words.notListed("--language", word.get(), Language.offered().stream().map(Language::word).toList()).text());
      return Optional.of(WRONG_USE);
    }
    Wording.use(
        ArgumentLanguage.isForPrograms(arguments) ? Wording.ENGLISH : Wording.of(language.orElse(Language.ENGLISH)));
    int code = commandLine(arguments).execute(arguments);
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

  /// Word of the language that the arguments name, after [#run]; empty where they name none.
  public String language() {
    return root.language();
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
    desk.say(WrongUse.text(exception));
    List<String> nearest = WrongUse.nearest(exception);
    desk.say(nearest.isEmpty() ? Texts.text("wrong.help", exception.getCommandLine().getCommandSpec().qualifiedName())
        : Texts.text("wrong.nearest", String.join(", ", nearest)));
    return WRONG_USE;
  }
}
