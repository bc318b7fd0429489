package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import is taken out and put back again and again, while others ask: each hears of one moment of the store, and of
/// an edition that is gone in a sentence.
class TakenOutMeanwhileTest {
  private static final int TIMES = 40;
  @TempDir private Path folder;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final Queue<Throwable> wrong = new ConcurrentLinkedQueue<>();

  /// Something that is asked of the store.
  @FunctionalInterface
  private interface Asking {
    void ask() throws UserProblem;
  }

  private Thread asking(Asking asking) {
    return Thread.ofPlatform().start(() -> {
      while (!ended.get()) {
        try {
          asking.ask();
        } catch (UserProblem e) {
          if (e.getMessage() == null || e.getMessage().isBlank()) {
            wrong.add(e);
          }
        } catch (RuntimeException | Error e) {
          wrong.add(e);
        }
      }
    });
  }

  @Test
  void whoAsksHearsOfOneMoment() throws Exception {
    Path file = Files.writeString(folder.resolve("deliveries.csv"), Invented.DELIVERIES);
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      int batch =
          wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT).batch();
      TransferFilter named = TransferFilter.ALL.withEdition(wiring.explorer().editions().getFirst().edition().key());
      List<Thread> asking = List.of(asking(() -> {
        for (ShelfEdition edition : wiring.sources().shelf()) {
          edition.years();
        }
      }), asking(() -> wiring.explorer().facts(TransferFilter.ALL)), asking(() -> wiring.explorer().facts(named)),
          asking(() -> wiring.explorer().answer(ChartSpec.DEFAULT)));
      for (int i = 0; i < TIMES; i++) {
        SourcesService.Known removed = wiring.sources().remove(batch, Progress.SILENT).orElseThrow();
        batch = wiring.sources().restore(removed, Progress.SILENT).batch();
      }
      ended.set(true);
      for (Thread one : asking) {
        one.join();
      }
      assertThat(wrong).isEmpty();
      assertThat(wiring.sources().shelf()).hasSize(1);
    } finally {
      ended.set(true);
    }
  }
}
