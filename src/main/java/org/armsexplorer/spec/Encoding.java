package org.armsexplorer.spec;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands along the x axis, what makes the series, and what makes the panels.
///
/// @param series null where there is one series only
/// @param facet what stands in panels of its own, or is the last stage of a flow; null where there is one panel
/// @param axis whether the panels share their value axis
public record Encoding(Dimension x, @Nullable Dimension series, @Nullable Dimension facet, PanelAxis axis) {
  /// By year and supplier.
  public static final Encoding DEFAULT = new Encoding(Dimension.YEAR, Dimension.SUPPLIER);

  /// One panel.
  public Encoding(Dimension x, @Nullable Dimension series) {
    this(x, series, null, PanelAxis.SHARED);
  }

  public Encoding withX(Dimension wanted) {
    return new Encoding(wanted, series, facet, axis);
  }

  public Encoding withSeries(@Nullable Dimension wanted) {
    return new Encoding(x, wanted, facet, axis);
  }

  public Encoding withFacet(@Nullable Dimension wanted) {
    return new Encoding(x, series, wanted, axis);
  }

  public Encoding withAxis(PanelAxis wanted) {
    return new Encoding(x, series, facet, wanted);
  }

  /// What makes the panels or the last stage; empty where there is one panel.
  public Optional<Dimension> ofFacet() {
    return Optional.ofNullable(facet);
  }
}
