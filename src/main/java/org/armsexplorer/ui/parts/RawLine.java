package org.armsexplorer.ui.parts;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A line of a file as it stands there, to read and to copy: broken into rows, and as high as they are at its width.
public final class RawLine extends TextArea {
  /// Longer lines are scrolled.
  private static final int MOST = 12;
  private static final int LEAST = 2;
  /// Where the last row ends just at the edge.
  private static final double ROUNDING = 2;
  private final Text measured = new Text();

  /// @param text the line; may be changed later
  public RawLine(String text) {
    super(text);
    setEditable(false);
    setWrapText(true);
    getStyleClass().add("raw-line");
    setMinHeight(USE_PREF_SIZE);
    textProperty().subscribe((was, now) -> requestLayout());
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width <= 0 || !(lookup(".content") instanceof Region content)) {
      return super.computePrefHeight(width);
    }
    Insets own = getInsets();
    Insets inner = content.getInsets();
    measured.setFont(getFont());
    measured.setWrappingWidth(
        Math.max(1, width - own.getLeft() - own.getRight() - inner.getLeft() - inner.getRight() - ROUNDING));
    double row = height("M");
    double rows = Math.clamp(height(getText()), LEAST * row, MOST * row);
    return snapSizeY(own.getTop() + inner.getTop() + rows + inner.getBottom() + own.getBottom() + ROUNDING);
  }

  private double height(String text) {
    measured.setText(text);
    return measured.getLayoutBounds().getHeight();
  }
}
