package org.armsexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.model.TableMapping.Need;
import org.junit.jupiter.api.Test;

class TableMappingTest {
  private static TableMapping mapping(String supplier, TableMapping.Column... columns) {
    return new TableMapping("t", true, List.of(columns), supplier, "");
  }

  private static TableMapping.Column column(String header, Meaning meaning) {
    return new TableMapping.Column(header, meaning);
  }

  @Test
  void whatIsLackingIsNamedAndNothingElse() {
    assertThat(mapping("", column("a", Meaning.IGNORE)).lacking()).containsExactly(Need.PARTY, Need.YEAR, Need.FIGURES);
    assertThat(mapping("Borduria", column("a", Meaning.YEAR)).lacking()).containsExactly(Need.FIGURES);
    assertThat(mapping("", column("a", Meaning.YEAR), column("b", Meaning.TIV)).lacking()).containsExactly(Need.PARTY);
    assertThat(mapping("", column("a", Meaning.RECIPIENT), column("b", Meaning.TIV)).lacking())
        .containsExactly(Need.YEAR);
    assertThat(
        mapping("", column("a", Meaning.SUPPLIER), column("b", Meaning.YEAR), column("c", Meaning.UNITS)).isComplete())
        .isTrue();
  }

  @Test
  void columnsThatAreYearsNeedNoYear() {
    assertThat(mapping("Borduria", column("2018", Meaning.TIV)).isComplete()).isTrue();
    assertThat(mapping("Borduria", column("2018", Meaning.IGNORE)).lacking()).containsExactly(Need.FIGURES);
    assertThat(mapping("Borduria", column("2018", Meaning.IGNORE), column("all", Meaning.TIV)).lacking())
        .containsExactly(Need.YEAR);
  }
}
