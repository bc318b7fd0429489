package org.armsexplorer.ui.explore;

import java.nio.IntBuffer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.armsexplorer.ui.chart.Picture;
import org.armsexplorer.ui.chart.Sight;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.State;
import org.jspecify.annotations.Nullable;

/// The chart, as it will be exported, or what stands in its place.
public final class ChartPane extends StackPane {
  private static final double MARGIN = 16;
  private final ExplorerModel model;
  private final ImageView image = new ImageView();
  private final Pane page = new Pane(image);
  private final ChartHover hover;
  private final EmptyState empty;

  ChartPane(ExplorerModel model, MarkActions actions) {
    this.model = model;
    Icons.named(this, "chart-pane", Texts.text("chart.pane"));
    getStyleClass().add("chart-pane");
    setPadding(new Insets(MARGIN));
    setMinSize(200, 240);
    page.getStyleClass().add("chart-page");
    page.setMaxSize(0, 0);
    page.setVisible(false);
    Icons.named(page, "chart", Texts.text("chart.pane"));
    page.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    page.setFocusTraversable(true);
    hover = new ChartHover(page, model, actions);
    empty = new EmptyState(model);
    getChildren().addAll(page, empty);
    widthProperty().addListener((property, was, now) -> look());
    heightProperty().addListener((property, was, now) -> look());
    sceneProperty().addListener((property, was, scene) -> {
      if (scene != null) {
        scene.windowProperty().addListener((other, before, window) -> {
          if (window != null) {
            window.outputScaleXProperty().addListener((scale, old, fresh) -> look());
            look();
          }
        });
      }
    });
    model.stateProperty().addListener((property, was, now) -> show(now));
    show(model.stateProperty().get());
  }

  private void look() {
    if (getScene() != null && getScene().getWindow() != null) {
      double scale = getScene().getWindow().getOutputScaleX();
      model.look(new Sight(Math.floor(getWidth() - 2 * MARGIN), Math.floor(getHeight() - 2 * MARGIN), scale));
    }
  }

  private void show(State state) {
    switch (state) {
      case State.Working working -> {
        // what was shown before stays until the answer is there
      }
      case State.Ready ready -> show(ready.picture());
      case State.Empty none -> showInstead(none);
      case State.Failed failed -> showInstead(failed);
    }
  }

  private void showInstead(State state) {
    page.setVisible(false);
    hover.show(null);
    empty.show(state);
  }

  private void show(Picture picture) {
    IntBuffer pixels = IntBuffer.wrap(picture.pixels());
    image.setImage(new WritableImage(
        new PixelBuffer<>(picture.widthPx(), picture.heightPx(), pixels, PixelFormat.getIntArgbPreInstance())));
    image.setFitWidth(picture.width());
    image.setFitHeight(picture.height());
    page.setMinSize(picture.width(), picture.height());
    page.setMaxSize(picture.width(), picture.height());
    page.setAccessibleText(picture.spoken());
    page.setVisible(true);
    hover.show(picture);
    empty.hide();
  }

  /// What takes the focus for the arrow keys.
  Node focusNode() {
    return page;
  }

  /// The picture on show; null while there is none.
  @Nullable
  Picture picture() {
    return hover.picture();
  }
}
