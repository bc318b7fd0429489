package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.junit.jupiter.api.Test;

class ShownDifferencesTest {
  private static final String FIELDS = "status: New -> Second hand | units-ordered: 4 -> not stated"
      + " | tiv-delivered: 1385.60 -> 1400.00 | delivery-years: 2011: 4 (20.50) -> 2011: 2 (10.25); 2012: 2 (10.25)"
      + " | local-production: false -> true | marks: not stated -> order-year, units-delivered | supplier: Russia -> China";

  @Test
  void whatDiffersIsSaidAsTheColumnsAreCalled() {
    assertThat(ShownDifferences.of(FIELDS)).isEqualTo("Status: New → Second hand | Ordered: 4 → not stated"
        + " | TIV: 1385.60 → 1400.00 | In the years: 2011: 4 (20.50) → 2011: 2 (10.25); 2012: 2 (10.25)"
        + " | Local production: no → yes | Marks: not stated → Ordered in, Delivered | Supplier: Russia → China");
  }

  @Test
  void germanReadersReadGerman() {
    try (Spoken german = Spoken.in(Language.GERMAN)) {
      assertThat(german).isNotNull();
      assertThat(ShownDifferences.of(FIELDS)).contains("Stück bestellt: 4 → nicht angegeben", "TIV: 1385,60 → 1400,00",
          "2011: 4 (20,50)", "Fertigung im Empfängerland: nein → ja", "Lieferland: Russland → China");
    }
  }

  @Test
  void aCommentThatHoldsWhatStandsBetweenFieldsStaysAsItIs() {
    assertThat(ShownDifferences.of("comments: a -> b -> c | d: 4 -> 5 | comments: Status -> x"))
        .isEqualTo("comments: a -> b -> c | d: 4 -> 5 | Comments: Status → x");
    assertThat(ShownDifferences.of("")).isEmpty();
  }
}
