package org.armsexplorer.chart;

import java.util.List;

/// What a type of chart needs to know beside its series.
public sealed interface Detail {

  /// Nothing more.
  record None() implements Detail {}

  /// Panels side by side; the series stand panel by panel.
  ///
  /// @param names one for each panel
  /// @param each how many series a panel has
  /// @param shared whether all have the same value axis
  record Panels(List<String> names, int each, boolean shared) implements Detail {

    public Panels {
      names = List.copyOf(names);
    }
  }
}
