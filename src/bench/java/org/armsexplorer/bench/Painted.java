package org.armsexplorer.bench;

import java.util.List;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.TransferFilter;

/// Questions that are drawn: two suppliers to one recipient over 20 years, and eleven suppliers and the others over 75.
public enum Painted {
  TWO_OVER_20,
  TWELVE_OVER_75;

  ChartSpec spec() {
    return switch (this) {
      case TWO_OVER_20 -> Explorer.startSpec();
      case TWELVE_OVER_75 -> ChartSpec.DEFAULT.withType(ChartType.STACKED_COLUMN).withTop(11)
          .withFilter(TransferFilter.ALL.withRecipients(List.of()).withYears(new YearRange(1950, 2024)));
    };
  }
}
