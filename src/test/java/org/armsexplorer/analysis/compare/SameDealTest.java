package org.armsexplorer.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.model.DealRecord;
import org.junit.jupiter.api.Test;

class SameDealTest {
  private final List<DealRecord> own =
      new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2001 4 10.00")
          .deal(0, "Syldavia", 2000, "X-2", "fighter", "2002 4 10.00").edition().deals();

  @Test
  void aDealIsFoundUnderItsNewWordsAndNotMistakenForItsNeighbour() {
    List<DealRecord> others = new Deals(2025, 2000, 2010).deal(0, "Syldavia", 2000, "X-2", "jet", "2002 4 10.00")
        .deal(0, "Syldavia", 2000, "X-1", "fighter", "2001 5 12.50").edition().deals();
    assertThat(SameDeal.find(own.get(0), own, others).orElseThrow().deal().weapon().designation()).isEqualTo("X-1");
    assertThat(SameDeal.find(own.get(1), own, others).orElseThrow().deal().weapon().description()).isEqualTo("jet");
  }

  /// Chosen under other years, it says of none of its deliveries that it was asked for.
  @Test
  void aDealThatLiesPartlyOutsideTheSelectionIsFound() {
    List<DealRecord> others =
        new Deals(2025, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2001 4 10.00").edition().deals();
    DealRecord whole = own.getFirst();
    DealRecord chosen = new DealRecord(whole.deal(), whole.supplier(), whole.recipient(), whole.told(),
        whole.deliveries().stream().map(one -> new DealRecord.Arrival(one.delivery(), one.from(), false)).toList());
    assertThat(SameDeal.find(chosen, own, others)).contains(others.getFirst());
  }

  @Test
  void aDealThatIsGoneIsNotFound() {
    List<DealRecord> others =
        new Deals(2025, 2000, 2010).deal(0, "Syldavia", 1970, "Q-9", "frigate", "2009 1 300.00").edition().deals();
    assertThat(SameDeal.find(own.getFirst(), own, others)).isEmpty();
  }
}
