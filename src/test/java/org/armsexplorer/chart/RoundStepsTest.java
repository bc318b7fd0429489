package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class RoundStepsTest {

  @Property
  void anAxisHasThreeToSixTicksAndLittleAir(@ForAll @DoubleRange(min = 0.01, max = 1e6) double largest) {
    RoundSteps steps = RoundSteps.upTo(largest);
    assertThat(Math.floor(steps.upper() / steps.step() + 1e-9) + 1).isBetween(3.0, 6.0);
    assertThat(steps.upper()).isBetween(largest, largest * 1.08 + 1e-9);
  }

  @Test
  void theAxisEndsAtAStepThatIsNear() {
    assertThat(RoundSteps.upTo(382)).isEqualTo(new RoundSteps(100, 400));
    assertThat(RoundSteps.upTo(660).step()).isEqualTo(200);
    assertThat(RoundSteps.upTo(660).upper()).isLessThan(690);
  }
}
