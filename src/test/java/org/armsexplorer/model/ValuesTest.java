package org.armsexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  @ParameterizedTest
  @CsvSource({"17.4, 1740", "330, 33000", "55.0000, 5500", "0.01, 1", "0, 0"})
  void tivIsReadExactlyInHundredths(String text, long hundredths) {
    assertThat(Tiv.parse(text)).isEqualTo(new Tiv(hundredths));
  }

  @Test
  void tivThatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> Tiv.parse("$4 m")).isInstanceOf(NumberFormatException.class);
  }

  @ParameterizedTest
  @CsvSource({"FMLN (El Salvador)*, GROUP", "NATO**, ORGANISATION", "unknown supplier(s), UNKNOWN",
      "unknown rebel group*, UNKNOWN", "Viet Nam, STATE"})
  void marksBehindANameTellTheKindOfParty(String name, PartyKind kind) {
    assertThat(PartyKind.of(name)).isEqualTo(kind);
  }

  @Test
  void renamedPartiesKeepOneKey() {
    PartyNames names = PartyNames.bundled();
    assertThat(names.keyOf("Turkey")).isEqualTo(names.keyOf("Türkiye")).isEqualTo("Turkiye");
    assertThat(names.keyOf("UAE")).isEqualTo("United Arab Emirates");
    assertThat(names.keyOf("Arcadia")).isEqualTo("Arcadia");
  }

  @Test
  void historicalStatesAreNotMerged() {
    PartyNames names = PartyNames.bundled();
    assertThat(names.keyOf("Soviet Union")).isNotEqualTo(names.keyOf("Russia"));
    assertThat(names.keyOf("Czechoslovakia")).isNotEqualTo(names.keyOf("Czech Republic"));
    assertThat(names.keyOf("United Wa State (Myanmar)*")).isNotEqualTo(names.keyOf("Myanmar"));
  }

  @Test
  void categoriesAreFoundInTheSpellingOfEachEdition() {
    assertThat(ArmamentCategory.parse("Air defence systems")).contains(ArmamentCategory.AIR_DEFENCE_SYSTEMS);
    assertThat(ArmamentCategory.parse("Air-defence systems")).contains(ArmamentCategory.AIR_DEFENCE_SYSTEMS);
    assertThat(ArmamentCategory.parse("Spoons")).isEmpty();
  }

  @Test
  void yearsAreReadAsRangeOrAsOneYear() {
    assertThat(YearRange.parse("2000-2019")).isEqualTo(new YearRange(2000, 2019));
    assertThat(YearRange.parse("2011").length()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019-2000", "20000", "2000-", "-2000", "1999-2000-2001", "two"})
  void textThatIsNoRangeOfYearsIsRefused(String text) {
    assertThatThrownBy(() -> YearRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSingleYearRegisterIsMoreExactThanARegisterAndLessThanDeliveries() {
    assertThat(file(SourceForm.REGISTER, 2011, 2011).precedes(file(SourceForm.REGISTER, 1950, 2023))).isTrue();
    assertThat(file(SourceForm.DELIVERIES, 1950, 2023).precedes(file(SourceForm.REGISTER, 2011, 2011))).isTrue();
    assertThat(file(SourceForm.TIV_TABLE, 1950, 2023).precedes(file(SourceForm.REGISTER, 1950, 2023))).isFalse();
  }

  @Test
  void estimateWordsNameBothReasonsInOneOrder() {
    assertThat(Estimate.all(true, true).reasonWords()).isEqualTo("uncertain;even-split");
    assertThat(Estimate.all(false, false)).isEqualTo(Estimate.NONE);
  }

  private static SourceFile file(SourceForm form, int first, int last) {
    Coverage coverage = new Coverage(Set.of(), Set.of(), new YearRange(first, last));
    return new SourceFile("a.csv", "00", 1, form, "UTF-8", LocalDateTime.of(2024, 4, 1, 0, 0), new Edition(2024, false),
        coverage, 1);
  }
}
