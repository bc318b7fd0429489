package org.armsexplorer.app;

import java.util.List;

/// What was done with a store, or found in it.
///
/// @param lines sentences, one for each thing
/// @param sound whether all is as it should be
public record StoreReport(List<String> lines, boolean sound) {

  public StoreReport {
    lines = List.copyOf(lines);
  }
}
