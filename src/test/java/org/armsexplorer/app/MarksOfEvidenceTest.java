package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.exporter.EvidenceListing;
import org.armsexplorer.exporter.EvidenceReport;
import org.armsexplorer.exporter.EvidenceText;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// What stands behind a figure says of each number whether its file calls it uncertain.
class MarksOfEvidenceTest {
  /// 27 units of an uncertain 48 in five years.
  private static final String SPLIT = Invented.REGISTER
      + "Arcadia,Borduria,2004,?,48,?,Y-2,tank,27,,2005; 2006; 2007; 2008; 2009,New,Licence,3.5,168,94.5\n";
  @TempDir private Path folder;
  @RegisterExtension private final OpenStore store = new OpenStore(() -> folder);

  private EvidenceReport prove(Measure measure, int year) throws UserProblem {
    return store.wiring().proofs().prove(
        new SummaryQuery(List.of(), measure, TransferFilter.ALL.withYears(YearRange.of(year)), Derivation.NONE, 0),
        List.of());
  }

  private static String shown(EvidenceReport report, String key) {
    Listing listing = EvidenceListing.of(report, false);
    List<String> keys = listing.columns().stream().map(Listing.Column::key).toList();
    return listing.shown(listing.rows().getFirst(), keys.indexOf(key));
  }

  private String pdf(EvidenceReport report) throws IOException, UserProblem {
    Path sheet = folder.resolve("sheet.pdf");
    store.wiring().proofs().write(report, sheet);
    try (PDDocument document = Loader.loadPDF(sheet.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Test
  void whatIsUncertainOfTheOrderHasAQuestionMark() throws Exception {
    store.load("register.csv", SPLIT);
    EvidenceReport report = prove(Measure.TIV_DELIVERED, 2006);
    assertThat(shown(report, "units_ordered")).isEqualTo("48?");
    assertThat(shown(report, "order_year")).isEqualTo("2004?");
    assertThat(EvidenceText.marks(report.evidence().lines().getFirst()))
        .isEqualTo("order year uncertain, number ordered uncertain, even split");
    assertThat(pdf(report)).contains("48?", "2004?", "5.4");
    StringBuilder csv = new StringBuilder();
    store.wiring().proofs().print(report, TableFormat.CSV, false, csv);
    assertThat(csv).as("numbers stay numbers").contains(",2004,48,5.4,18.90,value,");
  }

  @Test
  void theShareOfAnEvenSplitIsNotRounded() throws Exception {
    store.load("register.csv", SPLIT);
    assertThat(shown(prove(Measure.TIV_DELIVERED, 2006), "units")).isEqualTo("5.4");
    assertThat(shown(prove(Measure.TIV_DELIVERED, 2009), "units")).as("also of the last year").isEqualTo("5.4");
    EvidenceReport units = prove(Measure.UNITS_DELIVERED, 2006);
    assertThat(shown(units, "units")).as("what was added up").isEqualTo(units.evidence().sum().toPlainString());
    try (Spoken german = Spoken.in(Language.GERMAN)) {
      assertThat(german).isNotNull();
      assertThat(shown(prove(Measure.TIV_DELIVERED, 2006), "units")).isEqualTo("5,4");
    }
  }

  @Test
  void theNumberDeliveredAndLocalProductionAreMarked() throws Exception {
    store.load("deliveries.csv", Invented.DELIVERIES.replace("10,No", "10,Yes"));
    EvidenceReport report = prove(Measure.TIV_DELIVERED, 2001);
    assertThat(shown(report, "units")).isEqualTo("4?");
    assertThat(shown(report, "uncertain")).isEqualTo("number, local production");
    assertThat(pdf(report)).contains("4?").contains("local").contains("production");
  }

  @Test
  void noTwoColumnsAreNamedTheSame() throws Exception {
    store.load("register.csv", SPLIT);
    EvidenceReport report = prove(Measure.TIV_DELIVERED, 2006);
    for (Language language : Language.values()) {
      try (Spoken spoken = Spoken.in(language)) {
        assertThat(spoken).isNotNull();
        assertThat(EvidenceListing.of(report, false).columns().stream().filter(Listing.Column::read)
            .map(Listing.Column::heading)).doesNotHaveDuplicates();
      }
    }
  }
}
