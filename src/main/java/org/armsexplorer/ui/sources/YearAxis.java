package org.armsexplorer.ui.sources;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.armsexplorer.model.YearRange;

/// The years over the strips of an edition: a label at each round step, and ticks.
final class YearAxis extends Region {
  private static final double ROOM = 56;
  private final YearRange axis;
  private final List<Label> labels = new ArrayList<>();

  YearAxis(YearRange axis) {
    this.axis = axis;
    getStyleClass().add("year-axis");
    setMinWidth(120);
    addLabel();
  }

  /// Where a year begins.
  static double x(YearRange axis, int year, double width) {
    return (year - axis.first()) * width / axis.length();
  }

  /// The axis of an edition: whole tens around its years.
  static YearRange around(YearRange years) {
    return new YearRange(Math.floorDiv(years.first(), 10) * 10, Math.floorDiv(years.last(), 10) * 10 + 9);
  }

  private void addLabel() {
    Label label = new Label();
    label.getStyleClass().addAll("text-small", "text-muted");
    labels.add(label);
    getChildren().add(label);
  }

  @Override
  protected double computePrefHeight(double width) {
    return labels.getFirst().prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    int step = 10;
    while (x(axis, axis.first() + step, getWidth()) < ROOM && step < axis.length()) {
      step += 10;
    }
    int needed = (axis.length() + step - 1) / step;
    while (labels.size() < needed) {
      addLabel();
    }
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      label.setVisible(i < needed);
      int year = axis.first() + i * step;
      label.setText(Integer.toString(year));
      double width = label.prefWidth(-1);
      double at = Math.min(x(axis, year, getWidth()), getWidth() - width);
      label.resizeRelocate(snapPositionX(at), 0, width, getHeight());
    }
  }
}
