package org.armsexplorer.spec;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands along the x axis, what makes the series, and what makes the panels.
///
/// @param series null where there is one series only
/// @param facet what stands in panels of its own, or is the last stage of a flow; null where there is one panel
/// @param axis whether the panels share their value axis
/// @param difference whether two panels have a third beside them that shows their difference
public record Encoding(Dimension x, @Nullable Dimension series, @Nullable Dimension facet, PanelAxis axis,
    boolean difference) {
  /// By year and supplier.
  public static final Encoding DEFAULT = new Encoding(Dimension.YEAR, Dimension.SUPPLIER);

  /// One panel.
  public Encoding(Dimension x, @Nullable Dimension series) {
    this(x, series, null, PanelAxis.SHARED);
  }

  /// Panels without their difference.
  public Encoding(Dimension x, @Nullable Dimension series, @Nullable Dimension facet, PanelAxis axis) {
    this(x, series, facet, axis, false);
  }

  public Encoding withX(Dimension wanted) {
    return new Encoding(wanted, series, facet, axis, difference);
  }

  public Encoding withSeries(@Nullable Dimension wanted) {
    return new Encoding(x, wanted, facet, axis, difference);
  }

  public Encoding withFacet(@Nullable Dimension wanted) {
    return new Encoding(x, series, wanted, axis, difference);
  }

  public Encoding withAxis(PanelAxis wanted) {
    return new Encoding(x, series, facet, wanted, difference);
  }

  public Encoding withDifference(boolean wanted) {
    return new Encoding(x, series, facet, axis, wanted);
  }

  /// Whether the panels are periods of the years along x: each panel has its own years.
  public boolean hasPeriodsOfYears() {
    return x == Dimension.YEAR && facet == Dimension.PERIOD;
  }

  /// What makes the panels or the last stage; empty where there is one panel.
  public Optional<Dimension> ofFacet() {
    return Optional.ofNullable(facet);
  }
}
