package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.armsexplorer.chart.DependencePage;
import org.armsexplorer.chart.DependencePainter;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every figure is worked out by hand from the rows below.
class DependenceServiceTest {
  private static final String REGISTER_ROWS = """
      1,Borduria,Syldavia,X-1,fighter aircraft,Aircraft,2001,No,2,No,2003,No,New,2,30,60,No
      2,Arcadia,Syldavia,Y-1,frigate,Ships,2006,No,1,No,2009,No,New,1,30,30,No
      3,Borduria,Syldavia,X-2,transport aircraft,Aircraft,2008,No,1,No,2009,No,New,1,10,10,No
      4,Arcadia,Ruritania,Y-1,frigate,Ships,2006,No,1,No,2009,No,New,1,100,100,No
      """;
  @TempDir private Path folder;
  private Wiring wiring = Wiring.sample();

  @BeforeEach
  void open() throws Exception {
    wiring = Wiring.store(folder.resolve("store"));
    load("a.csv", preamble("2024") + Invented.DELIVERIES_HEADER + REGISTER_ROWS);
  }

  @AfterEach
  void close() {
    wiring.close();
  }

  private static String preamble(String year) {
    return Invented.PREAMBLE.replace("13 Apr 2024", "13 Apr " + year);
  }

  private void load(String name, String content) throws Exception {
    StoreLab.load(wiring, Files.writeString(folder.resolve(name), content));
  }

  private DependencePage page(TransferFilter filter) throws UserProblem {
    return wiring.dependence().sheet(filter, PaletteName.COLOURS).page();
  }

  private static TransferFilter syldavia() {
    return TransferFilter.ALL.withRecipients(List.of("Syldavia")).withYears(new YearRange(2000, 2009));
  }

  /// Words and numbers in files are the same in every language.
  @Test
  void theFiguresInAFileAreTheSameInEveryLanguage() throws Exception {
    load("b.csv", preamble("2025") + Invented.DELIVERIES_HEADER + REGISTER_ROWS.replace("30,60,No", "20,40,No"));
    TransferFilter filter = TransferFilter.ALL.withRecipients(List.of("Syldavia"));
    Path english = folder.resolve("en.csv");
    Path german = folder.resolve("de.csv");
    wiring.dependence().write(wiring.dependence().sheet(filter, PaletteName.COLOURS), english);
    try (Spoken spoken = Spoken.in(Language.GERMAN)) {
      assertThat(spoken).isNotNull();
      wiring.dependence().write(wiring.dependence().sheet(filter, PaletteName.COLOURS), german);
      assertThat(page(filter).title()).isEqualTo("Syldavia: Woher die Waffen kamen");
    }
    assertThat(german).hasSameTextualContentAs(english).content().contains("changes,deals-revised,,,,",
        "changes,difference,Borduria,,,2003,-20.00,value,no,");
  }

  private static String figure(DependencePage page, String label) {
    return page.facts().stream().filter(fact -> fact.label().contains(label)).findFirst().orElseThrow().figure();
  }

  @Test
  void theFactsAreThoseOfTheParty() throws Exception {
    DependencePage page = page(syldavia());
    // 60 + 30 + 10 in three deals; Ruritania and Syldavia are even
    assertThat(figure(page, "million TIV delivered: deals 3, deliveries 3")).isEqualTo("100");
    assertThat(figure(page, "rank among recipients")).isEqualTo("1= of 2");
    assertThat(figure(page, "largest supplier")).isEqualTo("Borduria, 70.0 %");
    // 0.7 squared + 0.3 squared; its inverse
    assertThat(figure(page, "as of 1.7 equal ones")).isEqualTo("0.58");
    assertThat(figure(page, "year of most deliveries")).isEqualTo("2003, 60.0 %");
    assertThat(figure(page, "years with deliveries")).isEqualTo("2 of 10");
    // 2, 3 and 1 years
    assertThat(figure(page, "from order to delivery")).isEqualTo("2 years");
    assertThat(figure(page, "open orders: these files do not tell them")).isEqualTo("not told");
    assertThat(page.lists().getFirst().lines())
        .containsExactly("These files do not tell open orders, which is not the same as none.");
  }

  @Test
  void whereNothingIsCoveredNothingIsCountedAsNone() throws Exception {
    DependenceSheet sheet =
        wiring.dependence().sheet(syldavia().withYears(new YearRange(2015, 2019)), PaletteName.COLOURS);
    assertThat(figure(sheet.page(), "years with deliveries")).isEqualTo("not covered");
    assertThat(figure(sheet.page(), "deals not covered, deliveries not covered")).isEqualTo("not covered");
    assertThat(sheet.page().facts()).filteredOn(fact -> fact.label().equals("concentration of suppliers (HHI)"))
        .extracting(DependencePage.Fact::figure).containsExactly("not covered");
    assertThat(sheet.figures().rows()).filteredOn(row -> List.of("deals", "deliveries").contains(row.get(1)))
        .extracting(row -> row.get(6) + row.get(7)).containsExactly("not-covered", "not-covered");
  }

  @Test
  void thePartnersStandWithTheirSharesByPeriod() throws Exception {
    DependencePage.Table partners = page(syldavia()).partners();
    assertThat(partners.columns()).containsExactly("Supplier", "2000–04", "2005–09", "In all");
    assertThat(partners.rows()).containsExactly(List.of("Borduria", "100.0 %", "25.0 %", "70"),
        List.of("Arcadia", "–", "75.0 %", "30"));
  }

  @Test
  void aSupplierIsSeenByItsRecipients() throws Exception {
    DependencePage page =
        page(TransferFilter.ALL.withSuppliers(List.of("Arcadia")).withYears(new YearRange(2000, 2009)));
    assertThat(page.title()).isEqualTo("Arcadia: where its arms went");
    assertThat(figure(page, "largest recipient")).isEqualTo("Ruritania, 76.9 %");
    assertThat(figure(page, "rank among suppliers")).isEqualTo("1 of 2");
    assertThat(figure(page, "concentration of recipients")).isEqualTo("0.64");
  }

  @Test
  void openOrdersAreListed() throws Exception {
    load("r.csv", Invented.REGISTER + "Syldavia,Arcadia,2007,,8,,Z-3,tank,,,,New,,2,16,\n"
        + "Syldavia,Arcadia,2005,,,,Z-4,radar,,,,New,,,,\n");
    DependenceSheet sheet = wiring.dependence().sheet(syldavia(), PaletteName.COLOURS);
    assertThat(sheet.page().lists().getFirst()).isEqualTo(new DependencePage.Block("Open orders",
        List.of("2007, Arcadia: 8 × Z-3 (tank)", "2005, Arcadia: number unknown × Z-4 (radar)")));
    assertThat(sheet.figures().rows()).filteredOn(row -> row.getFirst().equals("orders")).containsExactly(
        List.of("orders", "units-ordered", "Arcadia", "Z-3", "tank", "2007", "8", "value", "no", ""),
        List.of("orders", "units-ordered", "Arcadia", "Z-4", "radar", "2005", "", "unknown", "no", ""));
  }

  @Test
  void whereOrdersAreToldNoneIsNought() throws Exception {
    load("r.csv", Invented.REGISTER + "Syldavia,Arcadia,2015,,8,,Z-3,tank,,,,New,,2,16,\n");
    DependenceSheet sheet = wiring.dependence().sheet(syldavia(), PaletteName.COLOURS);
    assertThat(figure(sheet.page(), "open orders: nothing delivered yet")).isEqualTo("0");
    assertThat(sheet.page().lists().getFirst().lines()).containsExactly("None are recorded for these years of order.");
    assertThat(sheet.figures().rows())
        .contains(List.of("facts", "open-orders", "", "", "", "2000-2009", "0", "value", "no", ""));
  }

  @Test
  void whatARegisterSplitsEvenlyIsAnEstimateInFilesToo() throws Exception {
    try (Wiring register = Wiring.store(folder.resolve("register"))) {
      StoreLab.load(register, Files.writeString(folder.resolve("r.csv"), Invented.REGISTER));
      Listing figures = register.dependence().sheet(syldavia(), PaletteName.COLOURS).figures();
      assertThat(figures.rows()).contains(
          List.of("facts", "total", "", "", "", "2000-2009", "15.00", "value", "all", "uncertain;even-split"), List.of(
              "partners", "total", "Borduria", "", "", "2000-2009", "15.00", "value", "all", "uncertain;even-split"));
    }
  }

  @Test
  void whatTheEditionChangedIsToldOfTheYearsThatBothCover() throws Exception {
    assertThat(page(syldavia()).lists().get(1).lines())
        .containsExactly("The store holds no earlier edition to compare with.");
    load("b.csv",
        preamble("2025").replace("'2010'", "'2012'") + Invented.DELIVERIES_HEADER
            + REGISTER_ROWS.replace("30,60,No", "20,40,No")
            + "5,Arcadia,Syldavia,Z,tank,Armoured vehicles,2010,No,1,No,2012,No,New,1,7,7,No\n");
    DependencePage.Block changes =
        page(TransferFilter.ALL.withRecipients(List.of("Syldavia")).withYears(new YearRange(2003, 2012))).lists()
            .get(1);
    assertThat(changes.heading()).isEqualTo("Changed since March 2024");
    assertThat(changes.lines()).containsExactly("Of 2003–2010: deals new 0, gone 0, revised 1; in all −20 million TIV.",
        "Borduria, 2003: −20 million TIV");
  }

  @Test
  void withoutOnePartyThereIsNoSheet() {
    assertThatThrownBy(() -> page(TransferFilter.ALL)).isInstanceOf(UserProblem.class)
        .hasMessageContaining("one party");
    assertThatThrownBy(() -> page(TransferFilter.ALL.withRecipients(List.of("Syldavia", "Ruritania"))))
        .isInstanceOf(UserProblem.class);
  }

  @Test
  void aPartyWithoutDeliveriesHasASheetToo() throws Exception {
    DependencePage page = page(syldavia().withYears(YearRange.of(2000)));
    assertThat(page.facts()).extracting(DependencePage.Fact::figure).containsExactly("–", "–", "–", "–", "–", "0 of 1",
        "–", "not told");
    assertThat(page.partners().rows()).isEmpty();
    wiring.dependence().write(wiring.dependence().sheet(syldavia().withYears(YearRange.of(2000)), PaletteName.COLOURS),
        folder.resolve("empty.pdf"));
  }

  @Test
  void thePdfIsOnePageWithTextAndSource() throws Exception {
    File file = folder.resolve("s.pdf").toFile();
    wiring.dependence().write(wiring.dependence().sheet(syldavia(), PaletteName.COLOURS), file.toPath());
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document)).contains("Syldavia: where its arms came from",
          "Source: SIPRI Arms Transfers Database, March 2024 edition", "Borduria", "75.0 %");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Syldavia: where its arms came from");
    }
  }

  @Test
  void thePdfSaysInWhichLanguageItIs() throws Exception {
    Path file = folder.resolve("de.pdf");
    try (Spoken spoken = Spoken.in(Language.GERMAN)) {
      assertThat(spoken).isNotNull();
      wiring.dependence().write(wiring.dependence().sheet(syldavia(), PaletteName.COLOURS), file);
    }
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
    }
  }

  @Test
  void theFiguresAreAListToo() throws Exception {
    Path file = folder.resolve("s.csv");
    wiring.dependence().write(wiring.dependence().sheet(syldavia(), PaletteName.COLOURS), file);
    assertThat(file).content().isEqualToNormalizingNewlines("""
        section,item,partner,designation,description,period,value,state,estimate,reason
        facts,total,,,,2000-2009,100.00,value,no,
        facts,deals,,,,2000-2009,3,value,no,
        facts,deliveries,,,,2000-2009,3,value,no,
        facts,rank,,,,2000-2009,1,value,no,
        facts,ranked-recipients,,,,2000-2009,2,value,no,
        facts,hhi,,,,2000-2009,0.580000,value,no,
        facts,effective-suppliers,,,,2000-2009,1.72,value,no,
        facts,peak-year-share,,,,2003,0.600000,value,no,
        facts,years-with-deliveries,,,,2000-2009,2,value,no,
        facts,lag-years,,,,2000-2009,2.0,value,no,
        facts,open-orders,,,,2000-2009,,not-covered,no,
        partners,share,Borduria,,,2000-2004,1.000000,value,no,
        partners,share,Borduria,,,2005-2009,0.250000,value,no,
        partners,total,Borduria,,,2000-2009,70.00,value,no,
        partners,share,Arcadia,,,2000-2004,,none-identified,no,
        partners,share,Arcadia,,,2005-2009,0.750000,value,no,
        partners,total,Arcadia,,,2000-2009,30.00,value,no,
        """);
    assertThatThrownBy(() -> wiring.dependence().write(wiring.dependence().sheet(syldavia(), PaletteName.COLOURS),
        folder.resolve("s.doc"))).isInstanceOf(UserProblem.class).hasMessageContaining(".pdf");
  }

  @Test
  void aLongNameStaysInItsPlace() throws Exception {
    String name = "Federated Provinces of Upper and Lower Borduria";
    load("b.csv", preamble("2025") + Invented.DELIVERIES_HEADER + REGISTER_ROWS.replace("Borduria", name));
    Path file = folder.resolve("long.pdf");
    wiring.dependence().write(wiring.dependence().sheet(syldavia(), PaletteName.COLOURS), file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf).lines()).filteredOn(line -> line.contains("70.0 %"))
          .anyMatch(line -> line.contains("…")).noneMatch(line -> line.contains(name));
    }
  }

  @Test
  void inGreysASheetHasNoColour() throws Exception {
    DependenceSheet sheet = wiring.dependence().sheet(syldavia(), PaletteName.GREYS);
    BufferedImage page =
        new BufferedImage((int) DependencePainter.WIDTH, (int) DependencePainter.HEIGHT, BufferedImage.TYPE_INT_RGB);
    new DependencePainter().paint(sheet.page(), page.createGraphics());
    int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    assertThat(IntStream.of(pixels).distinct().count()).isGreaterThan(10);
    assertThat(IntStream.of(pixels).mapToObj(Color::new)
        .filter(colour -> colour.getRed() != colour.getGreen() || colour.getGreen() != colour.getBlue())).isEmpty();
  }
}
