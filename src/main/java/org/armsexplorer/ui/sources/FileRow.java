package org.armsexplorer.ui.sources;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.app.ImportService;
import org.armsexplorer.app.PreviewFile.Issue;
import org.armsexplorer.app.ShelfEdition;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.kordamp.ikonli.feather.Feather;

/// One file on the shelf: its name and form, what it covers, what came of it, and what can be done with it.
final class FileRow {
  private static final int SHORT = 10;
  private final ShelfEdition.Item item;
  private final Hyperlink issues = new Hyperlink();

  FileRow(ShelfEdition.Item item) {
    this.item = item;
    issues.getStyleClass().addAll("text-small", "plain-link");
    issues.setId("issues-" + shortSum());
    issues.setVisible(false);
    issues.managedProperty().bind(issues.visibleProperty());
  }

  private String shortSum() {
    return item.file().checksum().substring(0, SHORT);
  }

  /// Its name, what it is, and when it came.
  VBox about() {
    SourceFile file = item.file();
    Label name = new Label(file.name(), Icons.of(Feather.FILE_TEXT));
    name.getStyleClass().add("file-name");
    Hints.on(name, file.name());
    name.setMinWidth(0);
    LocalDateTime generated = file.generated();
    String dated = generated == null ? Texts.text("sources.undated")
        : Texts.text("sources.generated", FigureFormat.day(generated.toLocalDate()));
    Label made = small(form(file) + " · " + dated);
    Terms.explain(made, "generated");
    VBox about =
        new VBox(name, made, small(Texts.text("sources.imported", Wording.current().minute(here(item.imported())))));
    about.getStyleClass().add("file-about");
    return about;
  }

  /// What it is, without the layout: "trade register by deal".
  private static String form(SourceFile file) {
    String whole = ImportService.description(file.form());
    int layout = whole.indexOf(" (");
    return layout < 0 ? whole : whole.substring(0, layout);
  }

  private static LocalDateTime here(LocalDateTime utc) {
    return utc.atOffset(ZoneOffset.UTC).atZoneSameInstant(ZoneId.systemDefault()).toLocalDateTime();
  }

  /// What came of it, with its issues once they are known.
  VBox counts() {
    String rows = item.figures() > 0 ? Texts.text("import.counts.figures", Figures.count(item.figures()))
        : Texts.text("import.counts", Figures.count(item.deliveries()), Figures.count(item.deals()));
    Label counts = new Label(rows);
    VBox column = new VBox(counts,
        small(Texts.text("sources.rows", Figures.count(item.file().rows()), size(item.file().bytes()))), issues);
    column.getStyleClass().add("file-about");
    return column;
  }

  /// "1.4 MB".
  static String size(long bytes) {
    if (bytes < 1_000_000) {
      return Texts.text("sources.kb", Figures.count(Math.max(1, bytes / 1_000)));
    }
    return Texts.text("sources.mb", Wording.current().decimal(BigDecimal.valueOf(bytes, 6), 1));
  }

  /// Says how many things there are to know, and shows them when it is asked.
  void show(Optional<List<Issue>> known, Runnable open) {
    int count = known.map(List::size).orElse(0);
    String text = known.isEmpty() ? Texts.text("sources.no-copy")
        : count == 0 ? "" : Texts.text(count == 1 ? "import.issue" : "import.issues", Figures.count(count));
    issues.setText(text);
    issues.setVisible(!text.isEmpty());
    issues.setOnAction(event -> {
      issues.setVisited(false);
      open.run();
    });
  }

  /// Copy the checksum, take the import out.
  HBox actions(Runnable copy, Runnable remove) {
    Button sum = new Button(shortSum(), Icons.of(Feather.HASH));
    Icons.named(sum, "checksum-" + shortSum(), Texts.text("sources.copy-checksum"));
    String whole = Texts.text("sources.checksum", item.file().checksum());
    sum.setAccessibleHelp(whole);
    Hints.on(sum, () -> Terms.tip("checksum", whole));
    sum.getStyleClass().addAll("flat", "small", "checksum");
    sum.setOnAction(event -> copy.run());
    Button out = Icons.button("remove-" + shortSum(), Feather.TRASH_2, Texts.text("sources.remove"));
    out.setOnAction(event -> remove.run());
    HBox actions = new HBox(sum, out);
    actions.getStyleClass().add("file-actions");
    return actions;
  }

  private static Label small(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("text-small", "text-muted");
    label.setMinWidth(0);
    return label;
  }
}
