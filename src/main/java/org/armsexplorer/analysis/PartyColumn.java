package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;

/// The parties of one role while rows are gathered, each with its place. Names that mean the same party have one place.
final class PartyColumn {
  private final PartyNames names;
  private final Map<String, Integer> placeByName = new LinkedHashMap<>();
  private final Map<String, Integer> placeByKey = new HashMap<>();
  private final List<Party> parties = new ArrayList<>();

  PartyColumn(PartyNames names) {
    this.names = names;
  }

  int place(String name) {
    Integer known = placeByName.get(name);
    if (known != null) {
      return known;
    }
    Party party = Party.named(name, names);
    int place = placeByKey.computeIfAbsent(party.key(), key -> {
      parties.add(party);
      return parties.size() - 1;
    });
    placeByName.put(name, place);
    return place;
  }

  /// The names in the order in which they came.
  List<String> names() {
    return List.copyOf(placeByName.keySet());
  }

  /// The places of the names, in their order.
  int[] places() {
    return placeByName.values().stream().mapToInt(Integer::intValue).toArray();
  }

  int size() {
    return parties.size();
  }

  List<Party> parties() {
    return parties;
  }

  String[] keys() {
    return parties.stream().map(Party::key).toArray(String[]::new);
  }
}
