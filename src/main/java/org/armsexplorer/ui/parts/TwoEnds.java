package org.armsexplorer.ui.parts;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// Some controls at the left end of a line and some at the right; where they do not fit beside each other, those of the
/// right go below.
public final class TwoEnds extends Pane {
  private static final double GAP = 4;
  private final HBox left;
  private final HBox right;

  public TwoEnds(List<? extends Node> atLeft, List<? extends Node> atRight) {
    left = end(atLeft);
    right = end(atRight);
    getChildren().addAll(left, right);
  }

  private static HBox end(List<? extends Node> nodes) {
    HBox end = new HBox();
    end.getStyleClass().add("line-end");
    end.getChildren().setAll(nodes);
    return end;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private boolean fits(double width) {
    Insets insets = getInsets();
    return left.prefWidth(-1) + GAP + right.prefWidth(-1) <= width - insets.getLeft() - insets.getRight();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    Insets insets = getInsets();
    return insets.getLeft() + left.prefWidth(-1) + GAP + right.prefWidth(-1) + insets.getRight();
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double one = left.prefHeight(-1);
    double other = right.prefHeight(-1);
    double content = width < 0 || fits(width) ? Math.max(one, other) : one + GAP + other;
    return getInsets().getTop() + content + getInsets().getBottom();
  }

  @Override
  protected void layoutChildren() {
    Insets insets = getInsets();
    double width = getWidth() - insets.getLeft() - insets.getRight();
    double leftHeight = left.prefHeight(-1);
    double rightHeight = right.prefHeight(-1);
    double rightWidth = Math.min(width, right.prefWidth(-1));
    boolean fits = fits(getWidth());
    double height = Math.max(leftHeight, rightHeight);
    left.resizeRelocate(insets.getLeft(), insets.getTop(), fits ? width - rightWidth - GAP : width,
        fits ? height : leftHeight);
    right.resizeRelocate(insets.getLeft() + width - rightWidth, insets.getTop() + (fits ? 0 : leftHeight + GAP),
        rightWidth, fits ? height : rightHeight);
  }
}
