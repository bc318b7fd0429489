package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The header of a table of TIV: cells of labels, then the years; what follows them are sums and shares.
///
/// @param labels the cells before the years, stripped
/// @param years ascending
record TivHeader(List<String> labels, List<Integer> years) {
  private static final int MOST_LABELS = 4;

  /// What a cell of labels says of the parties below it.
  enum Role {
    SUPPLIER,
    RECIPIENT,
    OPEN
  }

  static Optional<TivHeader> of(List<String> fields) {
    int first = 0;
    while (first < fields.size() && first <= MOST_LABELS && !isYear(fields.get(first))) {
      first++;
    }
    List<String> labels = fields.subList(0, Math.min(first, fields.size())).stream().map(String::strip).toList();
    if (first == 0 || first > MOST_LABELS || first == fields.size() || !labels.stream().allMatch(TivHeader::isLabel)) {
      return Optional.empty();
    }
    List<Integer> years = new ArrayList<>();
    for (int i = first; i < fields.size() && isYear(fields.get(i)); i++) {
      int year = Integer.parseInt(fields.get(i).strip());
      if (!years.isEmpty() && year <= years.getLast()) {
        return Optional.empty();
      }
      years.add(year);
    }
    return Optional.of(new TivHeader(labels, years));
  }

  private static boolean isYear(String text) {
    return text.strip().matches("(19|20)\\d\\d");
  }

  private static boolean isLabel(String label) {
    return label.isEmpty() || label.toLowerCase(Locale.ROOT).startsWith("rank") || role(label) != Role.OPEN
        || label.equalsIgnoreCase("Country") || label.equalsIgnoreCase("Category") || isRegions(label);
  }

  /// `Recipient`, `Imports by`, in users' copies also `recipients`.
  static Role role(String label) {
    return switch (label.strip().toLowerCase(Locale.ROOT)) {
      case "recipient", "recipients", "imports by", "importer" -> Role.RECIPIENT;
      case "supplier", "suppliers", "exports by", "exporter" -> Role.SUPPLIER;
      case "imports by regions" -> Role.RECIPIENT;
      case "exports by regions" -> Role.SUPPLIER;
      default -> Role.OPEN;
    };
  }

  private static boolean isRegions(String label) {
    return label.toLowerCase(Locale.ROOT).endsWith("by regions");
  }

  /// Whether the rows are regions of the world, which are no parties.
  boolean isByRegions() {
    return labels.stream().anyMatch(TivHeader::isRegions);
  }

  /// Whether each row names a supplier and a recipient, the first perhaps only where it changes.
  boolean isPairs() {
    return labels.size() == 2 && role(labels.get(0)) != Role.OPEN && role(labels.get(1)) != Role.OPEN
        && role(labels.get(0)) != role(labels.get(1));
  }

  /// Whether regions stand before the parties: two cells of labels without a word.
  boolean isRegional() {
    return labels.size() == 2 && labels.stream().allMatch(String::isEmpty);
  }

  /// The cell in which the rows name their party.
  int partyCell() {
    return labels.size() - 1;
  }

  Role role() {
    return role(labels.getLast());
  }
}
