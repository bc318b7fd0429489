package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ApartTest {

  @Test
  void labelsThatTouchNothingStayWhereTheyAre() {
    assertThat(Apart.move(new double[] {10, 40, 90}, 12, 0, 100)).containsExactly(10, 40, 90);
  }

  @Test
  void labelsThatTouchMoveApartAroundTheirMiddle() {
    assertThat(Apart.move(new double[] {50, 50, 50}, 10, 0, 100)).containsExactly(40, 50, 60);
  }

  @Property(tries = 200)
  void noLabelCoversAnotherOrLeavesTheArea(@ForAll @Size(max = 20) double @DoubleRange(min = 0, max = 100) [] wanted) {
    Arrays.sort(wanted);
    double[] places = Apart.move(wanted, 5, 0, 100);
    for (int i = 0; i < places.length; i++) {
      assertThat(places[i]).isBetween(-1e-9, 100 + 1e-9);
      assertThat(i == 0 ? 5 : places[i] - places[i - 1]).isGreaterThanOrEqualTo(5 - 1e-9);
    }
  }
}
