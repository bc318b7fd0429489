package org.armsexplorer.ui.help;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.geometry.Orientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// A picture of a page, as wide as the page at most, never larger than it is. It is read away from the FX thread, and has
/// its place on the page from the beginning.
final class PagePicture extends Region {
  /// What stands before the width and the height of a PNG: its signature (8 bytes), and length and type of the first chunk,
  /// IHDR (PNG Specification, 5.2 and 11.2.1).
  private static final int BEFORE_SIZE = 16;
  private final ImageView view;
  private final double wide;
  private final double high;

  /// @param png of the program's own pages
  PagePicture(URL png, String alt) {
    try (DataInputStream head = new DataInputStream(png.openStream())) {
      head.skipNBytes(BEFORE_SIZE);
      wide = head.readInt();
      high = head.readInt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    view = new ImageView(new Image(png.toExternalForm(), true));
    view.setAccessibleText(alt);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    getStyleClass().add("help-picture");
    setMaxWidth(USE_PREF_SIZE);
    getChildren().add(view);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + wide + snappedRightInset();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double across = snappedLeftInset() + snappedRightInset();
    double shown = width < 0 ? wide : Math.clamp(width - across, 1, wide);
    return snappedTopInset() + Math.ceil(shown * high / wide) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    view.setFitWidth(Math.clamp(getWidth() - snappedLeftInset() - snappedRightInset(), 1, wide));
    view.relocate(snappedLeftInset(), snappedTopInset());
  }
}
