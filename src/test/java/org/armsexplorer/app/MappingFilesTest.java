package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.Meaning;
import org.armsexplorer.model.TableMapping;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables of the user's own: described once, imported, asked, taken back.
class MappingFilesTest {
  private static final String TABLE = "Year\tExporter\tDestination\tValue (EUR)\tUnits\n"
      + "2018\tBorduria\tSyldavia\t1250,5\t3\n2019\tBorduria\tArcadia\t7\t1\n";
  private static final TransferFilter OWN =
      TransferFilter.ALL.withEdition(new EditionKey(DataSource.table("licences"), 0));
  @TempDir Path folder;

  @Test
  void aMappingIsKeptAsPlainJsonAndReadBack() throws Exception {
    MappingFiles files = new MappingFiles(folder);
    TableMapping mapping =
        new TableMapping("licences", true, List.of(new TableMapping.Column("Exporter", Meaning.SUPPLIER),
            new TableMapping.Column("Wert \"€\"", Meaning.EUR)), "", "Arcadia");
    files.save(mapping);
    assertThat(files.named("licences")).isEqualTo(mapping);
    assertThat(Files.readString(folder.resolve("mappings/licences.json"))).contains("\"meaning\" : \"supplier\"");
    assertThatThrownBy(() -> files.named("other")).isInstanceOf(UserProblem.class).hasMessageContaining("licences");
  }

  @Test
  void aMappingThatCannotBeReadIsLeftOutAndNamedWhenAskedFor() throws Exception {
    Files.createDirectories(folder.resolve("mappings"));
    Files.writeString(folder.resolve("mappings/broken.json"), "{");
    MappingFiles files = new MappingFiles(folder);
    assertThat(files.all()).isEmpty();
    assertThatThrownBy(() -> files.named("broken")).isInstanceOf(UserProblem.class).hasMessageContaining("broken.json");
  }

  @Test
  void aMappedTableIsAskedByItselfAndGoneAfterUndo() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      Path file = Files.writeString(folder.resolve("licences.tsv"), TABLE);
      TableMapping mapping = wiring.imports().guess(file, "licences");
      wiring.mappings().save(mapping);
      ImportOutcome outcome = wiring.imports()
          .commit(wiring.imports().previewMapped(List.of(file), mapping, Progress.SILENT), Progress.SILENT);
      assertThat(ask(wiring, Measure.VALUE_EUR)).containsExactly("Syldavia 1250.50", "Arcadia 7.00");
      assertThat(ask(wiring, Measure.UNITS_IN_TABLE)).containsExactly("Syldavia 3", "Arcadia 1");
      assertThat(wiring.storeService().check().lines()).first().asString().contains("table-licences, 4 figures")
          .doesNotContain("TIV");
      wiring.sources().takeOut(outcome.checksums());
      assertThat(wiring.explorer().isSample()).isTrue();
    }
  }

  @Test
  void aTableWithTheColumnsOfARememberedMappingNeedsNoOther() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      Path file = Files.writeString(folder.resolve("a.tsv"), TABLE);
      wiring.mappings().save(wiring.imports().guess(file, "licences"));
      wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
      assertThat(ask(wiring, Measure.VALUE_EUR)).hasSize(2);
    }
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      assertThat(ask(wiring, Measure.VALUE_EUR)).hasSize(2);
    }
  }

  @Test
  void aStoreIsMadeAgainWithoutTheFileOfTheMapping() throws Exception {
    Path store = folder.resolve("store");
    List<String> asked;
    try (Wiring wiring = Wiring.store(store)) {
      Path file = Files.writeString(folder.resolve("a.tsv"), TABLE);
      TableMapping mapping = wiring.imports().guess(file, "licences");
      wiring.imports().commit(wiring.imports().previewMapped(List.of(file), mapping, Progress.SILENT), Progress.SILENT);
      asked = ask(wiring, Measure.VALUE_EUR);
    }
    Files.delete(store.resolve("store.mv.db"));
    try (Wiring wiring = Wiring.store(store)) {
      assertThat(ask(wiring, Measure.VALUE_EUR)).isEqualTo(asked).hasSize(2);
      SourcesService.Known gone = wiring.sources().remove(1, Progress.SILENT).orElseThrow();
      assertThat(gone.names()).hasSize(1);
      wiring.sources().restore(gone, Progress.SILENT);
      assertThat(ask(wiring, Measure.VALUE_EUR)).isEqualTo(asked);
    }
  }

  @Test
  void pastedTextIsReadByItsFormOrByAMapping() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      assertThat(wiring.imports().previewPasted(Invented.DELIVERIES, Optional.empty(), Progress.SILENT).files()
          .getFirst().report().deliveries()).isEqualTo(2);
      assertThatThrownBy(() -> wiring.imports().previewPasted(TABLE, Optional.empty(), Progress.SILENT))
          .isInstanceOf(UserProblem.class);
      assertThat(wiring.imports().pastedTable(TABLE)).isPresent();
      assertThat(wiring.imports().pastedTable("no table")).isEmpty();
    }
  }

  @Test
  void aMappingWithoutFiguresIsRefusedBeforeAnythingIsRead() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      Path file = Files.writeString(folder.resolve("a.tsv"), TABLE);
      TableMapping nothing =
          new TableMapping("a", true, List.of(new TableMapping.Column("Year", Meaning.YEAR)), "", "");
      assertThatThrownBy(() -> wiring.imports().previewMapped(List.of(file), nothing, Progress.SILENT))
          .isInstanceOf(UserProblem.class).hasMessageContaining("gives no figures");
    }
  }

  private static List<String> ask(Wiring wiring, Measure measure) throws UserProblem {
    return wiring.explorer().summarise(new SummaryQuery(List.of(Dimension.RECIPIENT), measure, OWN, Derivation.NONE, 0))
        .rows().stream().map(row -> row.members().getFirst().key() + " " + row.cell().amountInSums().toPlainString())
        .toList();
  }
}
