package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The figures that real downloads must give; runs where the downloads lie beside the project.
@Tag("real-data")
class RealDataTest {
  private static final Path DATA = Path.of("..", "shared", "data", "sipri");
  private static final TransferFilter MYANMAR =
      TransferFilter.ALL.withRecipients(List.of("Myanmar")).withYears(new YearRange(2000, 2019));
  @TempDir Path folder;

  @BeforeEach
  void onlyWhereTheDownloadsAre() {
    assumeTrue(Files.isDirectory(DATA), "no downloads beside the project: real figures were not checked");
  }

  @Test
  void theDeliveriesOfMarch2024GiveThePublishedFigures() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "deliveries-1950-1989_2024-04-16.csv", "deliveries-1990-2023_2024-04-13.csv");
      assertThat(total(wiring, Measure.TIV_DELIVERED, TransferFilter.ALL)).isEqualTo("2065055.41");
      assertThat(total(wiring, Measure.DELIVERIES, TransferFilter.ALL)).isEqualTo("59157");
      assertThat(total(wiring, Measure.DEALS, TransferFilter.ALL)).isEqualTo("27951");
      assertThat(total(wiring, Measure.TIV_DELIVERED, MYANMAR)).isEqualTo("3860.18");
      assertThat(rows(wiring, MYANMAR.withSuppliers(List.of("China", "Russia")), Dimension.SUPPLIER))
          .isEqualTo("China 1706.70, Russia 1620.51");
      load(wiring, "register-full-2024-03-18.csv");
      assertThat(total(wiring, Measure.TIV_DELIVERED, TransferFilter.ALL)).isEqualTo("2065055.41");
      assertThat(total(wiring, Measure.DELIVERIES, TransferFilter.ALL)).isEqualTo("59157");
      assertThat(total(wiring, Measure.DEALS, TransferFilter.ALL)).isEqualTo("27951");
    }
  }

  @Test
  void theRegisterAloneIsSplitEvenlyAndMarked() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      load(wiring, "register-full-2024-03-18.csv");
      TransferFilter russia = MYANMAR.withSuppliers(List.of("Russia"));
      assertThat(total(wiring, Measure.TIV_DELIVERED, russia)).isEqualTo("1620.51");
      SummaryTable table = ask(wiring, Measure.TIV_DELIVERED, russia.withYears(YearRange.of(2011)));
      assertThat(table.total().amountInSums().toPlainString()).startsWith("215.7");
      assertThat(table.total().certainty().isEvenSplit()).isTrue();
    }
  }

  @Test
  void theSampleQuotesTheSameFigures() throws UserProblem {
    try (Wiring wiring = Wiring.sample()) {
      assertThat(total(wiring, Measure.TIV_DELIVERED, MYANMAR)).isEqualTo("3860.18");
    }
  }

  private static void load(Wiring wiring, String... files) throws UserProblem {
    List<Path> paths = List.of(files).stream().map(DATA::resolve).toList();
    wiring.imports().commit(wiring.imports().preview(paths, Progress.SILENT), Progress.SILENT);
  }

  private static SummaryTable ask(Wiring wiring, Measure measure, TransferFilter filter, Dimension... by)
      throws UserProblem {
    return wiring.explorer().summarise(new SummaryQuery(List.of(by), measure, filter, Derivation.NONE, 0));
  }

  private static String total(Wiring wiring, Measure measure, TransferFilter filter) throws UserProblem {
    return ask(wiring, measure, filter).total().amountInSums().toPlainString();
  }

  private static String rows(Wiring wiring, TransferFilter filter, Dimension by) throws UserProblem {
    return ask(wiring, Measure.TIV_DELIVERED, filter, by).rows().stream()
        .map(row -> row.members().getFirst().key() + " " + row.cell().amountInSums().toPlainString())
        .collect(Collectors.joining(", "));
  }
}
