package org.armsexplorer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armsexplorer.analysis.Axis;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.EventLine;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;

/// Writes title, subtitle and foot of a chart. The foot is restyled but never removed.
final class TextWriter {
  private final ChartSpec spec;
  private final SummaryTable table;
  private final ChartContext context;
  private final List<ChartSeries> series;
  private final List<String> labels;
  private final boolean average;

  TextWriter(ChartSpec spec, SummaryTable table, ChartContext context, List<ChartSeries> series, List<String> labels,
      boolean average) {
    this.spec = spec;
    this.table = table;
    this.context = context;
    this.series = series;
    this.labels = labels;
    this.average = average;
  }

  ChartTexts write() {
    String title = spec.presentation().title().isBlank() ? title() : spec.presentation().title();
    String subtitle = spec.presentation().subtitle().isBlank() ? subtitle() : spec.presentation().subtitle();
    List<EventLine> events = events();
    String said = events.isEmpty() ? ""
        : " " + Messages.text("spoken.events", String.join("; ", events.stream().map(EventLine::toString).toList()));
    return new ChartTexts(title, subtitle, source(), notes(), marks(), events,
        title + ". " + subtitle + ". "
            + new SpokenText(table.axes().get(0).dimension(), series, labels, table.query().derivation()).sentences()
            + said);
  }

  /// Those of the years that are shown, where the chart has a place for them.
  private List<EventLine> events() {
    if (!spec.hasYearsAlong()) {
      return List.of();
    }
    Set<String> shown = table.axes().get(0).members().stream().map(Member::key).collect(Collectors.toSet());
    return spec.presentation().annotations().events().stream()
        .filter(event -> shown.contains(Integer.toString(event.year()))).toList();
  }

  /// What it is about: who to whom, and what stands side by side, other than time along x.
  private String title() {
    TransferFilter filter = spec.filter();
    String from = filter.suppliers().isEmpty() ? ""
        : Messages.text("title.from", FilterWords.parties(filter.suppliers(), filter.merging(), ShownNames.Form.FROM));
    String to = filter.recipients().isEmpty() ? ""
        : Messages.text("title.to", FilterWords.parties(filter.recipients(), filter.merging(), ShownNames.Form.TO));
    List<String> sides = new ArrayList<>();
    for (Axis axis : table.axes()) {
      boolean told = (axis.dimension() == Dimension.SUPPLIER && !filter.suppliers().isEmpty())
          || (axis.dimension() == Dimension.RECIPIENT && !filter.recipients().isEmpty())
          || (axis.equals(table.axes().get(0)) && axis.dimension().isTime()) || axis.dimension() == Dimension.EDITION
          || (spec.type() == ChartType.FACT_SHEET && axis.dimension().isTime());
      if (!told) {
        sides.add(Messages.text("dimension." + (axis.dimension().isTime() && filter.byOrderYear() ? "order-" : "")
            + axis.dimension().token()));
      }
    }
    String by = sides.isEmpty() ? "" : Messages.text("title.by", FilterWords.names(sides));
    String world = from.isEmpty() && to.isEmpty() ? Messages.text("title.world") : "";
    String subject = isOpenOnly() ? Messages.text("title.subject.open")
        : SourceTexts.subject(context.sources().getFirst().edition());
    return Messages.text("title", subject, from, to, world, by);
  }

  private String subtitle() {
    String unit = unit();
    List<String> parts = new ArrayList<>();
    if (spec.presentation().title().isBlank()) {
      parts.add(unit);
    } else {
      // under a message of the user's own, it is here that the chart says what it shows
      parts.add(title());
      parts.add(Wording.current().within(unit));
    }
    parts.addAll(FilterWords.of(spec.filter(), years()));
    return String.join(", ", parts);
  }

  /// Whether only orders are counted of which nothing has arrived: they are no deliveries.
  private boolean isOpenOnly() {
    return spec.filter().terms().openOrders() == Presence.ONLY && spec.measure() == Measure.DEALS
        && table.query().derivation() == Derivation.NONE;
  }

  /// Whether orders of which nothing has arrived are counted beside deals with deliveries.
  private boolean isWithOrders() {
    return spec.filter().terms().openOrders() == Presence.WITH && spec.measure() == Measure.DEALS
        && table.query().derivation() == Derivation.NONE;
  }

  private String unit() {
    if (isOpenOnly()) {
      return Messages.text("unit.orders");
    }
    boolean sheet = spec.type() == ChartType.FACT_SHEET;
    String unit = isWithOrders() && !sheet ? Messages.text("unit.deals-and-orders")
        : SourceTexts.unit(spec.measure(), sheet ? Derivation.SHARE : table.query().derivation());
    Optional<SeriesPair> pair = spec.type() == ChartType.DIFFERENCE ? SeriesPair.of(series) : Optional.empty();
    if (pair.isPresent()) {
      return Messages.text("unit.difference", series.get(pair.get().one()).name(),
          series.get(pair.get().other()).name(), Wording.current().within(unit));
    }
    return spec.type() == ChartType.RANK_PATH ? Messages.text("unit.rank", Wording.current().within(unit)) : unit;
  }

  private Optional<YearRange> years() {
    YearRange asked = spec.filter().years();
    if (asked != null) {
      return Optional.of(asked);
    }
    Optional<YearRange> along = table.axes().stream().filter(axis -> axis.dimension().isTime() && axis.size() > 0)
        .findFirst().map(Axis::members).map(this::years);
    boolean delivered = !spec.filter().byOrderYear() && !isOpenOnly();
    return along.isPresent() || !delivered ? along : Optional.of(context.years());
  }

  /// All of them; of a fact sheet the two periods that it shows.
  private YearRange years(List<Member> members) {
    int first = spec.type() == ChartType.FACT_SHEET && members.size() > 1 ? members.size() - 2 : 0;
    return YearRange.parse(members.get(first).key()).span(YearRange.parse(members.getLast().key()));
  }

  private String source() {
    ChartContext.Source first = context.sources().getFirst();
    return first.edition().isSipri()
        ? Messages.text("source", FilterWords.names(context.sources().stream().map(TextWriter::edition).toList()))
        : SourceTexts.credit(first.edition(), first.generated());
  }

  /// "March 2024 edition (generated 13 and 16 Apr 2024)".
  private static String edition(ChartContext.Source source) {
    String name = source.edition().guessed() ? Messages.text("edition.guessed", source.edition().title())
        : source.edition().title();
    return source.generated().isEmpty() ? Messages.text("source.undated", name)
        : Messages.text("source.generated", name, FigureFormat.days(source.generated()));
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>();
    boolean derived = table.query().derivation() != Derivation.NONE || average || spec.type() == ChartType.SLOPE
        || spec.type() == ChartType.RANK_PATH || spec.type() == ChartType.FACT_SHEET
        || spec.type() == ChartType.DIFFERENCE || spec.encoding().difference();
    if (derived || !spec.presentation().calculationBy().isBlank()) {
      String by = spec.presentation().calculationBy().isBlank() ? Messages.text("calculation.own")
          : spec.presentation().calculationBy();
      notes.add(Messages.text("calculation", by));
    }
    notes.addAll(SourceTexts.notes(context.sources().getFirst().edition(), spec.measure()));
    if (any(cell -> cell.certainty().isEvenSplit())) {
      notes.add(Messages.text("foot.even-split"));
    }
    if (table.query().derivation() == Derivation.SHARE) {
      notes.add(Messages.text("foot.share",
          Messages.text("dimensions." + table.query().sharedDimension().orElse(Dimension.SUPPLIER).token())));
    }
    notes.addAll(new MergingNotes(table.query().filter(), table.axes(), years()).notes());
    if (periods().mapToInt(YearRange::length).distinct().count() > 1) {
      notes.add(Messages.text("foot.periods"));
    }
    if (spec.filter().byOrderYear()) {
      notes.add(Messages.text("foot.by-order"));
    }
    if (table.query().by().contains(Dimension.EDITION)) {
      notes.add(Messages.text("foot.editions"));
    }
    if (table.isPartlyCovered()) {
      notes.add(Messages.text("foot.partly"));
    }
    notes.addAll(spec.presentation().annotations().notes());
    return notes;
  }

  /// The periods that are compared: the user's own, or the two of a slope.
  private Stream<YearRange> periods() {
    List<Member> along = table.axes().getFirst().members();
    boolean slope = spec.type() == ChartType.SLOPE && table.axes().getFirst().dimension() == Dimension.PERIOD;
    return slope ? along.subList(Math.max(0, along.size() - 2), along.size()).stream()
        .map(period -> YearRange.parse(period.key())) : spec.filter().periods().stream();
  }

  private List<String> marks() {
    List<String> marks = new ArrayList<>();
    if (any(cell -> cell.certainty().isUncertain() || cell.certainty().isEvenSplit())) {
      marks.add(Messages.text("foot.estimate." + marked()));
    }
    boolean tabular = spec.type() == ChartType.TABLE;
    // a grid has its own legend of states
    boolean mapped = spec.type() == ChartType.MAP || spec.type() == ChartType.FLOW_MAP;
    boolean legend = spec.type() == ChartType.HEAT_GRID || spec.type() == ChartType.FACT_SHEET
        || spec.type() == ChartType.FLOW || mapped;
    if (spec.type() == ChartType.DIFFERENCE || spec.encoding().difference()) {
      marks.add(difference());
    }
    if (mapped) {
      marks.add(Messages.text("foot.borders"));
    }
    if (spec.type() == ChartType.FLOW_MAP && WorldBuilder.placesOf(spec).isEmpty()) {
      marks.add(Messages.text("foot.no-arcs", ShownNames.party(WorldBuilder.origin(spec))));
    }
    if (!legend && (tabular || table.axes().get(0).dimension().isTime())
        && any(Cell.NoneIdentified.class::isInstance)) {
      String gaps = context.sources().getFirst().edition().isSipri() ? "foot.gaps" : "foot.gaps.reported";
      marks.add(Messages.text(tabular ? "foot.dashes" : gaps));
    }
    if (spec.type() == ChartType.FACT_SHEET && any(Cell.NoneIdentified.class::isInstance)) {
      marks.add(Messages.text("foot.dashes"));
    }
    if (!tabular && !legend && any(Cell.NotCovered.class::isInstance)) {
      marks.add(Messages.text("foot.not-covered"));
    }
    if (spec.measure().isTiv() && any(Cell.UnderHalf.class::isInstance)) {
      marks.add(Messages.text("foot.under-half"));
    }
    return marks;
  }

  /// What is taken from what, where panels stand beside their difference.
  private String difference() {
    if (spec.type() == ChartType.SMALL_MULTIPLES) {
      Detail.Panels panels = PanelsBuilder.detail(spec, table);
      if (panels.hasDifference()) {
        return Messages.text("foot.difference.of", panels.names().get(panels.difference().getFirst()),
            panels.names().get(panels.difference().getLast()));
      }
    }
    return Messages.text("foot.difference");
  }

  /// How the type of the chart marks an estimate. What is calculated from estimates without a part that is one, such as a
  /// concentration, has no mark.
  private String marked() {
    boolean parts = series.stream().flatMap(one -> one.points().stream()).anyMatch(point -> point.estimated() > 0);
    String hatched = parts ? "hatched" : "unmarked";
    String hollow = parts ? "hollow" : "unmarked";
    return switch (spec.type()) {
      case GROUPED_COLUMN, STACKED_COLUMN, PERCENT_COLUMN, DIFFERENCE, COLUMN_AVERAGE, RANKED_BAR -> hatched;
      case SMALL_MULTIPLES -> PanelsBuilder.detail(spec, table).each() > 1 ? "unmarked" : hatched;
      case AREA -> "unmarked";
      case SLOPE -> hollow;
      case RANK_PATH, FLOW, MAP, FLOW_MAP, FACT_SHEET -> "unmarked";
      case HEAT_GRID -> table.axes().get(0).size() <= LinesLayer.MOST_MARKED ? "corner" : "unmarked";
      case LINE -> table.axes().get(0).size() <= LinesLayer.MOST_MARKED ? hollow : "unmarked";
      case TABLE -> "starred";
    };
  }

  private boolean any(Predicate<Cell> test) {
    return series.stream().flatMap(one -> one.points().stream()).map(ChartPoint::cell).anyMatch(test);
  }
}
