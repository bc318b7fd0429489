package org.armsexplorer.ui.sources;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.PreviewFile.Issue;
import org.armsexplorer.app.ShelfEdition;
import org.armsexplorer.app.ShelfEdition.Item;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.kordamp.ikonli.feather.Feather;

/// An edition with its files, one below the other under one axis of years.
final class EditionCard extends VBox {
  private final Map<SourceFile, FileRow> rows = new HashMap<>();
  private final ShelfActions actions;

  EditionCard(ShelfEdition edition, ShelfActions actions) {
    this.actions = actions;
    setId("edition-" + edition.edition().key().token());
    getStyleClass().add("edition-card");
    Label name = new Label(edition.edition().title());
    name.getStyleClass().add("title-4");
    Label files = new Label(
        edition.files().size() == 1 ? Texts.text("sources.file") : Texts.text("sources.files", edition.files().size()));
    files.getStyleClass().add("text-muted");
    HBox head = new HBox(name, files);
    head.getStyleClass().add("edition-head");
    if (edition.edition().guessed()) {
      Label guessed = new Label(Texts.text("sources.guessed"));
      guessed.getStyleClass().addAll("badge", "warning");
      head.getChildren().add(guessed);
    }
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button show = new Button(Texts.text("sources.show"), Icons.of(Feather.BAR_CHART_2));
    Icons.named(show, "show-" + edition.edition().key().token(),
        Texts.text("sources.show-edition", edition.edition().title()));
    show.setOnAction(event -> actions.show(edition.edition()));
    head.getChildren().add(space);
    actions.rival(edition.edition()).ifPresent(newest -> {
      String text = Texts.text("sources.compare", newest.title());
      Button compare =
          Icons.named(new Button(text, Icons.of(Feather.COLUMNS)), "compare-" + edition.edition().key().token(), text);
      compare.getStyleClass().add("flat");
      compare.setOnAction(event -> actions.compare(edition.edition(), newest));
      head.getChildren().add(compare);
    });
    head.getChildren().add(show);
    getChildren().addAll(head, grid(edition));
  }

  private GridPane grid(ShelfEdition edition) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("shelf-grid");
    grid.getColumnConstraints().addAll(share(28), share(34), share(26), fixed());
    YearRange axis = YearAxis.around(edition.years());
    YearAxis years = new YearAxis(axis);
    grid.add(years, 1, 0);
    int at = 1;
    for (Item item : edition.files()) {
      FileRow row = new FileRow(item);
      rows.put(item.file(), row);
      CoverageStrip strip = new CoverageStrip(axis, item.file().coverage());
      grid.addRow(at++, row.about(), strip, row.counts(),
          row.actions(() -> actions.copyChecksum(item.file()), () -> actions.remove(item)));
    }
    grid.getChildren().forEach(EditionCard::centre);
    return grid;
  }

  private static void centre(Node node) {
    GridPane.setValignment(node, VPos.CENTER);
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setFillWidth(true);
    return column;
  }

  private static ColumnConstraints fixed() {
    ColumnConstraints column = new ColumnConstraints();
    column.setHgrow(Priority.ALWAYS);
    column.setHalignment(HPos.RIGHT);
    column.setMinWidth(Region.USE_PREF_SIZE);
    return column;
  }

  /// The issues of a file are known now.
  void issues(SourceFile file, Optional<List<Issue>> issues) {
    FileRow row = rows.get(file);
    if (row != null) {
      row.show(issues, () -> actions.issues(file, issues.orElse(List.of())));
    }
  }
}
