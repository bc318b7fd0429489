package org.armsexplorer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class KindColumnTest {

  @Test
  void eachNumberStandsForWhatTheRowHas() {
    Random random = new Random(7);
    int rows = 50_000;
    byte[] category = new byte[rows];
    byte[] status = new byte[rows];
    short[] flags = new short[rows];
    for (int i = 0; i < rows; i++) {
      category[i] = (byte) (random.nextInt(14) - 1);
      status[i] = (byte) (random.nextInt(5) - 1);
      flags[i] = (short) random.nextInt(RowFilter.FLAGS);
    }
    KindColumn.Column column = new KindColumn(category, status, flags).get();
    for (int i = 0; i < rows; i++) {
      int kind = column.kind()[i] - KindColumn.LOWEST;
      assertThat(new int[] {column.category(kind), column.status(kind), column.flags(kind)}).as("row %d", i)
          .containsExactly(category[i], status[i], flags[i]);
    }
    assertThat(column.combinations()).doesNotHaveDuplicates();
  }
}
