package org.armsexplorer.spec;

import org.jspecify.annotations.Nullable;

/// What stands along the x axis and what makes the series.
///
/// @param series null where there is one series only
public record Encoding(Dimension x, @Nullable Dimension series) {
  /// By year and supplier.
  public static final Encoding DEFAULT = new Encoding(Dimension.YEAR, Dimension.SUPPLIER);
}
