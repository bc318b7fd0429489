package org.armsexplorer.ui.explore;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.armsexplorer.ui.chart.Mark;
import org.armsexplorer.ui.chart.Picture;
import org.armsexplorer.ui.proof.FigureAsked;
import org.armsexplorer.ui.state.Chosen;
import org.armsexplorer.ui.state.ExplorerModel;
import org.jspecify.annotations.Nullable;

/// What the reader learns of a mark under the mouse, or of the one the arrow keys went to; a click chooses it and shows
/// what can be done with it.
final class ChartHover {
  private final Pane page;
  private final ExplorerModel model;
  private final MarkActions actions;
  private final Region outline = new Region();
  private final SVGPath shape = new SVGPath();
  private final MarkCard card = new MarkCard();
  private final ContextMenu menu = new ContextMenu();
  private @Nullable Picture picture;
  private @Nullable Mark shown;
  /// Whether the mark was clicked: it stays until something else is.
  private boolean pinned;

  ChartHover(Pane page, ExplorerModel model, MarkActions actions) {
    this.page = page;
    this.model = model;
    this.actions = actions;
    outline.getStyleClass().add("mark-outline");
    outline.setManaged(false);
    outline.setMouseTransparent(true);
    outline.setVisible(false);
    shape.getStyleClass().add("mark-shape");
    shape.setManaged(false);
    shape.setMouseTransparent(true);
    shape.setVisible(false);
    page.getChildren().addAll(outline, shape, card);
    page.setOnMouseMoved(this::moved);
    page.setOnMouseExited(event -> {
      if (!pinned) {
        hide();
      }
    });
    page.setOnMousePressed(event -> page.requestFocus());
    page.setOnMouseClicked(this::clicked);
    page.setOnContextMenuRequested(event -> asked().ifPresent(asked -> {
      menu.getItems().setAll(actions.items(asked));
      menu.show(page, event.getScreenX(), event.getScreenY());
      event.consume();
    }));
    page.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    page.focusedProperty().addListener((property, was, focused) -> {
      if (!focused && !pinned) {
        hide();
      }
    });
    model.chosenProperty().subscribe(this::chosen);
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
    pinned = false;
    card.hide();
    outline.setVisible(false);
    shape.setVisible(false);
  }

  /// The figure of the mark on show.
  private Optional<FigureAsked> asked() {
    Mark mark = shown;
    return mark == null ? Optional.empty()
        : model.ready().flatMap(ready -> FigureAsked.ofMark(ready.answer(), mark.column(), mark.series()));
  }

  private void prove() {
    asked().ifPresent(actions::prove);
  }

  private void moved(MouseEvent event) {
    if (menu.isShowing() || pinned) {
      return;
    }
    Mark mark = at(event);
    if (mark == null) {
      hide();
    } else {
      show(mark, event.getX(), event.getY());
    }
  }

  private @Nullable Mark at(MouseEvent event) {
    Picture there = picture;
    return there == null ? null : there.at(event.getX(), event.getY());
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    Mark mark = at(event);
    if (mark == null) {
      hide();
      model.choose(Chosen.NONE);
    } else if (event.isShortcutDown()) {
      show(mark, event.getX(), event.getY());
      asked().ifPresent(actions::showDeals);
    } else if (event.getClickCount() == 2) {
      show(mark, event.getX(), event.getY());
      prove();
    } else if (event.getClickCount() == 1) {
      pin(mark, event.getX(), event.getY());
    }
  }

  /// Chooses the mark, and shows what can be done with it.
  private void pin(Mark mark, double x, double y) {
    hide();
    shown = mark;
    model.choose(new Chosen(mark.column(), mark.series()));
    pinned = true;
    card.show(mark, asked().map(actions::items).orElse(List.of()));
    outline(mark);
    card.place(x, y, page.getWidth());
  }

  /// A figure was chosen, here or in the table.
  private void chosen(Chosen place) {
    Picture there = picture;
    boolean own = shown != null && shown.column() == place.column() && shown.series() == place.series();
    if (there == null || own) {
      return;
    }
    hide();
    there.marks().stream().filter(mark -> !mark.isLegend())
        .filter(mark -> mark.column() == place.column() && mark.series() == place.series()).findFirst()
        .ifPresent(mark -> {
          show(mark, mark.x() + mark.width() / 2, mark.y());
          pinned = true;
        });
  }

  private void pressed(KeyEvent event) {
    Picture there = picture;
    if (event.getCode() == KeyCode.ESCAPE && pinned) {
      hide();
      model.choose(Chosen.NONE);
      event.consume();
      return;
    }
    Mark now = shown;
    if (now != null && event.getCode() == KeyCode.ENTER) {
      prove();
      event.consume();
    } else if (now != null && event.getCode() == KeyCode.SPACE) {
      pin(now, now.x() + now.width() / 2, now.y());
      event.consume();
    } else if (there != null) {
      next(event.getCode(), there.marks().stream().filter(mark -> !mark.isLegend()).toList()).ifPresent(mark -> {
        pinned = false;
        show(mark, mark.x() + mark.width() / 2, mark.y());
        page.setAccessibleText(mark.spoken());
        event.consume();
      });
    }
  }

  private Optional<Mark> next(KeyCode key, List<Mark> marks) {
    if (marks.isEmpty()) {
      return Optional.empty();
    }
    return switch (key) {
      case RIGHT -> step(marks, Mark::column, Mark::series, 1);
      case LEFT -> step(marks, Mark::column, Mark::series, -1);
      case UP -> step(marks, Mark::series, Mark::column, -1);
      case DOWN -> step(marks, Mark::series, Mark::column, 1);
      case HOME -> Optional.of(marks.getFirst());
      case END -> Optional.of(marks.getLast());
      default -> Optional.empty();
    };
  }

  /// The nearest mark along one direction that is at the same place across.
  private Optional<Mark> step(List<Mark> marks, Function<Mark, Integer> along, Function<Mark, Integer> across,
      int sign) {
    Mark from = shown;
    if (from == null) {
      return Optional.of(marks.getFirst());
    }
    return marks.stream()
        .filter(
            mark -> across.apply(mark).equals(across.apply(from)) && (along.apply(mark) - along.apply(from)) * sign > 0)
        .min(Comparator.comparingInt(mark -> (along.apply(mark) - along.apply(from)) * sign));
  }

  private void show(Mark mark, double x, double y) {
    if (!mark.equals(shown)) {
      shown = mark;
      card.show(mark, List.of());
      outline(mark);
    }
    card.place(x, y, page.getWidth());
  }

  private void outline(Mark mark) {
    outline.resizeRelocate(mark.x() - 2, mark.y() - 2, mark.width() + 4, mark.height() + 4);
    outline.setVisible(mark.path().isEmpty());
    shape.setContent(mark.path());
    shape.setVisible(!mark.path().isEmpty());
  }
}
