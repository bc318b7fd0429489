package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Contrast after WCAG 2.2 (relative luminance); colour blindness by the matrices of Machado, Oliveira and Fernandes
/// (2009) at full severity, on linear sRGB; distances in CIE 1976 L*a*b*, D65.
final class PaletteTest {
  private static final Map<String, double[][]> SIGHTS = Map.of("full", new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}},
      "protanopia",
      new double[][] {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
          {-0.003882, -0.048116, 1.051998}},
      "deuteranopia",
      new double[][] {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}},
      "tritanopia", new double[][] {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
          {0.004733, 0.691367, 0.303900}});

  private static Palette palette() {
    return new Palette(PaletteName.COLOURS);
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void marksAndTextsStandOutFromTheirGround(Theme theme) {
    Ground ground = Ground.of(theme);
    Color paper = ground.paper().orElseThrow();
    List<Hue> marks = new ArrayList<>(Palette.COLOURS);
    marks.addAll(List.of(Palette.rest(PaletteName.COLOURS), palette().total()));
    for (int i = 0; i < 5; i++) {
      marks.add(palette().ofTime(i, 5));
    }
    for (Hue mark : marks) {
      assertThat(contrast(ground.of(mark), paper)).as(mark.toString()).isGreaterThan(3);
    }
    assertThat(contrast(ground.ink(), paper)).isGreaterThan(7);
    assertThat(contrast(ground.muted(), paper)).isGreaterThan(4.5);
  }

  @ParameterizedTest
  @EnumSource
  void inStrongInkAllThatIsReadStandsOutBySeven(Theme theme) {
    Ground ground = Ground.of(theme, Ink.STRONG);
    Color paper = ground.paper().orElseThrow();
    for (Color read : List.of(ground.ink(), ground.muted(), ground.axis())) {
      assertThat(contrast(read, paper)).isGreaterThan(7);
    }
    assertThat(contrast(ground.grid(), paper)).isGreaterThan(4.5);
    for (Hue mark : Palette.COLOURS) {
      assertThat(contrast(ground.word(mark), paper)).as(mark.toString()).isGreaterThan(7);
      assertThat(Ground.of(theme).word(mark)).isEqualTo(Ground.of(theme).of(mark));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void anyTwoColoursStayApartForEverySight(Theme theme) {
    Ground ground = Ground.of(theme);
    SIGHTS.forEach((sight, matrix) -> {
      for (int i = 0; i < Palette.COLOURS.size(); i++) {
        for (int j = 0; j < i; j++) {
          double[] one = lab(seen(matrix, ground.of(Palette.COLOURS.get(i))));
          double[] other = lab(seen(matrix, ground.of(Palette.COLOURS.get(j))));
          assertThat(Math.hypot(Math.hypot(one[0] - other[0], one[1] - other[1]), one[2] - other[2]))
              .as("%s: %d and %d", sight, i, j).isGreaterThan(13);
        }
      }
    });
  }

  @Test
  void chinaAndRussiaDifferInGreyToo() {
    Palette palette = palette();
    Ground light = Ground.of(Theme.LIGHT);
    double china = lab(linear(light.of(palette.of("China"))))[0];
    double russia = lab(linear(light.of(palette.of("Russia"))))[0];
    assertThat(Math.abs(china - russia)).isGreaterThan(8);
  }

  @Test
  void aStateKeepsItsColourWhereItCan() {
    assertThat(palette().of("Russia")).isEqualTo(Palette.COLOURS.get(1));
    assertThat(palette().of("Arcadia")).isEqualTo(palette().of("Arcadia"));
    Palette crowded = palette();
    List<Hue> ten = List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J").stream().map(crowded::of).toList();
    assertThat(ten).doesNotHaveDuplicates();
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(linear(one)) + 0.05;
    double b = luminance(linear(other)) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  private static double luminance(double[] linear) {
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  private static double[] linear(Color colour) {
    double[] linear = new double[3];
    float[] parts = colour.getRGBColorComponents(null);
    for (int i = 0; i < 3; i++) {
      linear[i] = parts[i] <= 0.04045 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4);
    }
    return linear;
  }

  private static double[] seen(double[][] matrix, Color colour) {
    double[] from = linear(colour);
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      seen[i] = Math.clamp(matrix[i][0] * from[0] + matrix[i][1] * from[1] + matrix[i][2] * from[2], 0, 1);
    }
    return seen;
  }

  private static double[] lab(double[] rgb) {
    double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    double y = f(luminance(rgb));
    double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double t) {
    return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16.0 / 116;
  }

  @Test
  void aMemberKeepsItsColourHoweverOftenItIsAsked() {
    Palette palette = palette();
    Hue first = palette.of("United States");
    Hue other = palette.of("France");
    assertThat(palette.of("United States")).isEqualTo(first).isNotEqualTo(other);
  }
}
