package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import org.junit.jupiter.api.Test;

final class EqualEarthTest {

  /// Table of the paper's authors: the projection of the sphere is 5.4132 wide and 2.6347 high.
  @Test
  void theWholeSphereHasTheKnownProportions() {
    assertThat(EqualEarth.project(180, 0).getX()).isCloseTo(2.7066, within(0.0001));
    assertThat(EqualEarth.project(0, -90).getY()).isCloseTo(1.3173, within(0.0001));
  }

  /// Area of a small field on the map over its area on the globe is the same everywhere.
  @Test
  void areasKeepTheirProportions() {
    assertThat(scale(10, 60)).isCloseTo(scale(10, 1), within(0.001));
    assertThat(scale(120, -45)).isCloseTo(scale(10, 1), within(0.001));
  }

  private static double scale(double east, double north) {
    double step = 0.01;
    Point2D at = EqualEarth.project(east, north);
    Point2D right = EqualEarth.project(east + step, north);
    Point2D up = EqualEarth.project(east, north + step);
    double mapped = Math.abs(
        (right.getX() - at.getX()) * (up.getY() - at.getY()) - (right.getY() - at.getY()) * (up.getX() - at.getX()));
    return mapped / (Math.toRadians(step) * Math.toRadians(step) * Math.cos(Math.toRadians(north)));
  }

  @Test
  void partiesAreFoundByTheNamesOfAnyEdition() {
    assertThat(WorldMap.get().of("Turkey").map(WorldMap.Land::code)).contains("TR");
    assertThat(WorldMap.get().of("Singapore").orElseThrow().outline()).isEmpty();
    assertThat(WorldMap.get().of("Soviet Union")).isEmpty();
    assertThat(WorldMap.get().isFormer("Soviet Union")).isTrue();
    assertThat(WorldMap.get().of("FRELIMO (Portugal)*")).isEmpty();
  }

  @Test
  void noOutlineRunsAcrossTheWholeMap() {
    for (WorldMap.Land land : WorldMap.get().lands()) {
      land.outline().ifPresent(outline -> {
        double[] at = new double[6];
        double before = Double.NaN;
        for (var steps = outline.getPathIterator(null); !steps.isDone(); steps.next()) {
          boolean drawn = steps.currentSegment(at) == java.awt.geom.PathIterator.SEG_LINETO;
          if (drawn) {
            assertThat(Math.abs(at[0] - before)).as(land.code()).isLessThan(1);
          }
          before = at[0];
        }
      });
    }
  }
}
