package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.armsexplorer.model.Party;
import org.armsexplorer.spec.Merging;
import org.jspecify.annotations.Nullable;

/// Which parties of a role pass a filter, by their places.
///
/// @param places that pass in some year, ascending; null for all
/// @param passes by place; null for all
/// @param years in which a party passes, by place; null for all years, as are its entries
/// @param asked whether they were asked for by name, so that those without a delivery are shown too
/// @param heads by place, the place of whom a party is added up with: its own, or one behind those of all parties; null
/// where each stands for itself
/// @param names of the heads behind the parties
record PartyPass(int @Nullable [] places, boolean @Nullable [] passes, @Nullable BitSet @Nullable [] years,
    boolean asked, int @Nullable [] heads, List<String> names) {

  static PartyPass of(PartyChoice choice, Merging merging, List<Party> parties) {
    List<String> names = new ArrayList<>();
    int @Nullable [] heads = merging.equals(Merging.NONE) ? null : heads(choice, parties, names);
    if (choice.isAll()) {
      return new PartyPass(null, null, null, false, heads, names);
    }
    boolean[] passes = new boolean[parties.size()];
    @Nullable BitSet[] years = new BitSet[parties.size()];
    boolean dated = false;
    for (int place = 0; place < passes.length; place++) {
      BitSet its = choice.years(parties.get(place).key());
      passes[place] = its == null || !its.isEmpty();
      years[place] = its;
      dated |= passes[place] && its != null;
    }
    int[] places = IntStream.range(0, passes.length).filter(place -> passes[place]).toArray();
    return new PartyPass(places, passes, dated ? years : null, choice.isAsked(), heads, names);
  }

  private static int[] heads(PartyChoice choice, List<Party> parties, List<String> names) {
    Map<String, String> there = new LinkedHashMap<>();
    parties.forEach(party -> there.put(party.key(), party.name()));
    Map<String, Integer> placeByName = new HashMap<>();
    int[] heads = new int[parties.size()];
    for (int place = 0; place < heads.length; place++) {
      Optional<String> head = choice.head(parties.get(place).key(), there);
      heads[place] = head.isEmpty() ? place : placeByName.computeIfAbsent(head.get(), name -> {
        names.add(name);
        return parties.size() + names.size() - 1;
      });
    }
    return heads;
  }

  boolean test(int place, int year) {
    if (passes == null) {
      return true;
    }
    if (!passes[place]) {
      return false;
    }
    BitSet its = years == null ? null : years[place];
    return its == null || its.get(year);
  }

  /// With whom a party is added up.
  int head(int place) {
    return heads == null || place < 0 ? place : heads[place];
  }

  /// Under which heads somebody passes, by place; for parties that were asked for.
  boolean[] askedHeads(int size) {
    boolean[] askedFor = new boolean[size];
    for (int place : places == null ? new int[0] : places) {
      askedFor[head(place)] = true;
    }
    return askedFor;
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
