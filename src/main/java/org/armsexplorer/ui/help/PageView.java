package org.armsexplorer.ui.help;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.parts.Viewport;

/// A page of the help on the screen.
final class PageView extends ScrollPane {
  private static final double BEFORE_FIRST = 24;
  private final VBox column = new VBox();
  private final Map<String, Node> anchors = new HashMap<>();
  private final Consumer<String> follow;

  /// @param follow takes the links that the reader clicks
  PageView(Consumer<String> follow) {
    this.follow = follow;
    Icons.named(this, "help-page", Texts.text("help.page"));
    column.getStyleClass().add("help-column");
    getStyleClass().addAll("edge-to-edge", "help-page");
    StackPane room = new StackPane(column);
    room.getStyleClass().add("help-room");
    setContent(room);
    setFitToWidth(true);
    Viewport.drawnInParts(this);
    setHbarPolicy(ScrollBarPolicy.NEVER);
  }

  /// Shows a page from its beginning, or from one of its headings.
  void show(HelpPage page, String anchor) {
    anchors.clear();
    column.getChildren().setAll(page.blocks().stream().map(this::node).toList());
    setAccessibleText(page.title());
    setVvalue(0);
    Node there = anchors.get(anchor);
    if (there != null) {
      // its place is known after the next pulses only
      Platform.runLater(() -> Platform.runLater(() -> scrollTo(there)));
    }
  }

  private void scrollTo(Node there) {
    applyCss();
    layout();
    double room = column.getHeight() + 2 * BEFORE_FIRST - getViewportBounds().getHeight();
    setVvalue(room <= 0 ? 0 : Math.min(1, there.getBoundsInParent().getMinY() / room));
  }

  private Node node(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> flow(paragraph.spans());
      case Block.Items list -> list(list);
      case Block.Code code -> code(code);
      case Block.Picture picture -> HelpPages.picture(picture.file())
          .<Node>map(url -> new PagePicture(url, picture.alt())).orElseGet(() -> missing(picture));
      case Block.Table table -> table(table);
    };
  }

  private static Label missing(Block.Picture picture) {
    Label words = new Label(picture.alt());
    words.setWrapText(true);
    return words;
  }

  private Node heading(Block.Heading heading) {
    Label label = new Label(heading.plain());
    label.setWrapText(true);
    label.getStyleClass().add("help-heading-" + Math.min(3, heading.level()));
    anchors.put(heading.anchor(), label);
    return label;
  }

  private TextFlow flow(List<Span> spans) {
    TextFlow flow = new TextFlow();
    flow.getStyleClass().add("help-text");
    for (Span span : spans) {
      flow.getChildren().add(span.link().isEmpty() ? text(span) : link(span));
    }
    return flow;
  }

  private static Text text(Span span) {
    Text text = new Text(span.text());
    text.getStyleClass().add("help-words");
    if (span.bold()) {
      text.getStyleClass().add("help-bold");
    }
    if (span.italic()) {
      text.getStyleClass().add("help-italic");
    }
    if (span.code()) {
      text.getStyleClass().add("help-code-words");
    }
    return text;
  }

  private Hyperlink link(Span span) {
    Hyperlink link = new Hyperlink(span.text());
    link.getStyleClass().add("plain-link");
    link.setOnAction(event -> follow.accept(span.link()));
    if (span.link().contains(":")) {
      Hints.on(link, Texts.text("help.copies", span.link()));
    }
    return link;
  }

  private Node list(Block.Items list) {
    VBox rows = new VBox();
    rows.getStyleClass().add("help-items");
    int number = list.first();
    for (List<Block> item : list.items()) {
      Label mark = new Label(list.first() == 0 ? "•" : Integer.toString(number++));
      mark.getStyleClass().add(list.first() == 0 ? "help-bullet" : "step-number");
      mark.setMinWidth(USE_PREF_SIZE);
      VBox blocks = new VBox();
      blocks.getStyleClass().add("help-items");
      item.forEach(block -> blocks.getChildren().add(node(block)));
      HBox.setHgrow(blocks, Priority.ALWAYS);
      HBox row = new HBox(mark, blocks);
      row.getStyleClass().add("step");
      rows.getChildren().add(row);
    }
    return rows;
  }

  private static Node code(Block.Code code) {
    Label label = new Label(code.text());
    label.getStyleClass().add("help-code");
    label.setMaxWidth(Double.MAX_VALUE);
    label.setWrapText(true);
    return label;
  }

  private Node table(Block.Table table) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("help-table");
    for (double share : TableShares.of(table)) {
      ColumnConstraints constraints = new ColumnConstraints();
      constraints.setPercentWidth(100 * share);
      grid.getColumnConstraints().add(constraints);
    }
    for (int r = 0; r < table.rows().size(); r++) {
      boolean head = r == 0;
      if (head && table.rows().getFirst().stream().allMatch(List::isEmpty)) {
        continue;
      }
      for (int c = 0; c < table.rows().get(r).size(); c++) {
        StackPane cell = new StackPane(flow(table.rows().get(r).get(c)));
        cell.getStyleClass().add(head ? "help-head" : "help-cell");
        grid.add(cell, c, r);
      }
    }
    return grid;
  }
}
