package org.armsexplorer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armsexplorer.app.ImportOutcome;
import org.armsexplorer.app.ImportPreview;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Imports files into the store: all of them or none.
@Command(name = "import", mixinStandardHelpOptions = true, description = "Import files: all or none of them.")
final class ImportCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Downloads of the SIPRI Arms Transfers Database.") private List<String> files =
      new ArrayList<>();

  @Mixin private ReadOptions read = new ReadOptions();

  @Option(names = "--mapping", paramLabel = "NAME", description = "Read the files as tables by this mapping; 'map' makes one.") private @Nullable String mapping;

  ImportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    List<Path> paths = FileNames.paths(files);
    try (Interruption stop = new Interruption(); Wiring wiring = desk.store(root)) {
      String asked = mapping;
      ImportPreview preview = asked == null ? read.preview(wiring.imports(), paths, stop)
          : wiring.imports().previewMapped(paths, wiring.mappings().named(asked), stop);
      ImportOutcome outcome = wiring.imports().commit(preview, stop);
      outcome.fileLines().forEach(desk.out()::println);
      preview.countLines().forEach(desk.out()::println);
      preview.contradictionLines().forEach(desk.out()::println);
      preview.issueLines().forEach(desk.out()::println);
      outcome.joinLine().ifPresent(desk.out()::println);
    }
    return 0;
  }
}
