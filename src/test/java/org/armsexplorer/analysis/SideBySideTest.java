package org.armsexplorer.analysis;

import static org.armsexplorer.analysis.InventedTrade.small;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What an edition says beside others is what it says alone.
class SideBySideTest {
  private static final TransferFilter TEN = TransferFilter.ALL.withYears(new YearRange(2000, 2009));

  @ParameterizedTest
  @EnumSource(names = {"NONE", "SHARE", "CHANGE", "INDEX", "RANK", "RANK_CHANGE", "HHI", "EFFECTIVE_SUPPLIERS",
      "ROUNDING_BAND"})
  void whatIsGatheredIsCalculatedAsInOneEdition(Derivation derivation) {
    assertAlike(derivation, List.of(Dimension.PERIOD, Dimension.SUPPLIER));
  }

  @ParameterizedTest
  @EnumSource(names = {"PEAK_YEAR_SHARE", "YEARS_WITH_DELIVERIES", "VARIATION"})
  void whatIsGatheredOfAllYearsIsCalculatedAsInOneEdition(Derivation derivation) {
    assertAlike(derivation, List.of(Dimension.SUPPLIER));
  }

  private static void assertAlike(Derivation derivation, List<Dimension> by) {
    Facts one = small().facts();
    List<Dimension> sideBySide = new ArrayList<>(List.of(Dimension.EDITION));
    sideBySide.addAll(by);
    SummaryQuery query = new SummaryQuery(by, Measure.TIV_DELIVERED, TEN, derivation, 1);
    SummaryTable alone = one.answer(query);
    SummaryTable beside = new SideBySide(List.of(one, one), PartyNames.bundled()).answer(query.withBy(sideBySide));
    List<String> expected = new ArrayList<>();
    for (int edition = 0; edition < 2; edition++) {
      expected.addAll(rows(alone, 0));
    }
    assertThat(rows(beside, 1)).isEqualTo(expected)
        .anyMatch(row -> row.startsWith("Others ") || row.contains(" Others "));
  }

  private static List<String> rows(SummaryTable table, int from) {
    List<String> rows = new ArrayList<>();
    table.forEachRow(row -> rows
        .add(row.members().stream().skip(from).map(Member::key).collect(Collectors.joining(" ")) + " " + row.cell()));
    return rows;
  }
}
