package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.armsexplorer.spec.Dimension;
import org.junit.jupiter.api.Test;

final class SummaryTextTest {

  @Test
  void anExhibitIsAlignedWithItsTotalsAndExplainsItsMarks() throws IOException {
    StringBuilder text = new StringBuilder();
    new SummaryText().write(Answers.exhibit(Dimension.YEAR, Dimension.SUPPLIER), Answers.CREDITS, text);
    assertThat(text.toString()).isEqualTo("""
        Arms to Syldavia
        TIV delivered, millions

        Year   Borduria      Arcadia      unknown supplier(s)      All suppliers
        ----------------------------------------------------------------------------
        2001      20.00 e      10.50                     4.25              34.75 (e)
        2002          -            -                        -                  -
        2003   1,004.25 (e)     5.25                        -           1,009.50 (e)
        ----------------------------------------------------------------------------
        Total  1,024.25 (e)    15.75                     4.25           1,044.25 (e)

        e: estimate
        (e): in part an estimate
        -: no deliveries identified
        Source: invented trade, March 2024 edition.
        Gaps: no deliveries identified
        """);
  }

  @Test
  void moreDimensionsAreWrittenInLongForm() throws IOException {
    StringBuilder text = new StringBuilder();
    new SummaryText().write(Answers.table(Dimension.YEAR, Dimension.SUPPLIER, Dimension.CATEGORY), false,
        Answers.CREDITS, text);
    assertThat(text.toString()).contains("2003  Borduria             Aircraft           1,004.25 (e)\n");
  }

  @Test
  void aWideAnswerIsNoExhibit() {
    assertThat(SummaryText.fitsExhibit(Answers.table(Dimension.YEAR, Dimension.SUPPLIER))).isTrue();
    assertThat(SummaryText.fitsExhibit(Answers.table(Dimension.SUPPLIER, Dimension.CATEGORY, Dimension.YEAR)))
        .isFalse();
  }

  @Test
  void underHalfAndNotCoveredAreNeverZero() throws IOException {
    StringBuilder text = new StringBuilder();
    new SummaryText().write(Answers.figures(), true, Answers.CREDITS, text);
    assertThat(text.toString()).contains("2001  Arcadia     <0.5\n").contains("2003  Arcadia     n.c.\n");
  }
}
