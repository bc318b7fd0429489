package org.armsexplorer.ui.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.armsexplorer.ui.chart.Mark;
import org.armsexplorer.ui.chart.Picture;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/// What the reader learns of a mark under the mouse, or of the one the arrow keys went to.
final class ChartHover {
  private static final double DISTANCE = 12;
  private final Pane page;
  private final Region outline = new Region();
  private final SVGPath shape = new SVGPath();
  private final Label heading = new Label();
  private final VBox card = new VBox(heading);
  private final ContextMenu menu = new ContextMenu();
  private @Nullable Picture picture;
  private @Nullable Mark shown;
  private Consumer<Mark> proof = mark -> {
    // nobody asks yet
  };

  ChartHover(Pane page) {
    this.page = page;
    outline.getStyleClass().add("mark-outline");
    card.getStyleClass().add("hover-card");
    card.setId("hover-card");
    heading.getStyleClass().add("text-bold");
    for (Region region : List.of(outline, card)) {
      region.setManaged(false);
      region.setMouseTransparent(true);
      region.setVisible(false);
    }
    shape.getStyleClass().add("mark-shape");
    shape.setManaged(false);
    shape.setMouseTransparent(true);
    shape.setVisible(false);
    page.getChildren().addAll(outline, shape, card);
    MenuItem where = new MenuItem(Texts.text("proof.ask"));
    where.setId("menu-proof");
    where.setOnAction(event -> prove());
    menu.getItems().add(where);
    page.setOnMouseMoved(this::moved);
    page.setOnMouseExited(event -> hide());
    page.setOnMousePressed(event -> page.requestFocus());
    page.setOnMouseClicked(event -> {
      if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) {
        prove();
      }
    });
    page.setOnContextMenuRequested(event -> {
      if (shown != null) {
        menu.show(page, event.getScreenX(), event.getScreenY());
        event.consume();
      }
    });
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    page.focusedProperty().addListener((property, was, focused) -> {
      if (!focused) {
        hide();
      }
    });
  }

  @Nullable
  Picture picture() {
    return picture;
  }

  void show(@Nullable Picture other) {
    picture = other;
    hide();
  }

  private void hide() {
    shown = null;
    card.setVisible(false);
    outline.setVisible(false);
    shape.setVisible(false);
  }

  /// What is done with a mark of which the reader wants to know where its figure comes from.
  void onProof(Consumer<Mark> taker) {
    proof = taker;
  }

  private void prove() {
    Mark mark = shown;
    if (mark != null) {
      proof.accept(mark);
    }
  }

  private void moved(MouseEvent event) {
    if (menu.isShowing()) {
      return;
    }
    Picture there = picture;
    Mark mark = there == null ? null : there.at(event.getX(), event.getY());
    if (mark == null) {
      hide();
    } else {
      show(mark, event.getX(), event.getY());
    }
  }

  private void pressed(KeyEvent event) {
    Picture there = picture;
    if (there == null || there.marks().isEmpty()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      prove();
      event.consume();
      return;
    }
    Optional<Mark> next = switch (event.getCode()) {
      case RIGHT -> step(there, 1, 0);
      case LEFT -> step(there, -1, 0);
      case UP -> step(there, 0, -1);
      case DOWN -> step(there, 0, 1);
      case HOME -> Optional.of(there.marks().getFirst());
      case END -> Optional.of(there.marks().getLast());
      default -> Optional.empty();
    };
    next.ifPresent(mark -> {
      show(mark, mark.x() + mark.width() / 2, mark.y());
      page.setAccessibleText(mark.spoken());
      event.consume();
    });
  }

  /// The next mark of the same series along x, or the next series at the same place.
  private Optional<Mark> step(Picture there, int along, int across) {
    Mark from = shown;
    if (from == null) {
      return Optional.of(there.marks().getFirst());
    }
    return there.marks().stream()
        .filter(mark -> along != 0 ? mark.series() == from.series() && (mark.column() - from.column()) * along > 0
            : mark.column() == from.column() && (mark.series() - from.series()) * across > 0)
        .min(Comparator
            .comparingInt(mark -> Math.abs(mark.column() - from.column()) + Math.abs(mark.series() - from.series())));
  }

  private void show(Mark mark, double x, double y) {
    if (!mark.equals(shown)) {
      shown = mark;
      heading.setText(mark.heading());
      card.getChildren().setAll(heading);
      for (String line : mark.lines()) {
        card.getChildren().add(new Label(line));
      }
      card.setVisible(true);
      card.applyCss();
      card.autosize();
      outline.resizeRelocate(mark.x() - 2, mark.y() - 2, mark.width() + 4, mark.height() + 4);
      outline.setVisible(mark.path().isEmpty());
      shape.setContent(mark.path());
      shape.setVisible(!mark.path().isEmpty());
    }
    double left = x + DISTANCE + card.getWidth() > page.getWidth() ? x - DISTANCE - card.getWidth() : x + DISTANCE;
    double top = y - DISTANCE - card.getHeight() < 0 ? y + DISTANCE : y - DISTANCE - card.getHeight();
    card.relocate(Math.max(0, Math.rint(left)), Math.rint(top));
  }
}
