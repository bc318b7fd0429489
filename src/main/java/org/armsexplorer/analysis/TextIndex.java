package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What can be searched for by words: designations, descriptions and the publisher's comments. The last words that were
/// looked for are kept, for the lists beside a chart ask again. May be asked from any thread.
final class TextIndex {
  private static final int KEPT = 32;
  private final Weapons weapons;
  private final List<String> comments;
  private final Map<String, Hits> known = new LinkedHashMap<>();

  /// Where a word stands.
  ///
  /// @param weapons by place
  /// @param deals by number of the deal
  record Hits(boolean[] weapons, boolean[] deals) {
    boolean at(int weapon, int deal) {
      return (weapon >= 0 && weapons[weapon]) || (deal < deals.length && deals[deal]);
    }
  }

  /// @param comments by number of the deal, in lower case; empty where there are none
  TextIndex(Weapons weapons, List<String> comments) {
    this.weapons = weapons;
    this.comments = comments;
  }

  /// Where each word of a text stands; none for an empty text.
  List<Hits> find(String text) {
    List<Hits> hits = new ArrayList<>();
    for (String word : words(text)) {
      hits.add(hits(word));
    }
    return hits;
  }

  /// The words of a text in lower case.
  static List<String> words(String text) {
    return text.isBlank() ? List.of() : Arrays.asList(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
  }

  private synchronized Hits hits(String word) {
    Hits hits = known.get(word);
    if (hits == null) {
      boolean[] inWeapons = new boolean[weapons.size()];
      for (int i = 0; i < inWeapons.length; i++) {
        inWeapons[i] = weapons.text(i).contains(word);
      }
      boolean[] inDeals = new boolean[comments.size()];
      for (int i = 0; i < inDeals.length; i++) {
        inDeals[i] = comments.get(i).contains(word);
      }
      hits = new Hits(inWeapons, inDeals);
      if (known.size() == KEPT) {
        known.remove(known.keySet().iterator().next());
      }
      known.put(word, hits);
    }
    return hits;
  }
}
