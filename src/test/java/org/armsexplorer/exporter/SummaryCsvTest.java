package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

final class SummaryCsvTest {

  @Test
  void cellsThatExistAreWrittenInTheOrderOfTheQuestion() throws IOException {
    assertThat(csv(Answers.table(Dimension.YEAR, Dimension.SUPPLIER), false)).isEqualTo("""
        year,supplier,value,state,estimate,reason
        2001,Borduria,20.00,value,all,uncertain
        2001,Arcadia,10.50,value,no,
        2001,unknown supplier(s),4.25,value,no,
        2003,Borduria,1004.25,value,part,uncertain
        2003,Arcadia,5.25,value,no,
        """.replace("\n", "\r\n"));
  }

  @Test
  void everyStateHasItsWordInTheCompleteTableAndOnlyAValueHasAFigure() throws IOException {
    assertThat(csv(Answers.figures(), true)).isEqualTo("""
        year,supplier,value,state,estimate,reason
        2001,Arcadia,,under-half,no,
        2002,Arcadia,7.00,value,all,uncertain;even-split
        2003,Arcadia,,not-covered,no,
        """.replace("\n", "\r\n"));
    assertThat(csv(Answers.table(Dimension.YEAR), true)).contains("2002,,none-identified,no,\r\n");
  }

  @Test
  void countsAreIntegersAndSharesHaveSixPlaces() throws IOException {
    SummaryQuery query = Answers.toSyldavia(Dimension.SUPPLIER);
    assertThat(csv(Answers.FACTS.answer(query.withDerivation(Derivation.SHARE)), false))
        .contains("Arcadia,0.015083,value,no,");
    SummaryQuery units =
        new SummaryQuery(query.by(), Measure.UNITS_DELIVERED, query.filter(), Derivation.NONE, query.top());
    assertThat(csv(Answers.FACTS.answer(units), false)).contains("Arcadia,6,value,no,");
  }

  @Test
  void averagesAreRoundedToTwoPlaces() throws IOException {
    SummaryQuery query = Answers.toSyldavia(Dimension.YEAR);
    SummaryQuery average = query.withFilter(query.filter().withYears(new YearRange(2001, 2005)))
        .withDerivation(Derivation.FIVE_YEAR_AVERAGE);
    assertThat(csv(Answers.FACTS.answer(average), false)).contains("2005,208.85,value,part,uncertain\r\n");
  }

  @Test
  void namesAreQuotedAndNeverRunAsFormulas() throws IOException {
    SummaryTable table =
        new InventedTrade().deal(1, "=cmd|' /C calc'!A0", "Lilliput, \"Great\"", InventedTrade.delivery(2001, 1, "1"))
            .facts().answer(new SummaryQuery(java.util.List.of(Dimension.SUPPLIER, Dimension.RECIPIENT),
                Measure.TIV_DELIVERED, TransferFilter.ALL, Derivation.NONE, 0));
    assertThat(csv(table, false)).contains("'=cmd|' /C calc'!A0,\"Lilliput, \"\"Great\"\"\",1.00,value,no,\r\n");
  }

  private static String csv(SummaryTable table, boolean complete) throws IOException {
    StringBuilder text = new StringBuilder();
    new SummaryCsv(complete).write(table, text);
    return text.toString();
  }
}
