package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.armsexplorer.spec.Annotations;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.SpecNotice;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventNoticeTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(ChartType.class)
  void aChartWithoutAPlaceForEventsSaysSoAndKeepsThem(ChartType type) throws Exception {
    Annotations events = Annotations.NONE.withEvents("2011 Elections");
    ChartSpec spec = Explorer.startSpec().withType(type).withPresentation(looks -> looks.withAnnotations(events));
    try (Wiring wiring = Wiring.store(folder.resolve("none"))) {
      Answer answer = wiring.explorer().answer(spec);
      boolean drawn = !answer.chart().texts().events().isEmpty();
      assertThat(answer.normalized().notices().contains(SpecNotice.EVENTS_NEED_YEARS)).isNotEqualTo(drawn);
      assertThat(answer.normalized().spec().presentation().annotations()).isEqualTo(events);
    }
  }
}
