package org.armsexplorer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.armsexplorer.app.ImportPreview;
import org.armsexplorer.app.TableFormat;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// Shows what files hold, and what would change. Nothing is stored, and no store is made.
@Command(name = "preview", mixinStandardHelpOptions = true, description = "Show what files hold before they are imported: form, edition, coverage, first rows, issues, and what would change. Nothing is stored.")
final class PreviewCommand implements Callable<Integer> {
  private final Desk desk;
  @ParentCommand private RootCommand root = new RootCommand();
  @Mixin private ReadOptions read = new ReadOptions();

  @Option(names = "--format", paramLabel = "FORMAT", description = "table (default) or json.") private String format =
      TableFormat.TABLE.token();

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Downloads of the SIPRI Arms Transfers Database.") private List<String> files =
      new ArrayList<>();

  PreviewCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws UserProblem {
    TableFormat wanted = Words.parse(TableFormat.class, format, "--format");
    if (wanted == TableFormat.CSV) {
      throw Words.notListed("--format", format, List.of(TableFormat.TABLE.token(), TableFormat.JSON.token()));
    }
    List<Path> paths = FileNames.paths(files);
    try (Interruption stop = new Interruption(); Wiring wiring = desk.store(root)) {
      ImportPreview preview = read.preview(wiring.imports(), paths, stop);
      wiring.imports().print(preview, wanted, desk.out());
    }
    return 0;
  }
}
