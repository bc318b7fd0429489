package org.armsexplorer.ui.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class FacetTest {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  FacetTest() {
    counts.put("Borduria", 12);
    counts.put("Syldavia", 7);
  }

  @Test
  void entriesKeepTheOrderOfTheirCounts() {
    assertThat(Facet.of(counts, List.of("Syldavia"), "", UnaryOperator.identity(), UnaryOperator.identity()))
        .containsExactly(new Facet("Borduria", "Borduria", 12, false), new Facet("Syldavia", "Syldavia", 7, true));
  }

  @Test
  void theSearchTakesAnyPartOfTheNameWhateverItsCase() {
    assertThat(Facet.of(counts, List.of(), "DAV", UnaryOperator.identity(), UnaryOperator.identity()))
        .containsExactly(new Facet("Syldavia", "Syldavia", 7, false));
  }

  @Test
  void aChosenPartyWithoutDeliveriesStaysInTheList() {
    assertThat(Facet.of(counts, List.of("Arcadia"), "", UnaryOperator.identity(), UnaryOperator.identity()))
        .contains(new Facet("Arcadia", "Arcadia", 0, true));
  }

  @Test
  void anEntryIsFoundByAnotherNameAsWell() {
    UnaryOperator<String> sought = name -> "Syldavia".equals(name) ? "Syldavia\nKingdom of the Black Pelican" : name;
    assertThat(Facet.of(counts, List.of(), "pelican", UnaryOperator.identity(), sought))
        .containsExactly(new Facet("Syldavia", "Syldavia", 7, false));
  }
}
