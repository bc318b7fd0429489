package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armsexplorer.model.PartyNames;

/// One entry of a filter list.
///
/// @param name what it is called in the data
/// @param count deliveries it would give under the other filters
record Facet(String name, int count, boolean selected) {

  /// The entries to show, most deliveries first, with those that are chosen but have none last.
  ///
  /// @param search only names that hold it, whatever their case; empty for all
  static List<Facet> of(Map<String, Integer> counts, List<String> selected, String search) {
    String wanted = PartyNames.folded(search);
    List<Facet> facets = new ArrayList<>();
    counts.forEach((name, count) -> {
      if (PartyNames.folded(name).contains(wanted)) {
        facets.add(new Facet(name, count, selected.contains(name)));
      }
    });
    for (String name : selected) {
      if (!counts.containsKey(name) && PartyNames.folded(name).contains(wanted)) {
        facets.add(new Facet(name, 0, true));
      }
    }
    return facets;
  }
}
