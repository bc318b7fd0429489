package org.armsexplorer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SpecPropertiesTest {

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("specs") ChartSpec spec) throws SpecFormatException {
    SpecJson json = new SpecJson();
    ReadSpec read = json.read(json.write(new SavedView("a view", spec)));
    assertThat(read).isEqualTo(new ReadSpec(new SavedView("a view", spec), List.of()));
  }

  @Property(tries = 300)
  void normalizingTwiceChangesNothingMore(@ForAll("specs") ChartSpec spec) {
    NormalizedSpec once = spec.normalized();
    assertThat(once.spec().normalized()).isEqualTo(new NormalizedSpec(once.spec(), List.of()));
  }

  @Property(tries = 100)
  void undoThenRedoIsTheIdentity(@ForAll("specs") ChartSpec first, @ForAll("specs") ChartSpec second) {
    SpecHistory history = new SpecHistory(first);
    boolean step = history.edit(() -> "a step", second);
    assertThat(step).isEqualTo(!first.equals(second));
    assertThat(history.undo()).isEqualTo(first);
    assertThat(history.redo()).isEqualTo(second);
  }

  @Provide
  Arbitrary<ChartSpec> specs() {
    return Specs.any();
  }
}
