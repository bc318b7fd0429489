package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.PanelAxis;
import org.armsexplorer.spec.SpecNotice;
import org.armsexplorer.spec.Theme;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// In greys nothing that is drawn has a colour, but for what the reader chose.
final class GreyChartsTest {
  private static final Wiring WIRING = Wiring.sample();
  private static final Pattern PAINT = Pattern.compile("(?:fill|stroke|color|flood-color)[:=]\"?([^;\"]+)");
  private static final Pattern RGB = Pattern.compile("rgb\\((\\d+),(\\d+),(\\d+)\\)");
  private static final Set<String> WITHOUT_COLOUR = Set.of("none", "white", "black", "gray", "linearRGB", "sRGB");
  @TempDir private Path folder;

  @AfterAll
  static void close() {
    WIRING.close();
  }

  /// Years that the sample does not cover are among those that are asked for.
  private static ChartSpec spec(ChartType type, Theme theme) {
    return ChartSpec.DEFAULT.withType(type)
        .withFilter(TransferFilter.ALL.withRecipients(List.of("Myanmar")).withYears(new YearRange(1996, 2019)))
        .withPresentation(looks -> looks.withPalette(PaletteName.GREYS).withTheme(theme));
  }

  static Stream<Arguments> looks() {
    List<Arguments> all = new ArrayList<>();
    for (ChartType type : ChartType.values()) {
      for (Theme theme : List.of(Theme.LIGHT, Theme.DARK)) {
        all.add(Arguments.of(type, theme));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void nothingHasAColour(ChartType type, Theme theme) throws Exception {
    ChartSpec plain = spec(type, theme);
    List<ChartSpec> asked = List.of(plain, plain.withEncoding(new Encoding(Dimension.PERIOD, Dimension.CATEGORY)),
        plain.withEncoding(new Encoding(Dimension.SUPPLIER, Dimension.PERIOD)),
        plain.withEncoding(new Encoding(Dimension.CATEGORY, null))
            .withFilter(filter -> filter.withSuppliers(List.of("China"))),
        plain.withEncoding(
            new Encoding(Dimension.YEAR, Dimension.CATEGORY, Dimension.SUPPLIER, PanelAxis.SHARED, false)),
        plain.withFilter(filter -> filter.withSuppliers(List.of("China", "Russia"))),
        plain.withPresentation(looks -> looks.withHighlights(List.of("Russia"))));
    for (ChartSpec spec : asked) {
      assertThat(colours(svg(spec))).as("%s", spec).isEmpty();
    }
  }

  @Test
  void aChartInColoursHasSome() throws Exception {
    ChartSpec spec =
        spec(ChartType.STACKED_COLUMN, Theme.LIGHT).withPresentation(looks -> looks.withPalette(PaletteName.COLOURS));
    assertThat(colours(svg(spec))).contains("rgb(192,57,43)");
  }

  @Test
  void aColourThatTheReaderChoseStays() throws Exception {
    ChartSpec spec =
        spec(ChartType.LINE, Theme.LIGHT).withPresentation(looks -> looks.withColours(Map.of("Russia", "#aa1122")));
    assertThat(colours(svg(spec))).containsExactly("rgb(170,17,34)");
  }

  @Test
  void whatGreysDoNotTellApartIsGatheredAndSaid() throws UserProblem {
    Answer answer = WIRING.explorer().answer(spec(ChartType.STACKED_COLUMN, Theme.LIGHT).withTop(8));
    assertThat(answer.normalized().notices()).containsExactly(SpecNotice.GREYS_GATHERED);
    assertThat(answer.chart().series()).hasSize(5).last().matches(series -> series.rest());
  }

  private String svg(ChartSpec spec) throws UserProblem, IOException {
    Path file = folder.resolve("chart.svg");
    WIRING.exports().export(WIRING.explorer().answer(spec), file, false);
    return Files.readString(file);
  }

  /// Those that are no grey.
  private static Set<String> colours(String svg) {
    Set<String> colours = new TreeSet<>();
    Matcher paints = PAINT.matcher(svg.substring(svg.indexOf("<g")));
    int found = 0;
    while (paints.find()) {
      found++;
      String paint = paints.group(1).replace(" ", "");
      Matcher rgb = RGB.matcher(paint);
      boolean grey = rgb.matches() ? rgb.group(1).equals(rgb.group(2)) && rgb.group(2).equals(rgb.group(3))
          : WITHOUT_COLOUR.contains(paint);
      if (!grey) {
        colours.add(paint);
      }
    }
    assertThat(found).isGreaterThan(10);
    return colours;
  }
}
