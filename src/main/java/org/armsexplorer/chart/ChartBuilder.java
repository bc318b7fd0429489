package org.armsexplorer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armsexplorer.analysis.Axis;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Merging;

/// Builds the chart of an answer: colours, order and texts.
public final class ChartBuilder {
  private static final int MOST_NODES = 10;
  private static final int MOST_RANKS = 12;
  private static final int MOST_LINES = 40;
  private final ChartSpec spec;
  private final SummaryTable table;
  private final Besides besides;
  private final Palette palette;
  private Palette panel;
  private List<ChartSeries> shown = List.of();

  private ChartBuilder(ChartSpec spec, SummaryTable table, Besides besides) {
    this.besides = besides;
    this.spec = spec;
    this.table = table;
    this.palette = palette();
    this.panel = palette;
  }

  private Palette palette() {
    return new Palette(spec.presentation().palette());
  }

  private Hue restHue() {
    return Palette.rest(spec.presentation().palette());
  }

  /// The chart of an answer that needs nothing beside it.
  ///
  /// @param spec normalized
  /// @param average the five-year averages, where the type shows them
  public static ChartModel build(ChartSpec spec, SummaryTable table, Optional<SummaryTable> average, Exhibit exhibit,
      ChartContext context) {
    return build(spec, table, new Besides(average, Optional.empty(), Optional.empty()), exhibit, context);
  }

  /// The chart of an answer.
  ///
  /// @param spec normalized
  public static ChartModel build(ChartSpec spec, SummaryTable table, Besides besides, Exhibit exhibit,
      ChartContext context) {
    return new ChartBuilder(spec, table, besides).model(exhibit, context);
  }

  private ChartModel model(Exhibit exhibit, ChartContext context) {
    if (spec.type() == ChartType.FLOW) {
      return flow(exhibit, context);
    }
    Axis x = table.axes().get(0);
    List<ChartSeries> series = series(x);
    shown = series;
    if (spec.type() == ChartType.PERCENT_COLUMN) {
      rest(series, x).ifPresent(series::add);
    }
    Optional<ChartSeries> line = besides.average().map(figures -> new ChartSeries("average",
        Messages.text("series.average"), palette.average(), false, 0, points(figures, x)));
    boolean share = table.query().derivation().isFraction();
    List<String> labels = x.members().stream().map(member -> FigureFormat.member(x.dimension(), member)).toList();
    ChartTexts texts = new TextWriter(spec, table, context, series, labels, line.isPresent()).write();
    return new ChartModel(spec.type(), x.dimension(), x.members(), labels, memberHues(x), series, line, share, detail(),
        texts, spec.presentation().theme(), spec.presentation().palette(), exhibit);
  }

  private ChartModel flow(Exhibit exhibit, ChartContext context) {
    FlowBuilder flow = new FlowBuilder(table, spec.top() == 0 ? MOST_NODES : spec.top(), restHue(),
        member -> hue(member.key(), palette.of(member.key())));
    List<ChartSeries> series = flow.series();
    ChartTexts texts = new TextWriter(spec, table, context, series, flow.labels(), false).write();
    return new ChartModel(spec.type(), table.axes().get(1).dimension(), flow.targets(), flow.labels(), List.of(),
        series, Optional.empty(), false, flow.detail(), texts, spec.presentation().theme(),
        spec.presentation().palette(), exhibit);
  }

  private List<ChartSeries> series(Axis x) {
    List<ChartSeries> series = new ArrayList<>();
    int axes = table.axes().size();
    if (axes == 1) {
      series.add(single(x));
    } else if (axes == 2) {
      List<Member> members = table.axes().get(1).members();
      for (int i = 0; i < members.size(); i++) {
        int place = i;
        series.add(series(table.axes().get(1), i, x, at -> table.cell(at, place)));
      }
    } else {
      for (int panel = 0; panel < table.axes().get(1).size(); panel++) {
        for (int i = 0; i < table.axes().get(2).size(); i++) {
          int outer = panel;
          int inner = i;
          series.add(series(table.axes().get(2), i, x, at -> table.cell(at, outer, inner)));
        }
      }
    }
    return series;
  }

  private Detail detail() {
    return switch (spec.type()) {
      case SMALL_MULTIPLES -> PanelsBuilder.detail(spec, table);
      case DIFFERENCE -> SeriesPair.of(shown).<Detail>map(Detail.Difference::new).orElseGet(Detail.None::new);
      case SLOPE -> slope();
      case RANK_PATH -> new Detail.Ranks(spec.top() == 0 ? MOST_RANKS : spec.top());
      case MAP -> WorldBuilder.of(table.axes().getFirst().members(), Optional.empty());
      case FLOW_MAP -> WorldBuilder.of(table.axes().getFirst().members(), origin());
      case GROUPED_COLUMN, STACKED_COLUMN, PERCENT_COLUMN, LINE, AREA, COLUMN_AVERAGE, RANKED_BAR, HEAT_GRID, FLOW,
          TABLE ->
        new Detail.None();
      case FACT_SHEET ->
        besides.sheet().<Detail>map(list -> new Detail.Sheet(list, spec.top() == 0 ? MOST_LINES : spec.top()))
            .orElseGet(Detail.None::new);
    };
  }

  private Detail slope() {
    int last = Math.max(0, table.axes().getFirst().size() - 1);
    int first = table.axes().getFirst().dimension() == Dimension.PERIOD ? Math.max(0, last - 1) : 0;
    // shares and the like do not grow with the years
    boolean sums = table.query().derivation() == Derivation.NONE && table.axes().getFirst().size() > 0;
    return new Detail.Slope(first, last,
        IntStream.range(0, shown.size()).filter(series -> sums && !(isFull(first, series) && isFull(last, series)))
            .boxed().collect(Collectors.toSet()));
  }

  private boolean isFull(int x, int series) {
    return table.axes().size() == 1 ? table.isFullWindow(x) : table.isFullWindow(x, series);
  }

  private Optional<Detail.Origin> origin() {
    String asked = WorldBuilder.origin(spec);
    String key = Merging.plain(asked);
    List<String> places = WorldBuilder.placesOf(spec);
    return places.isEmpty() ? Optional.empty()
        : Optional.of(new Detail.Origin(places,
            FilterWords.parties(List.of(asked), spec.filter().merging(), ShownNames.Form.ALONE),
            hue(key, palette().named(key))));
  }

  private ChartSeries single(Axis x) {
    boolean one = spec.filter().suppliers().size() == 1;
    String asked = one ? spec.filter().suppliers().getFirst() : "";
    String key = one ? Merging.plain(asked) : total();
    String name = one ? ShownNames.party(key) : key;
    return new ChartSeries(key, name, hue(key, one ? palette.named(key) : palette.total()), false, 0, points(table, x));
  }

  /// What a single series is called.
  private String total() {
    String key = spec.measure().quantity().isPresent() ? "unit." : "series.all.";
    return Messages.text(key + spec.measure().token());
  }

  /// The colour a user chose, or the given one.
  private Hue hue(String key, Hue own) {
    String chosen = spec.presentation().colours().get(key);
    return chosen == null ? own : new Hue(chosen, chosen);
  }

  /// Suppliers and recipients keep their colours where they lie along x.
  private List<Hue> memberHues(Axis x) {
    if (table.axes().size() > 1 || !x.dimension().isParty()) {
      return List.of();
    }
    Palette own = palette();
    return x.members().stream()
        .map(member -> member.kind() == Member.Kind.ONE ? hue(member.key(), own.named(member.key())) : restHue())
        .toList();
  }

  private static List<ChartPoint> points(SummaryTable figures, Axis x) {
    List<ChartPoint> points = new ArrayList<>();
    for (int i = 0; i < x.size(); i++) {
      points.add(ChartPoint.of(figures.cell(i)));
    }
    return points;
  }

  private ChartSeries series(Axis axis, int place, Axis x, IntFunction<Cell> cells) {
    Member member = axis.members().get(place);
    List<ChartPoint> points = IntStream.range(0, x.size()).mapToObj(cells).map(ChartPoint::of).toList();
    List<String> highlights = spec.presentation().highlights();
    boolean rest = member.kind() != Member.Kind.ONE;
    boolean grey = rest || (!highlights.isEmpty() && !highlights.contains(member.key()));
    // a panel holds one series, or the same series as the next panel: no two of them clash
    boolean apart = spec.type() == ChartType.SMALL_MULTIPLES && !spec.encoding().hasPeriodsOfYears();
    boolean alone = apart && table.axes().size() == 2;
    Palette colours = apart ? panelPalette(place) : palette;
    Hue own = grey ? restHue() : palette.isOrdered(axis.dimension()) ? palette.ofTime(place, axis.size())
        : alone ? colours.named(member.key()) : colours.of(member.key());
    return new ChartSeries(member.key(), FigureFormat.member(axis.dimension(), member), hue(member.key(), own), rest,
        place, points);
  }

  private Palette panelPalette(int place) {
    if (place == 0 || table.axes().size() == 2) {
      panel = palette();
    }
    return panel;
  }

  /// What the shown shares leave of the whole; nothing where x itself is what is shared.
  private Optional<ChartSeries> rest(List<ChartSeries> series, Axis x) {
    Optional<SummaryTable> whole = besides.whole().filter(sums -> sums.query().by().equals(List.of(x.dimension())));
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    List<Member> members = whole.get().axes().getFirst().members();
    List<ChartPoint> points = new ArrayList<>();
    for (int i = 0; i < x.size(); i++) {
      int at = i;
      int place = members.indexOf(x.members().get(i));
      Cell of = place < 0 ? Cell.NoneIdentified.CELL : whole.get().cell(place);
      points.add(ChartPoint.of(RestOfWhole.cell(of, series.stream().map(one -> one.points().get(at).cell()).toList())));
    }
    return points.stream().anyMatch(point -> point.cell().exists())
        ? Optional.of(new ChartSeries("rest", Messages.text("series.rest"), restHue(), true, 0, points))
        : Optional.empty();
  }
}
