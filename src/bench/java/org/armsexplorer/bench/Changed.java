package org.armsexplorer.bench;

import java.util.Arrays;
import java.util.List;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;

/// Questions of which one filter changes from turn to turn: the years are dragged at both ends, or one category more or
/// less is chosen.
public enum Changed {
  TWO_DRAGGED,
  TWELVE_DRAGGED,
  TWELVE_BY_CATEGORY;
  /// After so many turns the questions are asked again; dragged ones after a hundred.
  static final int TURNS = 1 << ArmamentCategory.values().length;
  private static final int STEPS = 10;

  /// @param turn from 1 below [#TURNS]
  ChartSpec spec(int turn) {
    int later = turn % STEPS;
    int sooner = turn / STEPS % STEPS;
    return switch (this) {
      case TWO_DRAGGED ->
        Painted.TWO_OVER_20.spec().withFilter(filter -> filter.withYears(new YearRange(1995 + later, 2019 - sooner)));
      case TWELVE_DRAGGED -> Painted.TWELVE_OVER_75.spec()
          .withFilter(filter -> filter.withYears(new YearRange(1950 + later, 2024 - sooner)));
      case TWELVE_BY_CATEGORY ->
        Painted.TWELVE_OVER_75.spec().withFilter(filter -> filter.withCategories(categories(turn ^ (turn >> 1))));
    };
  }

  private static List<ArmamentCategory> categories(int bits) {
    return Arrays.stream(ArmamentCategory.values()).filter(category -> (bits >> category.ordinal() & 1) != 0).toList();
  }
}
