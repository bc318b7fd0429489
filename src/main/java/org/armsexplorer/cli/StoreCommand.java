package org.armsexplorer.cli;

import java.util.concurrent.Callable;
import org.armsexplorer.app.Progress;
import org.armsexplorer.app.StoreReport;
import org.armsexplorer.app.StoreService;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Looks after the store folder.
@Command(name = "store", mixinStandardHelpOptions = true, description = "Check, rebuild, back up, restore or compact the store.", synopsisSubcommandLabel = "COMMAND")
final class StoreCommand {
  /// Exit code where the store is not as it should be.
  private static final int UNSOUND = UserProblem.Kind.STORE.exitCode();
  @ParentCommand private RootCommand root = new RootCommand();

  private StoreCommand() {}

  /// The command with all that it can do.
  static CommandLine with(Desk desk) {
    CommandLine store = new CommandLine(new StoreCommand());
    store.addSubcommand(new Check(desk));
    store.addSubcommand(new Rebuild(desk));
    store.addSubcommand(new Backup(desk));
    store.addSubcommand(new Restore(desk));
    store.addSubcommand(new Compact(desk));
    return store;
  }

  /// One thing to do with a store that is not open.
  abstract static sealed class Work implements Callable<Integer> permits Check, Rebuild, Backup, Restore, Compact {
    private final Desk desk;
    @ParentCommand private StoreCommand parent = new StoreCommand();

    Work(Desk desk) {
      this.desk = desk;
    }

    abstract StoreReport with(StoreService store) throws UserProblem;

    @Override
    public Integer call() throws UserProblem {
      try (Wiring wiring = Wiring.closed(parent.root.folder())) {
        StoreReport report = with(wiring.storeService());
        report.lines().forEach(desk.out()::println);
        return report.sound() ? 0 : UNSOUND;
      }
    }
  }

  @Command(name = "check", mixinStandardHelpOptions = true, description = "Compare all rows and all kept files with what was imported; change nothing.")
  private static final class Check extends Work {

    Check(Desk desk) {
      super(desk);
    }

    @Override
    StoreReport with(StoreService store) throws UserProblem {
      return store.check();
    }
  }

  @Command(name = "rebuild", mixinStandardHelpOptions = true, description = "Make the database again from the kept files.")
  private static final class Rebuild extends Work {
    @Option(names = "--leave-out-damaged", description = "Go on without files whose kept copies are damaged, and name them.") private boolean leaveOut;

    Rebuild(Desk desk) {
      super(desk);
    }

    @Override
    StoreReport with(StoreService store) throws UserProblem {
      return store.rebuild(leaveOut, Progress.SILENT);
    }
  }

  @Command(name = "backup", mixinStandardHelpOptions = true, description = "Write the store into one zip file.")
  private static final class Backup extends Work {
    @Parameters(paramLabel = "FILE", description = "The zip file to write.") private String file = "";

    Backup(Desk desk) {
      super(desk);
    }

    @Override
    StoreReport with(StoreService store) throws UserProblem {
      return store.backup(FileNames.path(file));
    }
  }

  @Command(name = "restore", mixinStandardHelpOptions = true, description = "Make a store of a backup, in an empty or new folder, or in the place of a store that is backed up.")
  private static final class Restore extends Work {
    @Parameters(paramLabel = "FILE", description = "A zip file that \"store backup\" wrote.") private String file = "";

    Restore(Desk desk) {
      super(desk);
    }

    @Override
    StoreReport with(StoreService store) throws UserProblem {
      return store.restore(FileNames.path(file), Progress.SILENT);
    }
  }

  @Command(name = "compact", mixinStandardHelpOptions = true, description = "Make the database file as small as it can be.")
  private static final class Compact extends Work {

    Compact(Desk desk) {
      super(desk);
    }

    @Override
    StoreReport with(StoreService store) throws UserProblem {
      return store.compact();
    }
  }
}
