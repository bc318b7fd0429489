package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armsexplorer.analysis.compare.Agreement;
import org.armsexplorer.analysis.compare.CellChange;
import org.armsexplorer.analysis.compare.Change;
import org.armsexplorer.analysis.compare.ReconciledCell;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two real editions side by side, and one beside the publisher's own table: the figures were counted from the files by a
/// script of its own. Runs where the downloads lie beside the project.
@Tag("real-data")
class RealEditionsTest {
  private static final Path DATA = Path.of("..", "shared", "data", "sipri");
  private static final TransferFilter YEARS = TransferFilter.ALL.withYears(new YearRange(2011, 2021));
  @TempDir Path folder;

  @BeforeEach
  void onlyWhereTheDownloadsAre() {
    assumeTrue(Files.isDirectory(DATA), "no downloads beside the project: real figures were not checked");
  }

  @Test
  void whatChangedFromMarch2022ToMarch2024() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      StoreLab.load(wiring, DATA.resolve("DealsAndTIVs-2011-2021_2023-03-11.txt"),
          DATA.resolve("deliveries-1990-2023_2024-04-13.csv"));
      assertThat(changes(wiring, "China"))
          .isEqualTo(Map.of(Change.NEW, 13, Change.GONE, 3, Change.REVISED, 107, Change.RENAMED, 2));
      assertThat(changes(wiring, "Brazil")).isEqualTo(Map.of(Change.REVISED, 26, Change.RENAMED, 1));
      assertThat(changes(wiring, "Israel"))
          .isEqualTo(Map.of(Change.NEW, 9, Change.GONE, 3, Change.REVISED, 60, Change.RENAMED, 7));
    }
  }

  private static Map<Change, Integer> changes(Wiring wiring, String supplier) throws UserProblem {
    DiffService service = wiring.differences();
    EditionPair pair = service.pair(new Edition(2022, false).key(), new Edition(2024, false).key());
    Map<Change, Integer> counts = new TreeMap<>();
    for (CellChange change : service.cells(pair, YEARS.withSuppliers(List.of(supplier)), Measure.TIV_DELIVERED)) {
      counts.merge(change.change(), 1, Integer::sum);
    }
    return counts;
  }

  @Test
  void theDealsOfChinaBesideThePublishersTable() throws UserProblem {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      StoreLab.load(wiring, DATA.resolve("DealsAndTIVs-2011-2021_2023-03-11.txt"),
          DATA.resolve("tiv-old/TIV-Export-CHI-1950-2021.csv"));
      List<ReconciledCell> cells = wiring.reconciling().cells(YEARS.withSuppliers(List.of("China")));
      Map<Agreement, Integer> counts = new TreeMap<>();
      cells.forEach(cell -> counts.merge(cell.agreement(), 1, Integer::sum));
      assertThat(counts).isEqualTo(Map.of(Agreement.AGREES, 228 + 10, Agreement.DIFFERS, 1 + 1));
    }
  }
}
