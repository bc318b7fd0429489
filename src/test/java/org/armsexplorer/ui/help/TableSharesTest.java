package org.armsexplorer.ui.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableSharesTest {
  /// A line of the page holds about so many letters.
  private static final double LINE = 94;

  private static Block.Table table(String... rows) {
    return new Block.Table(Stream.of(rows)
        .map(row -> Stream.of(row.split("\\|")).map(cell -> List.of(new Span(cell, false, false, false, ""))).toList())
        .toList());
  }

  @Test
  void aColumnHoldsItsLongestWordBesideLongSentences() {
    String sentence = "words and more words and ".repeat(10);
    double[] shares = TableShares.of(table("Zahl|Formel|Quelle", "Fünfjahresmittel|" + sentence + "|" + sentence));
    assertThat(shares[0] * LINE).isGreaterThan("Fünfjahresmittel".length() + 2);
    assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-9));
    assertThat(shares[1]).isCloseTo(shares[2], within(1e-9)).isGreaterThan(shares[0]);
  }

  @Test
  void manyLongWordsShareTheWidth() {
    double[] shares = TableShares.of(table(("w".repeat(40) + "|").repeat(6)));
    assertThat(shares).hasSize(6).containsOnly(shares[0]);
    assertThat(shares[0]).isCloseTo(1 / 6.0, within(1e-9));
  }

  @Test
  void aTableOfNothingHasNoColumns() {
    assertThat(TableShares.of(new Block.Table(List.of()))).isEmpty();
  }
}
