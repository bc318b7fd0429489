package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.exporter.SummaryCsv;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the program writes as CSV is read back only where it is TIV delivered: nothing else becomes TIV.
class TidyRoundTripTest {
  private static final List<Dimension> CELLS = List.of(Dimension.YEAR, Dimension.SUPPLIER, Dimension.RECIPIENT);
  @TempDir private Path folder;

  @Test
  void tivComesBackAsItWasWithAWarning() throws Exception {
    Path csv = exported(Measure.TIV_DELIVERED, Derivation.NONE);
    try (Wiring wiring = Wiring.store(folder.resolve("second"))) {
      ImportPreview preview = wiring.imports().preview(List.of(csv), Progress.SILENT);
      assertThat(preview.issueLines()).anyMatch(line -> line.contains("does not say what it measures"));
      wiring.imports().commit(preview, Progress.SILENT);
      assertThat(ask(wiring, List.of(), Measure.TIV_DELIVERED, Derivation.NONE).total().amountInSums().toPlainString())
          .isEqualTo("15.00");
    }
  }

  @ParameterizedTest
  @EnumSource(value = Measure.class, names = {"UNITS_DELIVERED", "DELIVERIES", "DEALS"})
  void countsAreRefused(Measure measure) throws Exception {
    assertRefused(exported(measure, Derivation.NONE));
  }

  @ParameterizedTest
  @EnumSource(value = Derivation.class, names = {"SHARE", "RANK"})
  void whatWasCalculatedIsRefused(Derivation derivation) throws Exception {
    assertRefused(exported(Measure.TIV_DELIVERED, derivation));
  }

  private void assertRefused(Path csv) throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("second"))) {
      assertThatThrownBy(() -> wiring.imports().preview(List.of(csv), Progress.SILENT)).isInstanceOf(UserProblem.class)
          .hasMessageContaining("# measure: tiv-delivered");
    }
  }

  private Path exported(Measure measure, Derivation derivation) throws IOException, UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("first"))) {
      Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
      wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
      StringBuilder csv = new StringBuilder();
      new SummaryCsv(false).write(ask(wiring, CELLS, measure, derivation), csv);
      return Files.writeString(folder.resolve("tidy.csv"), csv);
    }
  }

  private static SummaryTable ask(Wiring wiring, List<Dimension> by, Measure measure, Derivation derivation)
      throws UserProblem {
    return wiring.explorer().summarise(new SummaryQuery(by, measure, TransferFilter.ALL, derivation, 0));
  }
}
