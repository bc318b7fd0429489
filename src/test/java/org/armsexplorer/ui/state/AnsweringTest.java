package org.armsexplorer.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.ui.chart.ChartStudio;
import org.armsexplorer.ui.chart.Sight;
import org.junit.jupiter.api.Test;

/// What stands behind the chart of a window, without one.
class AnsweringTest {

  private static State.Ready ready(Answering answering, int width) {
    return (State.Ready) answering.answer(Explorer.startSpec(), new Sight(width, 450, 1)).state();
  }

  @Test
  void anotherSizeAsksNothingUntilTheDataChanges() {
    try (Wiring wiring = Wiring.sample()) {
      Answering answering = new Answering(wiring.explorer(), new ChartStudio());
      State.Ready first = ready(answering, 800);
      assertThat(ready(answering, 700).answer()).isSameAs(first.answer());
      answering.forget();
      assertThat(ready(answering, 700).answer()).isNotSameAs(first.answer());
    }
  }

  @Test
  void aWindowWhoseDataChangedDoesNotWaitForAnAnswer() throws Exception {
    try (Wiring wiring = Wiring.sample()) {
      Answering answering = new Answering(wiring.explorer(), new ChartStudio());
      CompletableFuture<Void> forgotten;
      synchronized (answering) {
        // as while an answer is worked out
        forgotten = CompletableFuture.runAsync(answering::forget);
        forgotten.get(10, TimeUnit.SECONDS);
      }
      assertThat(forgotten).isCompleted();
    }
  }
}
