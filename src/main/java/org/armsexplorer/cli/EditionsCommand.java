package org.armsexplorer.cli;

import java.util.concurrent.Callable;
import org.armsexplorer.app.EditionInfo;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.model.SourceFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// Lists the editions of the store and the files behind each.
@Command(name = "editions", mixinStandardHelpOptions = true, description = "List the editions in the store, source by source, the newest first, and the files behind each.")
final class EditionsCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();

  @Option(names = "--sample", description = "List the edition of the sample; open no store.") private boolean sample;

  EditionsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    try (Wiring wiring = desk.open(root, sample)) {
      if (!sample && wiring.explorer().isSample()) {
        desk.say(Texts.text("store.empty", root.folder()));
        return 0;
      }
      for (EditionInfo info : wiring.explorer().editions()) {
        String guessed = info.edition().guessed() ? Texts.text("edition.guessed") : "";
        desk.out().println(info.edition().key().token() + "\t" + info.edition().name() + guessed);
        for (SourceFile file : info.files()) {
          desk.out().println("\t" + file.form().word() + "\t" + file.name() + "\t" + file.coverage().years() + "\t"
              + Texts.text("edition.rows", Integer.toString(file.rows())) + "\t" + generated(file));
        }
      }
    }
    return 0;
  }

  private static String generated(SourceFile file) {
    return file.generated() == null ? Texts.text("edition.undated")
        : Texts.text("edition.generated", file.generated().toLocalDate());
  }
}
