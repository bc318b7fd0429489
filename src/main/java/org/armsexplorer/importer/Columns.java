package org.armsexplorer.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The columns of a header by name, whatever their case and order.
final class Columns {
  private final Map<String, Integer> places = new HashMap<>();
  private final int size;

  Columns(List<String> header) {
    size = header.size();
    for (int i = 0; i < header.size(); i++) {
      places.putIfAbsent(folded(header.get(i)), i);
    }
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  boolean has(String... names) {
    for (String name : names) {
      if (!places.containsKey(folded(name))) {
        return false;
      }
    }
    return true;
  }

  int size() {
    return size;
  }

  /// The field of a row under the first of these names that the header has; empty where it has none, or the row ends
  /// before it.
  String of(List<String> row, String... names) {
    for (String name : names) {
      Integer place = places.get(folded(name));
      if (place != null) {
        return place < row.size() ? row.get(place).strip() : "";
      }
    }
    return "";
  }
}
