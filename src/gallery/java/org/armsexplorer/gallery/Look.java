package org.armsexplorer.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.Theme;

/// A theme and a size.
record Look(Theme theme, String sizeName, ChartSize size, double scale) {
  /// Every theme in every size.
  static final List<Look> ALL = all();

  private static List<Look> all() {
    List<Look> all = new ArrayList<>();
    for (Theme theme : Theme.values()) {
      all.add(new Look(theme, "slide", ChartSize.SLIDE, 0.5));
      all.add(new Look(theme, "column", ChartSize.parse("85mm"), 0.6));
      all.add(new Look(theme, "square", ChartSize.parse("1080x1080"), 0.6));
    }
    return all;
  }

  String name() {
    return theme.name().toLowerCase(Locale.ROOT) + "-" + sizeName;
  }
}
