package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.armsexplorer.model.PartyNames;

/// One entry of a filter list.
///
/// @param name what it is called in the data
/// @param shown what it is called in the language of the texts
/// @param count deliveries it would give under the other filters
record Facet(String name, String shown, int count, boolean selected) {

  /// The entries to show, most deliveries first, with those that are chosen but have none last.
  ///
  /// @param search only names that hold it, of the data or in the language of the texts, whatever their case; empty for
  /// all
  /// @param sought what an entry can be found by as well
  static List<Facet> of(Map<String, Integer> counts, List<String> selected, String search, UnaryOperator<String> words,
      UnaryOperator<String> sought) {
    String wanted = PartyNames.folded(search);
    List<Facet> facets = new ArrayList<>();
    counts.forEach((name, count) -> {
      if (holds(name, words, sought, wanted)) {
        facets.add(new Facet(name, words.apply(name), count, selected.contains(name)));
      }
    });
    for (String name : selected) {
      if (!counts.containsKey(name) && holds(name, words, sought, wanted)) {
        facets.add(new Facet(name, words.apply(name), 0, true));
      }
    }
    return facets;
  }

  private static boolean holds(String name, UnaryOperator<String> words, UnaryOperator<String> sought, String wanted) {
    return wanted.isEmpty() || PartyNames.folded(name).contains(wanted)
        || PartyNames.folded(words.apply(name)).contains(wanted)
        || PartyNames.folded(sought.apply(name)).contains(wanted);
  }
}
