package org.armsexplorer.cli;

import java.util.concurrent.Callable;
import org.armsexplorer.app.ImportService;
import picocli.CommandLine.Command;

/// Lists the forms that can be imported and written.
@Command(name = "formats", mixinStandardHelpOptions = true, description = "List the forms of files that can be imported and written.")
final class FormatsCommand implements Callable<Integer> {
  private final Desk desk;

  FormatsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    ImportService.forms().forEach(form -> desk.out().println("import\t" + form.word() + "\t" + form.description()));
    for (String ending : new String[] {"png", "svg", "pdf", "csv", "xlsx"}) {
      desk.out().println("export\t" + ending + "\t" + Texts.text("format." + ending));
    }
    return 0;
  }
}
