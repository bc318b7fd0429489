package org.armsexplorer.ui.sources;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.app.CoverageText;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Texts;

/// The years of which a file speaks along a common axis of years: full where it speaks of all parties, light and named
/// where of some.
final class CoverageStrip extends Region {
  private static final double ROUND_TEXT = 4;
  private static final double GAP = 6;
  private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
  private final YearRange axis;
  private final YearRange years;
  private final Region bar = new Region();
  private final Label text = new Label();

  /// @param axis the years that the strip shows, the same for all files of an edition
  CoverageStrip(YearRange axis, Coverage coverage) {
    this.axis = axis;
    getStyleClass().add("coverage-strip");
    setMinHeight(USE_PREF_SIZE);
    setMaxHeight(USE_PREF_SIZE);
    setMinWidth(120);
    String parties = CoverageText.parties(coverage);
    String spell = FigureFormat.years(coverage.years());
    boolean all = coverage.suppliers().isEmpty() && coverage.recipients().isEmpty();
    this.years = coverage.years();
    bar.getStyleClass().addAll("coverage-bar", all ? "all" : "some");
    text.setText(all ? spell : spell + "  " + parties);
    text.getStyleClass().add("coverage-text");
    text.setMinWidth(0);
    getChildren().addAll(bar, text);
    String spoken = Texts.text("sources.covers", spell, parties);
    setAccessibleText(spoken);
    Hints.on(this, spoken);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(text.prefHeight(-1)) + ROUND_TEXT;
  }

  /// The text stands in the bar where it fits, else beside it where there is more room.
  @Override
  protected void layoutChildren() {
    double from = snapPositionX(YearAxis.x(axis, years.first(), getWidth()));
    double to = snapPositionX(YearAxis.x(axis, years.last() + 1, getWidth()));
    bar.resizeRelocate(from, 0, Math.max(4, to - from), getHeight());
    double wanted = text.prefWidth(-1);
    boolean inside = wanted + 2 * GAP <= to - from;
    text.pseudoClassStateChanged(INSIDE, inside && bar.getStyleClass().contains("all"));
    boolean after = inside || getWidth() - to >= from;
    double room = inside ? to - from - 2 * GAP : Math.max(0, (after ? getWidth() - to : from) - 2 * GAP);
    double width = Math.min(wanted, room);
    double at = inside ? from + GAP : after ? to + GAP : from - GAP - width;
    text.resizeRelocate(at, 0, width, getHeight());
  }
}
