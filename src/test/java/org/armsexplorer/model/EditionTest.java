package org.armsexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EditionTest {

  @Test
  void aFileGeneratedBeforeTheReleaseDayHoldsTheEditionOfTheYearBefore() {
    assertThat(Edition.onDay(LocalDate.of(2025, 1, 3))).isEqualTo(new Edition(2024, false));
    assertThat(Edition.onDay(LocalDate.of(2024, 3, 10))).isEqualTo(new Edition(2023, false));
  }

  @Test
  void aFileGeneratedOnTheReleaseDayHoldsTheNewEdition() {
    assertThat(Edition.onDay(LocalDate.of(2024, 3, 11))).isEqualTo(new Edition(2024, false));
    assertThat(Edition.onDay(LocalDate.of(2020, 3, 9)).name()).isEqualTo("March 2020");
  }

  @Test
  void laterReleaseDaysAreTheSecondMondayOfMarch() {
    assertThat(Edition.releaseDay(2026)).isEqualTo(LocalDate.of(2026, 3, 9));
    assertThat(Edition.releaseDay(2027)).isEqualTo(LocalDate.of(2027, 3, 8));
  }

  @Test
  void withoutADateTheEditionIsGuessedFromTheNewestDeliveryYear() {
    assertThat(Edition.guessedFrom(2023)).isEqualTo(new Edition(2024, true));
  }
}
