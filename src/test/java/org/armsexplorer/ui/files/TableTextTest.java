package org.armsexplorer.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.app.Invented;
import org.armsexplorer.app.Progress;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTextTest {
  private static final String ARCADIA =
      "2,Arcadia,Syldavia,Y-1,frigate,Ships,2000,No,1,No,2002,No,New,1200,1200,1200,No\n";
  @TempDir private Path folder;

  private TableText table(String content) throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), content);
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
      return TableText.of(wiring.explorer().answer(ChartSpec.DEFAULT.withFilter(TransferFilter.ALL)
          .withEncoding(new Encoding(Dimension.YEAR, Dimension.SUPPLIER))).exhibit());
    }
  }

  private static List<String> row(TableText table, String name) {
    return table.lines().stream().filter(line -> line.getFirst().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void figuresStayNumbersAndALastColumnSaysWhichAreEstimates() throws Exception {
    TableText table = table(Invented.DELIVERIES + ARCADIA);
    List<String> head = table.lines().getFirst();
    assertThat(head.getLast()).isEqualTo("Estimates");
    assertThat(row(table, "2001").get(head.indexOf("Borduria"))).isEqualTo("10.00");
    assertThat(row(table, "2001").getLast()).isEqualTo("Borduria, All suppliers");
    assertThat(row(table, "2002").get(head.indexOf("Arcadia"))).isEqualTo("1200.00");
    assertThat(row(table, "2002").getLast()).isEmpty();
    assertThat(row(table, "Total").getLast()).isEqualTo("Borduria (in part), All suppliers (in part)");
    assertThat(table.tsv()).contains("\t10.00\t");
    assertThat(table.html("")).contains("<td>10.00</td>", "<td>Borduria, All suppliers</td>");
  }

  @Test
  void whereNothingIsAnEstimateThereIsNoSuchColumn() throws Exception {
    TableText table = table(Invented.DELIVERIES.replace("4,Yes", "4,No"));
    assertThat(table.lines().getFirst()).doesNotContain("Estimates");
    assertThat(table.lines()).allSatisfy(line -> assertThat(line).hasSize(table.figures() + 1));
  }
}
