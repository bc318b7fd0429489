package org.armsexplorer.spec;

import java.util.List;

/// A view read from JSON, and what of it was not understood and therefore left at its default.
///
/// @param ignored paths with their values, such as `filter.colour = red`
public record ReadSpec(SavedView view, List<String> ignored) {

  public ReadSpec {
    ignored = List.copyOf(ignored);
  }
}
