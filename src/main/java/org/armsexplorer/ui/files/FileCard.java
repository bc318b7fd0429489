package org.armsexplorer.ui.files;

import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.analysis.Comparison;
import org.armsexplorer.app.CoverageText;
import org.armsexplorer.app.FileComparison;
import org.armsexplorer.app.PreviewFile;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.kordamp.ikonli.feather.Feather;

/// One file of an import: what it is, what it speaks about, what would change, and its first rows.
final class FileCard extends VBox {
  private final GridPane facts = new GridPane();
  private int row;

  private FileCard(PreviewFile file) {
    getStyleClass().add("file-card");
    Label name = new Label(file.file().name(), Icons.of(Feather.FILE_TEXT));
    name.getStyleClass().addAll("text-bold", "file-name");
    HBox head = new HBox(name);
    head.getStyleClass().add("file-head");
    if (file.known()) {
      head.getChildren().add(badge(Texts.text("import.known.badge"), "neutral"));
    }
    facts.getStyleClass().add("facts");
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(GridPane.USE_PREF_SIZE);
    ColumnConstraints texts = new ColumnConstraints();
    texts.setHgrow(Priority.ALWAYS);
    facts.getColumnConstraints().addAll(labels, texts);
    getChildren().addAll(head, facts);
  }

  /// Before the import: all that is known, the first rows, and a choice of the edition where the file does not say it.
  ///
  /// @param edition takes the year of the edition that the reader chooses
  static FileCard preview(PreviewFile file, IntConsumer edition) {
    FileCard card = new FileCard(file);
    SourceFile about = file.file();
    card.fact("form", wrapped(file.form(), ""));
    card.fact("edition", about.generated() == null && about.edition().isSipri() && !file.known()
        ? new EditionChoice(about, edition) : wrapped(ImportTexts.edition(about), ""));
    card.fact("coverage",
        wrapped(Texts.text("preview.covers", ImportTexts.years(about), CoverageText.parties(about.coverage())), ""));
    card.fact("rows", wrapped(ImportTexts.counts(file), ""));
    if (file.known()) {
      card.fact("store", wrapped(Texts.text("import.known"), ""));
    } else {
      file.comparisons().stream().filter(FileComparison::isWithStore).findFirst()
          .ifPresent(one -> card.fact("store", changes(one.comparison())));
    }
    Label heading = new Label(Texts.text("preview.first.heading"));
    heading.getStyleClass().add("field-label");
    card.getChildren().addAll(heading, new FirstRowsTable(file.first(), about.name()));
    return card;
  }

  /// After the import: what came in.
  static FileCard report(PreviewFile file) {
    FileCard card = new FileCard(file);
    card.fact("form", wrapped(file.form(), ""));
    card.fact("edition", wrapped(ImportTexts.edition(file.file()), ""));
    card.fact("rows", wrapped(ImportTexts.counts(file), ""));
    return card;
  }

  private void fact(String key, Node value) {
    Label label = new Label(Texts.text("preview." + key));
    label.getStyleClass().add("text-muted");
    facts.addRow(row++, label, value);
  }

  /// "12 as in the store  3 new  1 changed  0 vanished".
  private static HBox changes(Comparison counts) {
    HBox badges = new HBox(badge(Texts.text("compare.same", Figures.count(counts.same())), "neutral"),
        badge(Texts.text("compare.new", Figures.count(counts.fresh())), counts.fresh() > 0 ? "success" : "neutral"),
        badge(Texts.text("compare.changed", Figures.count(counts.changed())),
            counts.changed() > 0 ? "warning" : "neutral"),
        badge(Texts.text("compare.vanished", Figures.count(counts.vanished())),
            counts.vanished() > 0 ? "danger" : "neutral"));
    badges.getStyleClass().add("badges");
    badges.setId("changes");
    return badges;
  }

  static Label badge(String text, String style) {
    Label badge = new Label(text);
    badge.getStyleClass().addAll("badge", style);
    return badge;
  }

  static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
