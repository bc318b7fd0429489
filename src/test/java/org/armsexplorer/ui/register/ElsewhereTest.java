package org.armsexplorer.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.app.Invented;
import org.armsexplorer.app.Progress;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ElsewhereTest {
  @TempDir private Path folder;

  private String said(String content) throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), content);
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
      DealRecord deal = wiring.register().register(TransferFilter.ALL).deals().getFirst();
      return Elsewhere.say(deal.edition(), Optional.of(deal)).replace(deal.edition().title(), "Edition");
    }
  }

  @Test
  void tellsUnitsAndTiv() throws Exception {
    assertThat(said(Invented.DELIVERIES)).isEqualTo("Edition: X-1, Borduria to Syldavia, 6 units, 15.00 million TIV");
  }

  @Test
  void doesNotSayNoneWhereTheFilesTellNone() throws Exception {
    assertThat(said(Invented.REGISTER_2013)).isEqualTo("Edition: M-43, Borduria to Syldavia, 12 units, TIV not told");
  }
}
