package org.armsexplorer.bench;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;

/// Delivered TIV by year and supplier over 75 years, asked in the program's words and in SQL.
public enum Question {
  SUPPLIER("supplier = 'China'"),
  RECIPIENT("recipient = 'Myanmar'"),
  GROUP_OF_30(null),
  WORLD("true");

  private static final YearRange YEARS = new YearRange(1950, 2024);
  private static final List<String> GROUP = List.of("Albania", "Belgium", "Bulgaria", "Canada", "Croatia", "Czechia",
      "Denmark", "Estonia", "Finland", "France", "Germany", "Greece", "Hungary", "Iceland", "Italy", "Latvia",
      "Lithuania", "Luxembourg", "Montenegro", "Netherlands", "North Macedonia", "Norway", "Poland", "Portugal",
      "Romania", "Slovakia", "Slovenia", "Spain", "Sweden", "United States");
  private final String condition;

  Question(String condition) {
    this.condition = condition;
  }

  SummaryQuery query(TransferFilter resolvedGroup) {
    TransferFilter filter = switch (this) {
      case SUPPLIER -> TransferFilter.ALL.withSuppliers(List.of("China"));
      case RECIPIENT -> TransferFilter.ALL.withRecipients(List.of("Myanmar"));
      case GROUP_OF_30 -> resolvedGroup;
      case WORLD -> TransferFilter.ALL;
    };
    return new SummaryQuery(List.of(Dimension.YEAR, Dimension.SUPPLIER), Measure.TIV_DELIVERED, filter.withYears(YEARS),
        Derivation.NONE, 0);
  }

  static TransferFilter group(List<String> known) {
    List<String> there = new ArrayList<>(GROUP);
    there.retainAll(known);
    return TransferFilter.ALL.withRecipients(there);
  }

  String sql() {
    String where = condition != null ? condition : "recipient in ('" + String.join("', '", GROUP) + "')";
    return "select year, supplier, sum(tiv) from delivery where year between 1950 and 2024 and " + where
        + " group by year, supplier order by year, supplier";
  }
}
