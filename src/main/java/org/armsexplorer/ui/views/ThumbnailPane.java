package org.armsexplorer.ui.views;

import java.nio.IntBuffer;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.ui.chart.Picture;
import org.armsexplorer.ui.chart.Sight;
import org.armsexplorer.ui.parts.Icons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A place for the small picture of a view; an icon stands there until it is painted, and where it cannot be.
public final class ThumbnailPane extends StackPane {
  /// Of the line around it, in points.
  private static final double EDGE = 1;
  private static final double ROUND = 6;
  private final Thumbnails thumbnails;
  private final double width;
  private final double height;
  private final ImageView image = new ImageView();
  private final Label instead = new Label("", Icons.of(Feather.BAR_CHART_2));
  private @Nullable ChartSpec shown;

  /// @param width of the place, in points; the picture is fitted into it
  public ThumbnailPane(Thumbnails thumbnails, double width, double height) {
    this.thumbnails = thumbnails;
    this.width = width;
    this.height = height;
    getStyleClass().add("thumbnail");
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
    Rectangle clip = new Rectangle(width - 2 * EDGE, height - 2 * EDGE);
    clip.setArcWidth(ROUND);
    clip.setArcHeight(ROUND);
    image.setClip(clip);
    image.setPreserveRatio(true);
    image.setFitWidth(width - 2 * EDGE);
    image.setFitHeight(height - 2 * EDGE);
    instead.setWrapText(true);
    instead.setMaxWidth(width - 16);
    instead.getStyleClass().addAll("text-muted", "text-small", "centred");
    getChildren().addAll(instead, image);
  }

  /// Shows a view; the picture before stays until the next is painted.
  public void show(ChartSpec spec) {
    if (!spec.equals(shown)) {
      image.setImage(null);
      instead.setText("");
    }
    shown = spec;
    double scale = getScene() == null || getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
    thumbnails.want(this, spec, new Sight(width - 2 * EDGE, height - 2 * EDGE, scale), painted -> {
      // one that was on its way when another view was wanted here comes all the same
      if (spec.equals(shown)) {
        show(painted);
      }
    });
  }

  /// Shows none.
  public void clear() {
    shown = null;
    thumbnails.forget(this);
    image.setImage(null);
    instead.setText("");
  }

  private void show(Thumbnails.Thumbnail thumbnail) {
    Picture picture = thumbnail.picture();
    image.setImage(picture == null ? null : picture(picture));
    boolean roomy = width > 200;
    instead.setText(roomy ? thumbnail.problem() : "");
  }

  private static WritableImage picture(Picture picture) {
    return new WritableImage(new PixelBuffer<>(picture.widthPx(), picture.heightPx(), IntBuffer.wrap(picture.pixels()),
        PixelFormat.getIntArgbPreInstance()));
  }
}
