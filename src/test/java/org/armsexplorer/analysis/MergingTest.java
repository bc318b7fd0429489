package org.armsexplorer.analysis;

import static org.armsexplorer.analysis.InventedTrade.delivery;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.armsexplorer.model.InventedNames;
import org.armsexplorer.model.PartyGroup;
import org.armsexplorer.model.PartyGroup.Member;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Merging;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

class MergingTest {
  private static final FactTable FACTS =
      FactTableBuilder.of(InventedTrade.EDITION, InventedNames.names(),
          List.of(new InventedTrade()
              .deal(1, "Arcadian Kingdom", "Syldavia", delivery(2001, 1, "10"), delivery(2002, 1, "20"))
              .deal(2, "Arcadia", "Syldavia", delivery(2003, 1, "5"))
              .deal(3, "Old Borduria", "Syldavia", delivery(2000, 1, "7"))
              .deal(4, "Borduria", "Syldavia", delivery(2002, 1, "1"))
              .deal(5, "Zubrowka", "Syldavia", delivery(2002, 1, "2")).content()));
  private static final PartyGroup NORTH = new PartyGroup("north", "The north", "",
      List.of(new Member("Arcadian Kingdom", 2002, 9999), Member.always("Zubrowka")));

  @Test
  void aGroupIsOneSeriesOfItsMembersInTheirYears() {
    TransferFilter filter = TransferFilter.ALL.withSuppliers(List.of("@north", "Borduria"))
        .withMerging(Merging.NONE.withGroups(List.of(NORTH)));
    assertThat(text(filter, Dimension.SUPPLIER)).isEqualTo("north 22.00, Borduria 1.00");
    assertThat(text(filter, Dimension.YEAR)).isEqualTo("2002 23.00");
  }

  @Test
  void theMembersOfAGroupStandOneByOne() {
    TransferFilter filter = TransferFilter.ALL.withSuppliers(List.of("@north:members"))
        .withMerging(Merging.NONE.withGroups(List.of(NORTH)));
    assertThat(text(filter, Dimension.SUPPLIER)).isEqualTo("Arcadian Kingdom 20.00, Zubrowka 2.00");
  }

  @Test
  void allButAGroupLeavesItsMembersOutInTheirYearsOnly() {
    TransferFilter filter = TransferFilter.ALL.withBut(but -> but.withSuppliers(List.of("@north")))
        .withMerging(Merging.NONE.withGroups(List.of(NORTH)));
    assertThat(text(filter, Dimension.SUPPLIER))
        .isEqualTo("Arcadian Kingdom 10.00, Old Borduria 7.00, Arcadia 5.00, Borduria 1.00");
  }

  @Test
  void aPartyIsOneWithThoseThatItFollowsWhereAsked() {
    TransferFilter apart = TransferFilter.ALL.withSuppliers(List.of("Arcadia"));
    assertThat(text(apart, Dimension.SUPPLIER)).isEqualTo("Arcadia 5.00");
    TransferFilter merged = apart.withMerging(Merging.NONE.withSuccessors(true));
    assertThat(text(merged, Dimension.SUPPLIER)).isEqualTo("Arcadian Kingdom / Arcadia 35.00");
    assertThat(text(merged, Dimension.YEAR)).isEqualTo("2001 10.00, 2002 20.00, 2003 5.00");
    assertThat(text(merged.withSuppliers(List.of("Arcadian Kingdom")), Dimension.SUPPLIER))
        .isEqualTo("Arcadian Kingdom / Arcadia 35.00");
    assertThat(text(merged.withSuppliers(List.of()), Dimension.SUPPLIER))
        .isEqualTo("Arcadian Kingdom / Arcadia 35.00, Old Borduria / Borduria 8.00, Zubrowka 2.00");
  }

  @Test
  void behindASeriesStandTheRowsOfAllOfItsParties() {
    SummaryQuery query = query(TransferFilter.ALL.withMerging(Merging.NONE.withSuccessors(true)), Dimension.SUPPLIER);
    assertThat(FACTS.behind(query, List.of(org.armsexplorer.analysis.Member.of("Old Borduria / Borduria"))))
        .extracting(row -> row.supplier().name()).containsExactly("Old Borduria", "Borduria");
    assertThat(query.filter().merging().asking("Old Borduria / Borduria")).isEqualTo("Borduria");
  }

  private static SummaryQuery query(TransferFilter filter, Dimension by) {
    return new SummaryQuery(List.of(by), Measure.TIV_DELIVERED, filter, Derivation.NONE, 0);
  }

  private static String text(TransferFilter filter, Dimension by) {
    return FACTS.answer(query(filter, by)).rows().stream()
        .map(row -> row.members().getFirst().key() + " " + row.cell().amountInSums().toPlainString())
        .collect(Collectors.joining(", "));
  }
}
