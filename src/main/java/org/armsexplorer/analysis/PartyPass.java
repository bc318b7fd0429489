package org.armsexplorer.analysis;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;
import org.jspecify.annotations.Nullable;

/// Which parties of a role pass a filter, by their places.
///
/// @param places that pass, ascending; null for all
/// @param passes by place; null for all
/// @param asked whether they were asked for by name, so that those without a delivery are shown too
record PartyPass(int @Nullable [] places, boolean @Nullable [] passes, boolean asked) {

  /// @param only names of any edition; none for all
  /// @param but names of any edition that do not pass
  static PartyPass of(List<String> only, List<String> but, List<Party> parties, PartyNames names) {
    if (only.isEmpty() && but.isEmpty()) {
      return new PartyPass(null, null, false);
    }
    Set<String> wanted = folded(only, names);
    Set<String> refused = folded(but, names);
    boolean[] passes = new boolean[parties.size()];
    for (int place = 0; place < passes.length; place++) {
      String key = PartyNames.folded(parties.get(place).key());
      passes[place] = (only.isEmpty() || wanted.contains(key)) && !refused.contains(key);
    }
    int[] places = IntStream.range(0, passes.length).filter(place -> passes[place]).toArray();
    return new PartyPass(places, passes, !only.isEmpty());
  }

  private static Set<String> folded(List<String> wanted, PartyNames names) {
    Set<String> keys = new HashSet<>();
    wanted.forEach(name -> keys.add(PartyNames.folded(names.keyOf(name))));
    return keys;
  }

  boolean test(int place) {
    return passes == null || passes[place];
  }

  /// How many rows belong to the parties that pass.
  int total(int[][] rows) {
    return places == null ? Integer.MAX_VALUE : Arrays.stream(places).map(place -> rows[place].length).sum();
  }

  /// The rows of each party that passes; one empty list where none does.
  int[][] lists(int[][] rows) {
    return places == null || places.length == 0 ? new int[1][0]
        : Arrays.stream(places).mapToObj(place -> rows[place]).toArray(int[][]::new);
  }
}
