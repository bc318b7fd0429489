package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.Tiv;
import org.jspecify.annotations.Nullable;

/// Splits what a register gives in one sum over the years it lists: equal parts in hundredths of a TIV, the remainder in
/// the last year, so that the parts add up exactly. Units likewise.
///
/// Source: measured against the exact deliveries of the same edition, an even split puts 7.5 % of the TIV into a wrong
/// supplier-recipient-year cell; first, last or order year 42 % and more.
final class EvenSplit {

  private EvenSplit() {}

  /// @param tiv null where the file tells none
  static List<Delivery> over(List<Integer> years, int units, boolean uncertain, @Nullable Tiv tiv, int line) {
    int parts = years.size();
    List<Delivery> deliveries = new ArrayList<>(parts);
    long whole = tiv == null ? 0 : tiv.hundredths();
    long share = whole / parts;
    int unitShare = units / parts;
    for (int i = 0; i < parts; i++) {
      boolean last = i == parts - 1;
      long hundredths = last ? whole - share * (parts - 1) : share;
      int unitsHere = last ? units - unitShare * (parts - 1) : unitShare;
      deliveries.add(new Delivery(years.get(i), false, unitsHere, uncertain, tiv == null ? null : new Tiv(hundredths),
          parts > 1, line));
    }
    return deliveries;
  }
}
