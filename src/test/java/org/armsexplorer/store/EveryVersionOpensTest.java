package org.armsexplorer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.armsexplorer.analysis.FactTable;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A store of every released schema, as the program of its time wrote it, opens and answers as it did.
class EveryVersionOpensTest {
  @TempDir Path folder;

  @Test
  void aStoreOfTheFirstSchema() throws Exception {
    unpack("schema-1.zip");
    for (int time = 0; time < 2; time++) {
      try (Store store = Store.open(folder)) {
        FactLoader loader = new FactLoader(store, PartyNames.bundled());
        Map<Edition, List<SourceFile>> editions = loader.editions();
        assertThat(editions.keySet().stream().map(Edition::year)).containsExactly(2024, 2022);
        assertThat(byYear(loader, 2024)).containsExactly("2001 10.00", "2003 5.00", "2005 0.40");
        assertThat(byYear(loader, 2022)).containsExactly("2000 10.00", "2002 7.00", "2003 5.00", "2004 1.00");
        assertThat(store.journal().live().stream().map(one -> one.batch() + " " + one.files().size()))
            .containsExactly("1 1", "2 2", "3 1");
        assertThat(store.journal().files().getFirst().sum().hundredths()).isEqualTo(1540);
      }
    }
  }

  private static List<String> byYear(FactLoader loader, int edition) throws StoreException {
    FactTable table = loader.load(new Edition(edition, false));
    return table
        .answer(
            new SummaryQuery(List.of(Dimension.YEAR), Measure.TIV_DELIVERED, TransferFilter.ALL, Derivation.NONE, 0))
        .rows().stream().map(row -> row.members().getFirst().key() + " " + row.cell().amountInSums()).toList();
  }

  private List<Path> unpack(String name) throws IOException {
    List<Path> files = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(EveryVersionOpensTest.class.getResourceAsStream(name));
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
        files.add(file);
      }
    }
    return files;
  }
}
