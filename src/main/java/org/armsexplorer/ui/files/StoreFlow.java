package org.armsexplorer.ui.files;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.StoreReport;
import org.armsexplorer.app.StoreService;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.Problems;

/// Looks after the store: each piece of work is a job, and what it found or did stands on a sheet.
public final class StoreFlow {
  private final Desk desk;
  private final Runnable replaced;

  /// @param replaced is done when the store is another one
  public StoreFlow(Desk desk, Runnable replaced) {
    this.desk = desk;
    this.replaced = replaced;
  }

  /// Compares all that is in the store with what was imported.
  public void check() {
    run("check", progress -> service().check());
  }

  /// Makes the database again from the kept files.
  public void rebuild() {
    run("rebuild", progress -> service().rebuild(false, progress));
  }

  /// Asks for a file and writes the store into it.
  public void backup() {
    String proposed = "arms-transfer-explorer-" + LocalDate.now(ZoneId.systemDefault()) + ".zip";
    desk.dialogs().save(Texts.text("store.backup"), kind(), desk.exportFolder(), proposed).ifPresent(zip -> {
      desk.rememberFolderOf(zip);
      run("backup", progress -> service().backup(zip));
    });
  }

  /// Asks for a backup and makes the store of it.
  public void restore() {
    List<Path> chosen = desk.dialogs().open(Texts.text("store.restore"), kind(), desk.folder());
    if (!chosen.isEmpty()) {
      desk.rememberFolderOf(chosen.getFirst());
      run("restore", progress -> service().restore(chosen.getFirst(), progress), replaced);
    }
  }

  /// Makes the database file small.
  public void compact() {
    run("compact", progress -> service().compact());
  }

  private StoreService service() {
    return desk.wiring().storeService();
  }

  private static FileDialogs.Kind kind() {
    return new FileDialogs.Kind(Texts.text("store.kind"), List.of("*.zip"));
  }

  private void run(String work, Jobs.Body<StoreReport> body) {
    run(work, body, () -> {
      // the store holds what it held
    });
  }

  /// @param work the last part of the keys of its texts
  /// @param done is done when that has succeeded
  private void run(String work, Jobs.Body<StoreReport> body, Runnable done) {
    desk.jobs().run(Texts.text("store." + work), body, report -> {
      done.run();
      desk.model().refresh();
      show("store." + work, report.lines());
    }, thrown -> {
      if (!Problems.isStopped(thrown)) {
        desk.model().refresh();
        show("store." + work + ".failed", List.of(Problems.text(thrown)));
      }
    });
  }

  private void show(String title, List<String> lines) {
    VBox column = new VBox();
    column.getStyleClass().add("page-column");
    for (String line : lines) {
      Label label = new Label(line);
      label.setWrapText(true);
      column.getChildren().add(label);
    }
    Sheet sheet = new Sheet("store-report", Texts.text(title), column, true);
    sheet.button("store-report-ok", Texts.text("sheet.close"), sheet::close);
    desk.sheets().show(sheet);
  }
}
