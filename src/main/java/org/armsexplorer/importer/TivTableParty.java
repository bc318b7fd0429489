package org.armsexplorer.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.YearRange;
import org.jspecify.annotations.Nullable;

/// The one party that a TIV table is about, and its role: the title tells it in the old layout, the total row in the new.
///
/// @param supplier whether the party is the supplier, and the rows are recipients
record TivTableParty(String name, boolean supplier) {
  private static final Pattern TITLE = Pattern
      .compile("(?i)^\\W*TIV of arms (?:exports|imports) (from|to) (.+?)(?:, \\d{4}\\s*-\\s*\\d{4})?[\\s\",;]*$");
  private static final Pattern TOTAL = Pattern.compile("(?i)^Total (?:imports|exports) (from|to) (.+)$");

  /// The party; empty where the file does not tell, or is about all.
  ///
  /// @param firstCells the first cell of each row
  static Optional<TivTableParty> find(List<String> head, String headerCell, List<String> firstCells) {
    for (String line : head) {
      Matcher title = TITLE.matcher(line.strip().replaceAll("^\"|\"?,*$", ""));
      if (title.matches()) {
        return party(title.group(2), title.group(1).equalsIgnoreCase("from"));
      }
    }
    for (String cell : firstCells) {
      Matcher total = TOTAL.matcher(cell);
      if (total.matches()) {
        return party(total.group(2), total.group(1).equalsIgnoreCase("from") && !isSupplierColumn(headerCell));
      }
    }
    return Optional.empty();
  }

  private static Optional<TivTableParty> party(String name, boolean supplier) {
    String stripped = name.strip();
    boolean all = stripped.toLowerCase(Locale.ROOT).startsWith("all ");
    return all || stripped.isEmpty() ? Optional.empty() : Optional.of(new TivTableParty(stripped, supplier));
  }

  private static boolean isSupplierColumn(String headerCell) {
    return headerCell.strip().equalsIgnoreCase("Supplier");
  }

  static boolean isTotal(String firstCell) {
    return firstCell.isEmpty() || firstCell.equalsIgnoreCase("Total")
        || firstCell.regionMatches(true, 0, "Total ", 0, 6);
  }

  Coverage coverage(YearRange years, PartyNames names) {
    Set<String> party = Set.of(names.keyOf(name));
    return supplier ? new Coverage(party, Set.of(), years) : new Coverage(Set.of(), party, years);
  }

  /// A cell of the table; of its total row where there is no partner.
  Figure figure(Optional<String> partner, int year, Tiv tiv, int line) {
    @Nullable String other = partner.orElse(null);
    return new Figure(supplier ? name : other, supplier ? other : name, null, null, year, tiv, tiv.hundredths() == 0,
        Estimate.NONE, line);
  }
}
