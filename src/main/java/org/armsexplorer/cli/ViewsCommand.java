package org.armsexplorer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.ViewService;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.spec.library.LibraryChange;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Lists the views of the library, takes files into it and gives them out.
@Command(name = "views", mixinStandardHelpOptions = true, description = "List the views that you keep (folder/name, type of chart), take saved views into the library, or write its views as files.")
final class ViewsCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();

  @Parameters(arity = "0..1", paramLabel = "WORDS", description = "Only the views in whose name, folder, title or parties these words stand.") private String words =
      "";

  @Option(names = "--import", paramLabel = "FILE", description = "Take a saved view, or a picture that carries its own, into the library; repeatable, all or none.") private List<String> files =
      new ArrayList<>();

  @Option(names = "--folder", paramLabel = "NAME", description = "With --import: the folder of the library that they go into.") private String folder =
      "";

  @Option(names = "--export", paramLabel = "DIR", description = "Write the views as .atview files into this folder, each in the folder of its own.") private @Nullable String export;

  ViewsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    ViewService library = Wiring.closed(root.folder()).library();
    String out = export;
    boolean takes = !files.isEmpty();
    if (takes ? out != null || !words.isEmpty() : !folder.isEmpty()) {
      throw Words.problem("wrong.views");
    }
    if (takes) {
      take(library);
      return 0;
    }
    List<KeptView> found = library.library().search(words);
    if (out == null) {
      found.forEach(view -> desk.out().println(view.path() + "\t" + type(view)));
    } else {
      List<Path> written = library.give(found, FileNames.path(out));
      written.forEach(file -> desk.out().println(file));
    }
    return 0;
  }

  private void take(ViewService library) throws UserProblem {
    List<String> ignored = new ArrayList<>();
    LibraryChange change = library.take(FileNames.paths(files), folder.strip(), ignored);
    ignored.forEach(one -> desk.say(Texts.text("spec.ignored", one)));
    List<KeptView> before = change.before().views();
    change.after().views().stream().filter(view -> !before.contains(view))
        .forEach(view -> desk.out().println(view.path() + "\t" + type(view)));
  }

  private static String type(KeptView view) {
    return view.spec().type().token();
  }
}
