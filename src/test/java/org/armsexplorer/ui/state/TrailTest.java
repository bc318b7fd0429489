package org.armsexplorer.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.junit.jupiter.api.Test;

class TrailTest {
  private static final ChartSpec FIRST = ChartSpec.DEFAULT;
  private static final ChartSpec SECOND = FIRST.withType(ChartType.LINE);
  private static final ChartSpec THIRD = FIRST.withType(ChartType.AREA);
  private static final ChartSpec OTHER = FIRST.withType(ChartType.TABLE);
  private final Trail trail = new Trail();

  private void enter(String name, ChartSpec before, ChartSpec after) {
    trail.enter(() -> "Chart", () -> name, before);
    trail.follow(after);
  }

  @Test
  void eachStepIsACrumb() {
    enter("one", FIRST, SECOND);
    enter("two", SECOND, THIRD);
    assertThat(trail.crumbs()).extracting(crumb -> crumb.name().get()).containsExactly("Chart", "one", "two");
    assertThat(trail.crumbs()).extracting(Trail.Crumb::spec).containsExactly(FIRST, SECOND, THIRD);
  }

  @Test
  void anEarlierSpecLeadsBack() {
    enter("one", FIRST, SECOND);
    enter("two", SECOND, THIRD);
    trail.follow(SECOND);
    assertThat(trail.crumbs()).extracting(crumb -> crumb.name().get()).containsExactly("Chart", "one");
    trail.follow(FIRST);
    assertThat(trail.crumbs()).isEmpty();
  }

  @Test
  void whatIsChangedOnTheWayBelongsToTheLastCrumb() {
    enter("one", FIRST, SECOND);
    trail.follow(OTHER);
    assertThat(trail.crumbs().getLast().name().get()).isEqualTo("one");
    assertThat(trail.crumbs().getLast().spec()).isEqualTo(OTHER);
    enter("two", OTHER, THIRD);
    trail.follow(OTHER);
    assertThat(trail.crumbs()).hasSize(2);
  }

  @Test
  void withoutAWayNothingIsFollowed() {
    trail.follow(SECOND);
    assertThat(trail.crumbs()).isEmpty();
  }
}
