package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Lightness is that of CIE 1976 L*; as printed, with black ink at L* 16 and paper at 95 (ISO 12647-2).
final class GreysTest {
  private static final double BLACK_INK = luminance(16);
  private static final double PAPER = luminance(95);
  private static final List<Hue> FOUR = Greys.TONES.subList(0, Greys.MOST);

  private static double luminance(double lightness) {
    return Math.pow((lightness + 16) / 116, 3);
  }

  private static double lightness(double luminance) {
    return luminance > 0.008856 ? 116 * Math.cbrt(luminance) - 16 : 903.3 * luminance;
  }

  private static double seen(Color tone) {
    return lightness(Contrast.luminance(tone));
  }

  private static double printed(Color tone) {
    return lightness(BLACK_INK + Contrast.luminance(tone) * (PAPER - BLACK_INK));
  }

  private static Ground ground(Theme theme) {
    return Ground.of(theme, Ink.USUAL, PaletteName.GREYS);
  }

  private static List<Hue> withRest() {
    List<Hue> all = new ArrayList<>(FOUR);
    all.add(Greys.REST);
    return all;
  }

  @Test
  void fiveTonesStandApartInEvenStepsAsPrinted() {
    List<Double> tones = withRest().stream().map(hue -> printed(ground(Theme.LIGHT).of(hue))).sorted().toList();
    assertThat(IntStream.range(1, tones.size()).mapToObj(i -> tones.get(i) - tones.get(i - 1)))
        .allSatisfy(step -> assertThat(step).isBetween(10.3, 11.6));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void tonesStandApartOnAScreenAndFromTheirGround(Theme theme) {
    Ground ground = ground(theme);
    List<Color> tones =
        withRest().stream().map(ground::of).sorted(Comparator.comparingDouble(GreysTest::seen)).toList();
    assertThat(IntStream.range(1, tones.size()).mapToObj(i -> seen(tones.get(i)) - seen(tones.get(i - 1))))
        .allSatisfy(step -> assertThat(step).isGreaterThan(12));
    List<Hue> marks = new ArrayList<>(withRest());
    marks.addAll(Greys.TONES);
    marks.addAll(List.of(Greys.ALONE, Greys.AVERAGE));
    IntStream.range(0, 5).forEach(i -> marks.add(new Palette(PaletteName.GREYS).ofTime(i, 5)));
    assertThat(marks)
        .allSatisfy(mark -> assertThat(Contrast.of(ground.of(mark), ground.paper().orElseThrow())).isGreaterThan(3));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void neighboursAreTwoTonesApart(Theme theme) {
    Ground ground = ground(theme);
    List<Double> tones = Greys.TONES.stream().map(hue -> seen(ground.of(hue))).toList();
    for (int i = 0; i < tones.size(); i++) {
      // after the last they begin anew
      assertThat(Math.abs(tones.get(i) - tones.get((i + 1) % tones.size()))).as("%d", i).isGreaterThan(23);
    }
    double rest = seen(ground.rest());
    assertThat(List.of(0, 1, 3)).allSatisfy(i -> assertThat(Math.abs(tones.get(i) - rest)).isGreaterThan(23));
  }

  @Test
  void tonesFollowTheOrderOfTheSeries() {
    Palette palette = new Palette(PaletteName.GREYS);
    assertThat(List.of("Russia", "China", "Russia").stream().map(palette::of)).containsExactly(Greys.TONES.get(0),
        Greys.TONES.get(1), Greys.TONES.get(0));
    assertThat(Greys.TONES).doesNotContain(Greys.REST);
  }

  @Test
  void editionsArePaleToStrongAsYearsAre() {
    assertThat(new Palette(PaletteName.GREYS).isOrdered(Dimension.EDITION)).isTrue();
    assertThat(new Palette(PaletteName.COLOURS).isOrdered(Dimension.EDITION)).isFalse();
    assertThat(new Palette(PaletteName.GREYS).ofTime(1, 2)).isEqualTo(new Hue("#000000", "#ffffff"));
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void whatIsWrittenCanBeRead(Theme theme) {
    Ground ground = ground(theme);
    Color paper = ground.paper().orElseThrow();
    assertThat(withRest()).allSatisfy(hue -> assertThat(Contrast.of(ground.word(hue), paper)).isGreaterThan(4.5));
    assertThat(Contrast.of(ground.muted(), paper)).isGreaterThan(4.5);
    Ramp ramp = new Ramp(ground, 6);
    for (int i = 0; i < 6; i++) {
      assertThat(Contrast.of(ground.on(ramp.of(i)), ramp.of(i))).as("%d", i).isGreaterThan(4.5);
    }
  }

  /// Nothing, under 0.5, and each class: the more, the farther from the ground.
  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void shadesGoInStepsFromTheGround(Theme theme) {
    Ground ground = ground(theme);
    Ramp ramp = new Ramp(ground, 6);
    List<Color> shades = new ArrayList<>(List.of(ground.empty(), ramp.underHalf()));
    IntStream.range(0, 6).mapToObj(ramp::of).forEach(shades::add);
    double sign = ground.dark() ? 1 : -1;
    for (int i = 1; i < shades.size(); i++) {
      assertThat(sign * (seen(shades.get(i)) - seen(shades.get(i - 1)))).as("%d", i).isGreaterThan(i < 3 ? 8 : 11);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aGroundInGreysIsGreyAndAsLightAsItWas(Theme theme) {
    for (Ink ink : Ink.values()) {
      Ground own = Ground.of(theme, ink);
      Ground grey = Ground.of(theme, ink, PaletteName.GREYS);
      assertThat(List.of(grey.ink(), grey.muted(), grey.grid(), grey.axis(), grey.halo(), grey.shade(), grey.land(),
          grey.coast(), grey.empty(), grey.unknown(), grey.rest()))
          .allSatisfy(colour -> assertThat(colour.getRed()).isEqualTo(colour.getGreen()).isEqualTo(colour.getBlue()));
      assertThat(Contrast.of(grey.muted(), grey.halo())).isCloseTo(Contrast.of(own.muted(), own.halo()),
          org.assertj.core.data.Offset.offset(0.1));
    }
  }
}
