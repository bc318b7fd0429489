package org.armsexplorer.ui.sources;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.armsexplorer.ui.parts.CardFrame;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.kordamp.ikonli.feather.Feather;

/// An edition with its files, one below the other under one axis of years. What stays of it when it is shown anew stays as
/// it is; rows that are missing are made one by one, when they are asked for.
final class EditionCard extends VBox {
  private final ShelfActions actions;
  private final YearRange axis;
  private final GridPane grid = new GridPane();
  private final Map<Item, Row> rows = new LinkedHashMap<>();
  private final Deque<Item> missing = new ArrayDeque<>();
  private final Map<SourceFile, Optional<List<Issue>>> known = new HashMap<>();
  private ShelfEdition edition;
  private HBox head;

  /// A file and what shows it.
  private record Row(FileRow row, List<Node> cells) {}

  EditionCard(ShelfEdition edition, ShelfActions actions) {
    this.edition = edition;
    this.actions = actions;
    axis = axis(edition);
    setId("edition-" + edition.edition().key().token());
    CardFrame.behind(this);
    getStyleClass().add("edition-card");
    grid.getStyleClass().add("shelf-grid");
    grid.getColumnConstraints().addAll(share(28), share(34), share(26), fixed());
    grid.add(new YearAxis(axis), 1, 0);
    head = head();
    getChildren().addAll(head, grid);
    placeRows();
  }

  private static YearRange axis(ShelfEdition edition) {
    return YearAxis.around(edition.years());
  }

  /// Whether it can show this as it shows what it is of.
  boolean canShow(ShelfEdition other) {
    return other.edition().key().equals(edition.edition().key()) && axis(other).equals(axis);
  }

  /// Shows what has become of its edition.
  void show(ShelfEdition now) {
    edition = now;
    known.clear();
    HBox next = head();
    getChildren().set(getChildren().indexOf(head), next);
    head = next;
    placeRows();
  }

  private HBox head() {
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
    return head;
  }

  /// Rows of files that are gone go, the others come to their places.
  private void placeRows() {
    List<Node> gone = new ArrayList<>();
    rows.entrySet().removeIf(row -> {
      boolean stays = edition.files().contains(row.getKey());
      if (!stays) {
        gone.addAll(row.getValue().cells());
      }
      return !stays;
    });
    grid.getChildren().removeAll(gone);
    missing.clear();
    for (Item item : edition.files()) {
      Row row = rows.get(item);
      if (row == null) {
        missing.add(item);
      } else {
        row.cells().forEach(cell -> GridPane.setRowIndex(cell, place(item)));
      }
    }
  }

  private int place(Item item) {
    return edition.files().indexOf(item) + 1;
  }

  /// Makes the next of the rows that are missing.
  ///
  /// @return whether there was one
  boolean makeRow() {
    Item item = missing.poll();
    if (item == null) {
      return false;
    }
    FileRow row = new FileRow(item);
    List<Node> cells = List.of(row.about(), new CoverageStrip(axis, item.file().coverage()), row.counts(),
        row.actions(() -> actions.copyChecksum(item.file()), () -> actions.remove(item)));
    for (int i = 0; i < cells.size(); i++) {
      GridPane.setConstraints(cells.get(i), i, place(item), 1, 1, null, VPos.CENTER);
    }
    // the tab key follows the order of the children: the axis, then the rows
    long before = edition.files().subList(0, place(item) - 1).stream().filter(rows::containsKey).count();
    grid.getChildren().addAll(1 + Math.toIntExact(before) * cells.size(), cells);
    rows.put(item, new Row(row, cells));
    Optional<List<Issue>> issues = known.get(item.file());
    if (issues != null) {
      tell(row, item.file(), issues);
    }
    return true;
  }

  /// Leaves the first of its rows where they are; the others are missing until they are made again.
  ///
  /// @return how many stay
  int keepRows(int most) {
    int kept = 0;
    for (Item item : edition.files()) {
      Row row = rows.get(item);
      if (row != null && ++kept > most) {
        rows.remove(item);
        grid.getChildren().removeAll(row.cells());
      }
    }
    placeRows();
    return rows.size();
  }

  int rowsMade() {
    return rows.size();
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
    known.put(file, issues);
    rows.forEach((item, row) -> {
      if (item.file().equals(file)) {
        tell(row.row(), file, issues);
      }
    });
  }

  private void tell(FileRow row, SourceFile file, Optional<List<Issue>> issues) {
    row.show(issues, () -> actions.issues(file, issues.orElse(List.of())));
  }
}
