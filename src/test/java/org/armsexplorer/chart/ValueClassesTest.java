package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class ValueClassesTest {

  @Test
  void theLastRoundBoundsBelowTheLargestValueMakeTheClasses() {
    ValueClasses classes = ValueClasses.of(DoubleStream.of(3, 40, 2400, 700), false);
    assertThat(classes.bounds()).containsExactly(100.0, 200.0, 500.0, 1000.0, 2000.0);
    assertThat(DoubleStream.of(3, 99.9, 100, 700, 2400).mapToInt(classes::of)).containsExactly(0, 0, 1, 3, 5);
  }

  @Test
  void wholeNumbersHaveNoClassBelowOne() {
    assertThat(ValueClasses.of(DoubleStream.of(1, 2, 3), true).bounds()).containsExactly(2.0);
  }

  @Test
  void oneValueIsOneClassAndNoneIsOneToo() {
    assertThat(ValueClasses.of(DoubleStream.of(7), false).count()).isEqualTo(1);
    assertThat(ValueClasses.of(DoubleStream.of(0), false).count()).isEqualTo(1);
  }
}
