package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Files of one edition that overlap never count a delivery twice, nor a deal.
class OverlappingFilesTest {
  private static final String REGISTER_HEADER =
      "Recipient,Supplier,Year of order, ,Number ordered, ,Weapon designation,Weapon description,Number delivered, ,"
          + "Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI TIV for total order,"
          + "SIPRI TIV of delivered weapons";
  /// Two equal deals, one of another party, one over ten years, one order.
  private static final List<String> FULL = List.of(
      "Arcadia,Borduria,2000,,4,,X-1,fighter aircraft,4,,2001; 2002,New,a,10,40,40",
      "Arcadia,Borduria,2000,,4,,X-1,fighter aircraft,4,,2001; 2002,New,a,10,40,40",
      "Ruritania,Syldavia,1999,,2,,Y-2,frigate,2,,2003,Second hand,,50,100,100",
      "Arcadia,Syldavia,2000,,20,,T-9,tank,10,,2001; 2002; 2003; 2004; 2005; 2006; 2007; 2008; 2009; 2010,New,long,10,200,100",
      "Ruritania,Syldavia,2009,,6,,Z-3,frigate,0,,,New,,50,300,0");
  @TempDir private Path folder;
  @RegisterExtension private final OpenStore store = new OpenStore(() -> folder);
  private int files;

  @Test
  void equalRowsOfOneFileAreTwoDeals() throws Exception {
    load(register("All countries", "All countries", "2000", "2010", "18 Mar 2024", FULL));
    assertTotals("280.00", 4);
  }

  @Test
  void aFullRegisterAndItsNewerWindowGiveTheFullTotals() throws Exception {
    load(register("All countries", "All countries", "2000", "2010", "18 Mar 2024", FULL));
    load(register("All countries", "All countries", "2005", "2010", "19 Apr 2024",
        List.of("Arcadia,Syldavia,2000,,20,,T-9,tank,8,,2005; 2006; 2007; 2008; 2009; 2010,New,long,10,200,80",
            "Ruritania,Syldavia,2009,,6,,Z-3,frigate,0,,,New,,50,300,0")));
    assertTotals("280.00", 4);
    assertThat(byYear("Syldavia", "Arcadia")).isEqualTo("2001 5.00, 2002 5.00, 2003 5.00, 2004 5.00, 2005 13.33, "
        + "2006 13.33, 2007 13.33, 2008 13.33, 2009 13.33, 2010 13.35");
  }

  @Test
  void theOrderOfImportDoesNotMatter() throws Exception {
    load(register("All countries", "All countries", "2005", "2010", "19 Apr 2024",
        List.of("Arcadia,Syldavia,2000,,20,,T-9,tank,8,,2005; 2006; 2007; 2008; 2009; 2010,New,long,10,200,80")));
    load(register("All countries", "All countries", "2000", "2010", "18 Mar 2024", FULL));
    assertTotals("280.00", 4);
  }

  @Test
  void windowsThatOverlapInPartGiveEachDealOnce() throws Exception {
    load(register("All countries", "All countries", "2000", "2006", "18 Mar 2024", List.of(FULL.get(0), FULL.get(1),
        FULL.get(2), "Arcadia,Syldavia,2000,,20,,T-9,tank,6,,2001; 2002; 2003; 2004; 2005; 2006,New,long,10,200,60")));
    load(register("All countries", "All countries", "2004", "2010", "19 Apr 2024",
        List.of("Arcadia,Syldavia,2000,,20,,T-9,tank,7,,2004; 2005; 2006; 2007; 2008; 2009; 2010,New,long,10,200,70")));
    assertTotals("280.00", 4);
  }

  @Test
  void singleYearsAddUpToOneDealWithExactYears() throws Exception {
    load(register("All countries", "All countries", "2001", "2001", "18 Mar 2024",
        List.of("Arcadia,Syldavia,2000,,20,,T-9,tank,7,,2001,New,long,10,200,70")));
    load(register("All countries", "All countries", "2002", "2002", "18 Mar 2024",
        List.of("Arcadia,Syldavia,2000,,20,,T-9,tank,3,,2002,New,long,10,200,30")));
    assertTotals("100.00", 1);
    assertThat(byYear("Syldavia", "Arcadia")).isEqualTo("2001 70.00, 2002 30.00");
    load(register("All countries", "All countries", "2000", "2010", "19 Apr 2024", FULL.subList(2, 5)));
    assertTotals("200.00", 2);
    assertThat(byYear("Syldavia", "Arcadia")).startsWith("2001 70.00, 2002 30.00, 2003 0.00");
  }

  @Test
  void aFileOfOnePartyAndTheFullFileGiveTheFullTotals() throws Exception {
    load(register("Syldavia", "All countries", "2000", "2010", "19 Apr 2024",
        List.of(FULL.get(2), FULL.get(3), FULL.get(4))));
    load(register("All countries", "All countries", "2000", "2010", "18 Mar 2024", FULL));
    assertTotals("280.00", 4);
    load(register("All countries", "Ruritania", "2000", "2010", "20 Apr 2024", List.of(FULL.get(2), FULL.get(4))));
    assertTotals("280.00", 4);
  }

  @Test
  void deliveriesWithTheSameYearsTakeTheirPartOfTheDeal() throws Exception {
    load(register("All countries", "All countries", "2000", "2010", "18 Mar 2024",
        List.of("Arcadia,Syldavia,2000,,20,,T-9,tank,10,,2001; 2003; 2005; 2008,New,long,10,200,100")));
    load(
        deliveries("All countries", "2005", "2010", "18 Mar 2024", delivery(9, 3, 2005, 30), delivery(9, 4, 2008, 40)));
    assertTotals("100.00", 1);
    assertThat(byYear("Syldavia", "Arcadia")).isEqualTo("2001 15.00, 2003 15.00, 2005 30.00, 2008 40.00");
    DealRecord deal = store.wiring().explorer().deals(TransferFilter.ALL).getFirst();
    assertThat(deal.deal().comments()).isEqualTo("long");
    assertThat(deal.deliveries()).extracting(one -> one.delivery().evenSplit()).containsExactly(true, true, false,
        false);
  }

  @Test
  void aFileOfDeliveriesAndItsSubsetAreOneToTheRegister() throws Exception {
    String register = register("All countries", "All countries", "2000", "2010", "18 Mar 2024",
        List.of("Arcadia,Syldavia,2000,,20,,T-9,tank,7,,2005; 2008,New,long,10,200,70"));
    String full =
        deliveries("All countries", "2000", "2010", "13 Apr 2024", delivery(9, 3, 2005, 30), delivery(9, 4, 2008, 40));
    String subset =
        deliveries("Syldavia", "2005", "2008", "20 May 2024", delivery(9, 3, 2005, 30), delivery(9, 4, 2008, 40));
    load(full);
    load(subset);
    ImportOutcome outcome = load(register);
    assertThat(outcome.joinedDeals()).isOne();
    assertTotals("70.00", 1);
    assertThat(store.wiring().explorer().deals(TransferFilter.ALL).getFirst().told()).hasSize(3);
  }

  @Test
  void downloadsThatOverlapInOneFileGiveEachDeliveryOnce() throws Exception {
    String early =
        deliveries("All countries", "2000", "2005", "13 Apr 2024", delivery(9, 2, 2003, 20), delivery(9, 3, 2005, 30));
    String late =
        deliveries("All countries", "2005", "2010", "20 May 2024", delivery(9, 3, 2005, 30), delivery(9, 4, 2008, 40));
    load(early + late);
    assertTotals("90.00", 1);
    assertThat(total(Measure.UNITS_DELIVERED)).isEqualTo("9");
    assertThat(total(Measure.DELIVERIES)).isEqualTo("3");
  }

  @Test
  void aFilePastedTwiceIsOneFile() throws Exception {
    String once =
        deliveries("All countries", "2000", "2010", "13 Apr 2024", delivery(9, 3, 2005, 30), delivery(9, 4, 2008, 40));
    load(once + once);
    assertTotals("70.00", 1);
  }

  @Test
  void downloadsOfTwoEditionsInOneFileAreRefused() {
    String file = deliveries("All countries", "2000", "2010", "13 Apr 2024", delivery(9, 3, 2005, 30))
        + deliveries("All countries", "2000", "2010", "13 Apr 2025", delivery(9, 3, 2005, 30));
    assertThatThrownBy(() -> load(file)).isInstanceOf(UserProblem.class).hasMessageContaining("March 2024, March 2025");
  }

  @Test
  void aRegisterOfAnotherEditionStaysOutside() throws Exception {
    load(register("All countries", "All countries", "2000", "2010", "18 Mar 2024", FULL));
    load(register("All countries", "All countries", "2000", "2010", "18 Mar 2025", FULL));
    assertTotals("280.00", 4);
    assertThat(store.wiring().explorer().editions()).hasSize(2);
  }

  private void assertTotals(String tiv, int deals) throws UserProblem {
    assertThat(total(Measure.TIV_DELIVERED)).isEqualTo(tiv);
    assertThat(total(Measure.DEALS)).isEqualTo(Integer.toString(deals));
    List<DealRecord> records = store.wiring().explorer().deals(TransferFilter.ALL);
    assertThat(records.stream().map(DealRecord::askedTiv).reduce(Tiv.ZERO, Tiv::plus)).hasToString(tiv);
    assertThat(records.stream().filter(record -> !record.deliveries().isEmpty())).hasSize(deals);
  }

  private String total(Measure measure) throws UserProblem {
    return store.wiring().explorer()
        .summarise(new SummaryQuery(List.of(), measure, TransferFilter.ALL, Derivation.NONE, 0)).total().amountInSums()
        .toPlainString();
  }

  private String byYear(String supplier, String recipient) throws UserProblem {
    TransferFilter filter = TransferFilter.ALL.withSuppliers(List.of(supplier)).withRecipients(List.of(recipient));
    return store.wiring().explorer()
        .summarise(new SummaryQuery(List.of(Dimension.YEAR), Measure.TIV_DELIVERED, filter, Derivation.NONE, 0)).rows()
        .stream().map(row -> row.members().getFirst().key() + " " + row.cell().amountInSums())
        .collect(Collectors.joining(", "));
  }

  private static String preamble(String from, String to, String first, String last, String day) {
    return "Transfers of major conventional arms from " + from + " to " + to
        + " . Deals with deliveries or orders made for year range '" + first + "' to '" + last + "'\nData generated: "
        + day + " 3:44:54 PM\n";
  }

  private static String register(String from, String to, String first, String last, String day, List<String> rows) {
    return preamble(from, to, first, last, day) + REGISTER_HEADER + "\n" + String.join("\n", rows) + "\n";
  }

  private static String deliveries(String from, String first, String last, String day, String... rows) {
    return preamble(from, "All countries", first, last, day) + Invented.DELIVERIES_HEADER + String.join("\n", rows)
        + "\n";
  }

  private static String delivery(int id, int units, int year, int tiv) {
    return id + ",Syldavia,Arcadia,T-9,tank,Armoured vehicles,2000,No," + units + ",No," + year + ",No,New,10,10," + tiv
        + ",No";
  }

  private ImportOutcome load(String text) throws IOException, UserProblem {
    return store.load(files++ + ".csv", text);
  }
}
