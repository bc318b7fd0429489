package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterServiceTest {
  @TempDir private Path folder;

  private Register register(TransferFilter filter) throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"),
        Invented.REGISTER + "Syldavia,Arcadia,2007,,8,,Z-3,tank,,,,New,For the guard,2,16,\n");
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
      return wiring.register().register(filter);
    }
  }

  @Test
  void theSubtitleDoesNotSayThatSomethingOfEachDealArrived() throws Exception {
    Register all = register(TransferFilter.ALL);
    assertThat(all.deals()).hasSize(2);
    assertThat(all.subtitle()).startsWith("Number of deals, with open orders").doesNotContain("with deliveries");
  }

  @Test
  void whereSomethingOfEachArrivedTheSubtitleSaysSo() throws Exception {
    assertThat(register(TransferFilter.ALL.withYears(YearRange.of(2001))).subtitle())
        .startsWith("Number of deals with deliveries");
  }

  @Test
  void whatArrivedIsSaidWithoutTheNumberOfDealsToo() throws Exception {
    Register all = register(TransferFilter.ALL);
    assertThat(RegisterService.delivered(all.deals())).isEqualTo("2 deliveries, 15.00 million TIV");
    assertThat(RegisterService.sum(all.deals())).isEqualTo("2 deals, 2 deliveries, 15.00 million TIV");
  }
}
