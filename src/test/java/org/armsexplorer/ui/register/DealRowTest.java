package org.armsexplorer.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.app.Invented;
import org.armsexplorer.app.Progress;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.parts.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealRowTest {
  @TempDir private Path folder;

  private DealRow row(String content, TransferFilter filter) throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), content);
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
      return DealRow.of(wiring.register().register(filter).deals().getFirst());
    }
  }

  @Test
  void anUncertainNumberDeliveredHasAQuestionMark() throws Exception {
    assertThat(row(Invented.DELIVERIES, TransferFilter.ALL).delivered()).isEqualTo("6?");
  }

  @Test
  void onlyTheYearsAskedForCount() throws Exception {
    assertThat(row(Invented.DELIVERIES, TransferFilter.ALL.withYears(YearRange.of(2002))).delivered()).isEqualTo("2");
  }

  @Test
  void thousandsOfTivAreParted() throws Exception {
    String large = Invented.DELIVERIES.replace("2.5,2.5,10,No", "2.5,2.5,1380.6,No");
    assertThat(row(large, TransferFilter.ALL).tiv()).isEqualTo("1,385.60");
  }

  @Test
  void aNumberHasThePointOfItsLanguage() {
    try (Spoken german = Spoken.in(Language.GERMAN)) {
      assertThat(german).isNotNull();
      assertThat(Figures.tiv(new BigDecimal("5"))).isEqualTo("5,00");
      assertThat(Figures.tiv(new BigDecimal("0.1250"))).isEqualTo("0,125");
      assertThat(Figures.units(new BigDecimal("5.4"))).isEqualTo("5,4");
      assertThat(Figures.units(new BigDecimal("1200"))).isEqualTo("1.200");
    }
  }
}
