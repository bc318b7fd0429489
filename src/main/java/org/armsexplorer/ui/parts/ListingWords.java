package org.armsexplorer.ui.parts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.language.Wording;

/// What a reader sees of a list: by that it is sorted and searched, in the language of the texts.
final class ListingWords {
  private final List<Listing.Column> columns;

  ListingWords(List<Listing.Column> columns) {
    this.columns = columns;
  }

  /// The order of the fields of a column: numbers as numbers, of which none is the lowest, and words as they are shown.
  static Comparator<String> order(Listing.Column column) {
    if (column.number()) {
      return Comparator.comparingDouble(ListingWords::number);
    }
    Map<String, String> shown = new HashMap<>();
    return Comparator.comparing(field -> shown.computeIfAbsent(field, column::shown), Wording.current().orderOfMany());
  }

  private static double number(String text) {
    return text.isEmpty() ? Double.NEGATIVE_INFINITY : Double.parseDouble(text);
  }

  /// Whether a text stands in some field of a row, as it is shown or as files have it, whatever its case.
  boolean hold(List<String> row, String text) {
    String wanted = lower(text.strip());
    for (int i = 0; i < row.size(); i++) {
      boolean shown = columns.get(i).read() && lower(columns.get(i).shown(row.get(i))).contains(wanted);
      if (shown || lower(row.get(i)).contains(wanted)) {
        return true;
      }
    }
    return wanted.isEmpty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
