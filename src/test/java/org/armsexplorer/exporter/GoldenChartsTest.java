package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.chart.Besides;
import org.armsexplorer.chart.ChartBuilder;
import org.armsexplorer.chart.ChartContext;
import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.SideBySide;
import org.armsexplorer.spec.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Charts of the invented trade look as they did when somebody last looked at them. After a wanted change, run with
/// `-Dgolden.update=true`, look at the pictures in src/test/resources, and commit them.
final class GoldenChartsTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/armsexplorer/exporter/golden");
  private static final Facts FACTS = InventedTrade.small()
      .deal(5, "Borduria", "Syldavia", InventedTrade.delivery(2003, 1, "100.25"), InventedTrade.uncertain(2003, 1, "4"))
      .deal(6, "Arcadia", "Ruritania", InventedTrade.split(2004, 2, "40"), InventedTrade.split(2005, 2, "40")).facts();

  @ParameterizedTest
  @CsvSource({"GROUPED_COLUMN, 1920x1080, LIGHT", "STACKED_COLUMN, 1920x1080, LIGHT", "PERCENT_COLUMN, 1920x1080, DARK",
      "LINE, 1920x1080, LIGHT", "COLUMN_AVERAGE, 1920x1080, TRANSPARENT", "RANKED_BAR, 1920x1080, LIGHT",
      "TABLE, 1920x1080, LIGHT", "GROUPED_COLUMN, 85mm, LIGHT", "LINE, 85mm, DARK", "RANKED_BAR, 85mm, LIGHT",
      "TABLE, 85mm, LIGHT", "AREA, 1920x1080, LIGHT", "SMALL_MULTIPLES, 1920x1080, LIGHT", "HEAT_GRID, 1920x1080, DARK",
      "HEAT_GRID, 85mm, LIGHT", "SMALL_MULTIPLES, 85mm, LIGHT", "SLOPE, 1920x1080, LIGHT", "RANK_PATH, 1920x1080, DARK",
      "FLOW, 1920x1080, LIGHT", "FLOW, 85mm, LIGHT", "FACT_SHEET, 1920x1080, LIGHT", "DIFFERENCE, 1920x1080, LIGHT",
      "MAP, 85mm, LIGHT"})
  void aChartLooksAsItDid(ChartType type, String size, Theme theme) throws IOException {
    String drawn = svg(type, ChartSize.parse(size), theme);
    Path golden = FOLDER.resolve(type.name().toLowerCase(java.util.Locale.ROOT) + "-" + size + ".svg");
    GoldenSvg.assertSame(drawn, golden);
  }

  @Test
  void twoPeriodsSideBySideLookAsTheyDid() throws IOException {
    ChartSpec spec = new SideBySide(Dimension.PERIOD, "2001-2003", "2004-2006", true)
        .of(ChartSpec.DEFAULT.withEncoding(new Encoding(Dimension.YEAR, null))).normalized().spec();
    GoldenSvg.assertSame(svg(spec, ChartSize.SLIDE, Theme.LIGHT), FOLDER.resolve("side-by-side-1920x1080.svg"));
  }

  @Test
  void aChartInGermanLooksAsItDid() throws IOException {
    try (Spoken german = Spoken.in(Language.GERMAN)) {
      assertThat(german).isNotNull();
      GoldenSvg.assertSame(svg(ChartType.STACKED_COLUMN, ChartSize.SLIDE, Theme.LIGHT),
          FOLDER.resolve("german-1920x1080.svg"));
    }
  }

  @Test
  void aChartInGreysLooksAsItDid() throws IOException {
    ChartSpec spec = ChartSpec.DEFAULT.withType(ChartType.STACKED_COLUMN)
        .withPresentation(looks -> looks.withPalette(PaletteName.GREYS)).normalized().spec();
    GoldenSvg.assertSame(svg(spec, ChartSize.parse("85mm"), Theme.LIGHT), FOLDER.resolve("greys-85mm.svg"));
  }

  private static String svg(ChartType type, ChartSize size, Theme theme) throws IOException {
    Dimension x = type == ChartType.RANKED_BAR ? Dimension.SUPPLIER : Dimension.YEAR;
    boolean one = type == ChartType.RANKED_BAR || type == ChartType.COLUMN_AVERAGE;
    ChartSpec asked = ChartSpec.DEFAULT.withType(type).withEncoding(new Encoding(x, one ? null : Dimension.SUPPLIER));
    YearRange years = type == ChartType.FACT_SHEET ? new YearRange(2000, 2009) : null;
    return svg(asked.withFilter(asked.filter().withYears(years)).normalized().spec(), size, theme);
  }

  private static String svg(ChartSpec spec, ChartSize size, Theme theme) throws IOException {
    SummaryTable table = FACTS.answer(SummaryQuery.of(spec));
    Exhibit exhibit = Exhibit.of(FACTS, table);
    ChartModel chart =
        ChartBuilder.build(spec, table, Besides.of(spec, table, FACTS), exhibit, ChartContext.of(FACTS, spec.filter()))
            .withTheme(theme);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SvgExporter().write(new ExportRequest(ExportFormat.SVG, size, 1, false, false),
        new Content(chart, table, exhibit, Answers.CREDITS), bytes);
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
