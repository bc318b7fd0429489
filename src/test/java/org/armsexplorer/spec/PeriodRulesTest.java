package org.armsexplorer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.model.YearRange;
import org.junit.jupiter.api.Test;

class PeriodRulesTest {
  private static final YearRange EARLY = new YearRange(2000, 2009);
  private static final YearRange LATE = new YearRange(2010, 2019);

  private static NormalizedSpec normalized(ChartType type, Encoding encoding, YearRange... periods) {
    return ChartSpec.DEFAULT.withType(type).withEncoding(encoding)
        .withFilter(filter -> filter.withPeriods(List.of(periods))).normalized();
  }

  @Test
  void periodsStandUpwardsAndApart() {
    Encoding byPeriod = new Encoding(Dimension.PERIOD, null);
    NormalizedSpec drawn = normalized(ChartType.GROUPED_COLUMN, byPeriod, LATE, EARLY, new YearRange(2009, 2010));
    assertThat(drawn.spec().filter().periods()).containsExactly(EARLY, LATE);
    assertThat(drawn.spec().filter().years()).isEqualTo(new YearRange(2000, 2019));
    assertThat(drawn.notices()).containsExactly(SpecNotice.PERIODS_APART);
  }

  @Test
  void withoutThePeriodsInTheChartTheYearsRunOn() {
    NormalizedSpec drawn = normalized(ChartType.LINE, Encoding.DEFAULT, EARLY, new YearRange(2015, 2019));
    assertThat(drawn.spec().filter().periods()).isEmpty();
    assertThat(drawn.spec().filter().years()).isEqualTo(new YearRange(2000, 2019));
    assertThat(drawn.notices()).containsExactly(SpecNotice.PERIODS_JOINED);
  }

  @Test
  void panelsOfPeriodsKeepTheirYearsAndSeries() {
    Encoding panels =
        new Encoding(Dimension.YEAR, Dimension.SUPPLIER, Dimension.PERIOD, PanelAxis.SHARED).withDifference(true);
    NormalizedSpec drawn = normalized(ChartType.SMALL_MULTIPLES, panels, EARLY, LATE);
    assertThat(drawn.spec().encoding()).isEqualTo(panels);
    assertThat(drawn.notices()).isEmpty();
  }

  @Test
  void whatIsReckonedAlongTheYearsDoesNotJumpFromOnePeriodIntoTheNext() {
    Encoding panels = new Encoding(Dimension.YEAR, null, Dimension.PERIOD, PanelAxis.SHARED);
    ChartSpec spec = ChartSpec.DEFAULT.withType(ChartType.SMALL_MULTIPLES).withEncoding(panels)
        .withDerivation(Derivation.CUMULATIVE);
    assertThat(spec.withFilter(filter -> filter.withPeriods(List.of(EARLY, LATE))).normalized().spec().derivation())
        .isEqualTo(Derivation.NONE);
    assertThat(spec.normalized().spec().derivation()).isEqualTo(Derivation.CUMULATIVE);
  }

  @Test
  void aDifferenceIsForPanels() {
    Encoding two = new Encoding(Dimension.YEAR, Dimension.SUPPLIER).withDifference(true);
    assertThat(normalized(ChartType.LINE, two).spec().encoding().difference()).isFalse();
    assertThat(normalized(ChartType.SMALL_MULTIPLES, two).spec().encoding().difference()).isTrue();
  }

  @Test
  void otherYearsTakeThePeriodsAway() {
    TransferFilter filter = TransferFilter.ALL.withPeriods(List.of(EARLY, YearRange.of(2015)));
    assertThat(List.of(filter.asks(2009), filter.asks(2012), filter.asks(2015))).containsExactly(true, false, true);
    assertThat(filter.withYears(LATE).periods()).isEmpty();
  }

  @Test
  void twoStandSideBySideInPanelsOnOneAxis() {
    ChartSpec lines = ChartSpec.DEFAULT.withType(ChartType.LINE)
        .withFilter(filter -> filter.withRecipients(List.of("Arcadia")).withSuppliers(List.of("Syldavia")));
    ChartSpec recipients = new SideBySide(Dimension.RECIPIENT, "Arcadia", "Borduria", true).of(lines);
    assertThat(recipients.filter().recipients()).containsExactly("Arcadia", "Borduria");
    assertThat(recipients.encoding())
        .isEqualTo(new Encoding(Dimension.YEAR, Dimension.SUPPLIER, Dimension.RECIPIENT, PanelAxis.SHARED, true));
    ChartSpec suppliers = new SideBySide(Dimension.SUPPLIER, "Syldavia", "Borduria", false).of(lines);
    assertThat(suppliers.encoding().series()).isNull();
    assertThat(suppliers.filter().recipients()).containsExactly("Arcadia");
    ChartSpec periods = new SideBySide(Dimension.PERIOD, "2000-2009", "2010–2019", false).of(lines);
    assertThat(periods.filter().periods()).containsExactly(EARLY, LATE);
    ChartSpec editions = new SideBySide(Dimension.EDITION, "2024", "2025", false).of(lines);
    assertThat(editions.filter().beside()).containsExactly(2024, 2025);
    assertThat(editions.normalized().notices()).isEmpty();
  }
}
