package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// All text of a chart lies on the page, stands upright, is large enough, and has few sizes: for two bars as for twenty
/// with names of forty letters.
final class LegibleChartsTest {
  private static final Pattern SIZE = Pattern.compile("font-size:([\\d.]+)px; [^>]*>\\s*<text");
  private static final Pattern TEXT =
      Pattern.compile("<text [^>]*textLength=\"([\\d.]+)\" x=\"(-?[\\d.]+)\"[^>]* " + "y=\"(-?[\\d.]+)\"\\s*>([^<]*)<");

  private record Text(double x, double right, double y, String words) {}

  @ParameterizedTest
  @CsvSource({"2, 1920x1080, 36", "5, 1920x1080, 36", "5, 85mm, 7", "20, 1920x1080, 36", "20, 3840x2160, 72",
      "20, 960x1080, 18", "2, 85mm, 7", "20, 85mm, 7", "7, 174mm, 7", "20, 174mm, 7"})
  void allTextIsOnThePageAndLargeEnough(int suppliers, String size, double least) throws Exception {
    for (ChartType type : ChartType.values()) {
      for (boolean years : new boolean[] {true, false}) {
        String svg = svg(type, ChartSize.parse(size), suppliers, years);
        String name = type + " of " + suppliers + " at " + size + (years ? " by year" : "");
        List<Double> box =
            numbers(svg.substring(svg.indexOf("viewBox"), svg.indexOf("width=", svg.indexOf("viewBox"))));
        assertThat(texts(svg)).as(name).isNotEmpty().allSatisfy(text -> assertThat(text.x()).isGreaterThanOrEqualTo(0))
            .allSatisfy(text -> assertThat(text.right()).isLessThanOrEqualTo(box.get(2)))
            .allSatisfy(text -> assertThat(text.y()).isBetween(0.0, box.get(3)));
        List<Double> sizes = SIZE.matcher(svg).results().map(hit -> Double.valueOf(hit.group(1))).distinct().toList();
        assertThat(sizes).as(name).hasSizeLessThanOrEqualTo(4).allMatch(points -> points >= least);
        assertThat(svg).as(name).doesNotContain("rotate(");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"GERMAN, 5, 1920x1080, 36", "PSEUDO, 5, 1920x1080, 36", "GERMAN, 20, 85mm, 7", "PSEUDO, 20, 85mm, 7",
      "PSEUDO, 2, 960x1080, 18", "PSEUDO, 7, 174mm, 7"})
  void soItIsInALongerLanguage(Language language, int suppliers, String size, double least) throws Exception {
    try (Spoken spoken = Spoken.in(language)) {
      assertThat(spoken).isNotNull();
      allTextIsOnThePageAndLargeEnough(suppliers, size, least);
    }
  }

  private static List<Text> texts(String svg) {
    return TEXT.matcher(svg).results().map(LegibleChartsTest::text).toList();
  }

  private static Text text(MatchResult hit) {
    double x = Double.parseDouble(hit.group(2));
    return new Text(x, x + Double.parseDouble(hit.group(1)), Double.parseDouble(hit.group(3)), hit.group(4));
  }

  private static List<Double> numbers(String text) {
    return Pattern.compile("\\d+(?:\\.\\d+)?").matcher(text).results().map(MatchResult::group).map(Double::valueOf)
        .toList();
  }

  private static String svg(ChartType type, ChartSize size, int suppliers, boolean years) throws Exception {
    InventedTrade trade = new InventedTrade();
    for (int i = 0; i < suppliers; i++) {
      String name = suppliers < 20 && suppliers != 5 ? "Borduria " + (char) ('A' + i)
          : "People's Front for the Unity of Borduria " + (char) ('A' + i);
      trade.deal(i, name, "Syldavia", InventedTrade.delivery(2000 + i % 11, 1, (i + 1) * 1234 + ".5"),
          InventedTrade.uncertain(2001, 1, "4"));
    }
    Facts facts = trade.facts();
    boolean one = type == ChartType.RANKED_BAR || type == ChartType.COLUMN_AVERAGE;
    Dimension x = type == ChartType.RANKED_BAR || (!years && !one) ? Dimension.SUPPLIER : Dimension.YEAR;
    Dimension series = one ? null : x == Dimension.YEAR ? Dimension.SUPPLIER : Dimension.PERIOD;
    ChartSpec spec = ChartSpec.DEFAULT.withType(type).withEncoding(new Encoding(x, series)).normalized().spec();
    SummaryQuery query = SummaryQuery.of(spec);
    SummaryTable table = facts.answer(query);
    Exhibit exhibit = Exhibit.of(facts, table);
    ChartModel chart =
        ChartBuilder.build(spec, table, Besides.of(spec, table, facts), exhibit, ChartContext.of(facts, spec.filter()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new SvgExporter().write(Answers.request(ExportFormat.SVG, size),
        new Content(chart, table, exhibit, Answers.CREDITS), bytes);
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
