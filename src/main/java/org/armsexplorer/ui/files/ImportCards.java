package org.armsexplorer.ui.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.ImportPreview;
import org.armsexplorer.app.PreviewFile;
import org.armsexplorer.app.PreviewFile.Issue;
import org.armsexplorer.app.PreviewFile.Weight;
import org.armsexplorer.importer.ReadFile;
import org.armsexplorer.ui.parts.Texts;

/// The files of an import as cards, and what the reader should know of them as lines.
final class ImportCards extends VBox {

  private ImportCards() {
    getStyleClass().add("page-column");
  }

  /// A sentence, nothing else.
  static ImportCards sentence(String text) {
    ImportCards cards = new ImportCards();
    cards.getChildren().add(FileCard.wrapped(text, ""));
    return cards;
  }

  /// What the files hold.
  ///
  /// @param edition takes the year of the edition that the reader chooses for a file
  static ImportCards preview(ImportPreview preview, BiConsumer<ReadFile, Integer> edition) {
    ImportCards cards = new ImportCards();
    List<PreviewFile> files = PreviewFile.of(preview);
    for (int i = 0; i < files.size(); i++) {
      ReadFile read = preview.files().get(i);
      cards.getChildren().add(FileCard.preview(files.get(i), year -> edition.accept(read, year)));
    }
    cards.issues(preview, files);
    return cards;
  }

  /// What came in.
  static ImportCards report(String done, ImportPreview preview) {
    ImportCards cards = sentence(done);
    List<PreviewFile> files = PreviewFile.of(preview);
    files.forEach(file -> cards.getChildren().add(FileCard.report(file)));
    cards.issues(preview, files);
    return cards;
  }

  private void issues(ImportPreview preview, List<PreviewFile> files) {
    List<Issue> contradictions =
        preview.contradictionLines().stream().map(line -> new Issue(Weight.WARNING, 0, line)).toList();
    int count = contradictions.size() + files.stream().mapToInt(file -> file.issues().size()).sum();
    if (count == 0) {
      return;
    }
    Label heading = new Label(Texts.text(count == 1 ? "import.issue" : "import.issues", count));
    heading.getStyleClass().add("field-label");
    heading.setId("import-issues");
    getChildren().add(heading);
    List<IssueLines> lines = new ArrayList<>(List.of(new IssueLines(contradictions, "")));
    files.forEach(file -> lines.add(new IssueLines(file.issues(), files.size() > 1 ? file.file().name() : "")));
    lines.stream().filter(one -> !one.getChildren().isEmpty()).forEach(getChildren()::add);
  }
}
