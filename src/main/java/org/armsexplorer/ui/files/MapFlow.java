package org.armsexplorer.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import org.armsexplorer.app.ImportPreview;
import org.armsexplorer.app.ImportService;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.importer.AnyTable;
import org.armsexplorer.model.TableMapping;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.Problems;

/// Tables of no known form: offers to describe their columns, remembers the description, and reads them by it.
final class MapFlow {
  private final Desk desk;
  private final Consumer<ImportPreview> ask;
  private final Consumer<Throwable> refuse;

  /// A table that lies in a file or in the clipboard.
  private sealed interface Place {

    /// The file that the table lies in.
    record InFile(Path file) implements Place {}

    /// Text that was pasted.
    record Pasted(String text) implements Place {}
  }

  /// @param ask shows what would be imported
  /// @param refuse says why nothing can be
  MapFlow(Desk desk, Consumer<ImportPreview> ask, Consumer<Throwable> refuse) {
    this.desk = desk;
    this.ask = ask;
    this.refuse = refuse;
  }

  /// After a file was refused: offers to describe its columns where it is a table at all.
  void offer(Path file, Throwable refusal) {
    boolean unknown = refusal instanceof UserProblem problem && problem.kind() == UserProblem.Kind.BAD_INPUT;
    if (!unknown) {
      refuse.accept(refusal);
      return;
    }
    look(new Place.InFile(file), String.valueOf(file.getFileName()), refusal, true);
  }

  /// Reads the table in the clipboard: by its form where it has a known one, else by a description.
  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || text.isBlank()) {
      desk.toasts().problem(Texts.text("paste.nothing"));
      return;
    }
    desk.jobs().run(Texts.text("job.paste"), progress -> imports().previewPasted(text, Optional.empty(), progress), ask,
        thrown -> look(new Place.Pasted(text), Texts.text("paste.name"), thrown, false));
  }

  private ImportService imports() {
    return desk.wiring().imports();
  }

  private void look(Place place, String name, Throwable refusal, boolean first) {
    Jobs.Body<Optional<AnyTable>> body = progress -> switch (place) {
      case Place.InFile in -> imports().table(in.file());
      case Place.Pasted pasted -> imports().pastedTable(pasted.text());
    };
    desk.jobs().run(Texts.text("job.read", name), body, table -> {
      if (table.isEmpty() || Problems.isStopped(refusal)) {
        refuse.accept(refusal);
      } else if (first) {
        offerSheet(place, name, refusal, table.get());
      } else {
        describe(place, name, table.get());
      }
    }, thrown -> refuse.accept(refusal));
  }

  private void offerSheet(Place place, String name, Throwable refusal, AnyTable table) {
    ImportCards cards = ImportCards.sentence(Problems.text(refusal));
    Sheet sheet = new Sheet("import-failed", Texts.text("mapping.offer"), cards, false);
    sheet.button("import-map", Texts.text("mapping.open"), () -> {
      sheet.close();
      describe(place, name, table);
    });
    sheet.closeButton(Texts.text("sheet.close"));
    desk.sheets().show(sheet);
  }

  private void describe(Place place, String name, AnyTable table) {
    MappingForm form = new MappingForm(table, imports().guess(table, name.replaceAll("\\.[^.]*$", "")));
    Sheet sheet = new Sheet("mapping", Texts.text("mapping.title", name), form, true);
    Button go = sheet.button("mapping-go", Texts.text("mapping.go"), () -> {
      sheet.close();
      read(place, form.mappingProperty().get());
    });
    go.disableProperty().bind(form.incomplete());
    sheet.closeButton(Texts.text("sheet.cancel"));
    desk.sheets().show(sheet);
  }

  /// The mapping is remembered first: the stored table can only be read again with it.
  private void read(Place place, TableMapping mapping) {
    Jobs.Body<ImportPreview> body = progress -> {
      desk.wiring().mappings().save(mapping);
      return switch (place) {
        case Place.InFile in -> imports().previewMapped(List.of(in.file()), mapping, progress);
        case Place.Pasted pasted -> imports().previewPasted(pasted.text(), Optional.of(mapping), progress);
      };
    };
    desk.jobs().run(Texts.text("job.read", mapping.name()), body, ask, refuse);
  }
}
