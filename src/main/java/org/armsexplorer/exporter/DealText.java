package org.armsexplorer.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.DealRecord.Arrival;
import org.armsexplorer.model.Delivery;

/// A deal in words, the same in the register of the window, in the terminal and in files.
public final class DealText {
  /// What the keys of marks begin with.
  static final String MARK = "deal.mark.";

  private DealText() {}

  /// "2001-2003, 2006": the years in which something arrived, of those asked for.
  public static String years(DealRecord record) {
    TreeSet<Integer> years = new TreeSet<>();
    record.deliveries().stream().filter(Arrival::asked).forEach(one -> years.add(one.delivery().year()));
    List<String> runs = new ArrayList<>();
    while (!years.isEmpty()) {
      int first = years.getFirst();
      int last = first;
      while (years.remove(last)) {
        last++;
      }
      runs.add(first == last - 1 ? Integer.toString(first) : first + "-" + (last - 1));
    }
    return String.join(", ", runs);
  }

  /// What the publisher marks as uncertain, what is an even split, and what is made in the recipient's country.
  public static String marks(DealRecord record) {
    return keys(record).stream().map(Messages::text).collect(Collectors.joining(", "));
  }

  /// The same for programs, in English.
  static String marksInFiles(DealRecord record) {
    return keys(record).stream().map(Messages::english).collect(Collectors.joining(", "));
  }

  private static List<String> keys(DealRecord record) {
    Deal deal = record.deal();
    List<Delivery> asked = record.deliveries().stream().filter(Arrival::asked).map(Arrival::delivery).toList();
    List<String> marks = new ArrayList<>();
    mark(marks, "number", asked.stream().anyMatch(Delivery::unitsUncertain));
    mark(marks, "year", asked.stream().anyMatch(Delivery::yearUncertain));
    mark(marks, "order-year", deal.orderYearUncertain());
    mark(marks, "ordered", deal.unitsOrderedUncertain());
    mark(marks, "even-split", asked.stream().anyMatch(Delivery::evenSplit));
    mark(marks, "local", Boolean.TRUE.equals(deal.localProduction()));
    return marks;
  }

  private static void mark(List<String> marks, String word, boolean there) {
    if (there) {
      marks.add(MARK + word);
    }
  }

  /// Hundredths of a million TIV as a plain number; empty where no delivery tells its TIV.
  public static String tiv(DealRecord record) {
    boolean told = record.deliveries().stream().anyMatch(one -> one.asked() && one.delivery().tiv() != null);
    return told ? record.askedTiv().toString() : "";
  }
}
