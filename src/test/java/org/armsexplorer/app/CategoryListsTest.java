package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list for print of one armament category says nothing of the others: there they are not covered, not missing.
class CategoryListsTest {
  private static final List<String> RECIPIENTS = List.of("Syldavia", "Ruritania", "Arcadia", "Latveria", "Lilliput");
  @TempDir Path folder;

  @Test
  void otherCategoriesAreNotCovered() throws Exception {
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      StoreLab.load(wiring, list("aircraft.rtf", "trainer aircraft"));
      assertThat(states(wiring, ArmamentCategory.AIRCRAFT)).containsEntry("2002", "value").containsEntry("2003",
          "none-identified");
      assertThat(states(wiring, ArmamentCategory.SHIPS)).containsEntry("2002", "not-covered").containsEntry("2003",
          "not-covered");
      StoreLab.load(wiring, list("ships.rtf", "patrol craft"));
      assertThat(states(wiring, ArmamentCategory.SHIPS)).containsEntry("2002", "value").containsEntry("2003",
          "none-identified");
      assertThat(states(wiring, ArmamentCategory.MISSILES)).containsEntry("2002", "not-covered");
    }
  }

  private static Map<String, String> states(Wiring wiring, ArmamentCategory category) throws UserProblem {
    TransferFilter filter = TransferFilter.ALL.withYears(new YearRange(2001, 2004)).withCategories(List.of(category));
    SummaryTable table = wiring.explorer()
        .summarise(new SummaryQuery(List.of(Dimension.YEAR), Measure.UNITS_DELIVERED, filter, Derivation.NONE, 0));
    Map<String, String> states = new TreeMap<>();
    table.forEachRow(row -> states.put(row.members().getFirst().key(), row.cell().state()));
    return states;
  }

  private Path list(String name, String description) throws Exception {
    StringBuilder text = new StringBuilder(
        "{\\rtf1 Transfers of major weapons: Deals with deliveries or orders made for 2000 to 2010\\par\n"
            + "{\\b Information generated:\\b0  18 February 2024\\par}\n{\\b Borduria}\\par");
    for (int i = 0; i < RECIPIENTS.size(); i++) {
      text.append("{\\b ").append(i == 0 ? "R:" : "    ").append("} ").append(RECIPIENTS.get(i)).append("\\tab ")
          .append(i + 1).append("\\tab X-").append(i).append("\\tab ").append(description)
          .append("\\tab 2001\\tab 2002\\tab ").append(i + 1).append("\\tab \\par");
    }
    return Files.writeString(folder.resolve(name), text.append("}\n").toString());
  }
}
