package org.armsexplorer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.YearRange;
import org.junit.jupiter.api.Test;

class TransferFilterTest {

  @Test
  void onlyTheFilterThatLeavesNothingOutIsAll() {
    assertThat(TransferFilter.ALL.isAll()).isTrue();
    assertThat(List.of(TransferFilter.ALL.withSuppliers(List.of("Arcadia")),
        TransferFilter.ALL.withRecipients(List.of("Borduria")),
        TransferFilter.ALL.withCategories(List.of(ArmamentCategory.values()[0])),
        TransferFilter.ALL.withYears(new YearRange(2000, 2001)), TransferFilter.ALL.withCertainOnly(true),
        TransferFilter.ALL.withSipriEdition(2024))).noneMatch(TransferFilter::isAll);
  }
}
