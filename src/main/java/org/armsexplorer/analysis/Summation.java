package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.Quantity;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Presence;
import org.jspecify.annotations.Nullable;

/// Adds up the rows that pass a filter, by the dimensions of a query: one pass to order the axes, one to add up.
final class Summation {
  private static final long MOST_DENSE = 1 << 20;
  private final FactTable facts;
  private final Answering.Rows answering;
  private final FactColumns columns;
  private final SummaryQuery query;
  private final RowFilter filter;
  private final boolean open;
  private final short[] years;
  private final RowScan scan;
  private int @Nullable [] passing;

  Summation(FactTable facts, SummaryQuery query) {
    this.facts = facts;
    this.answering = facts.answering.of(Needs.of(query));
    this.columns = answering.columns();
    this.query = query;
    this.open = query.measure() == Measure.DEALS && query.filter().terms().openOrders() != Presence.WITHOUT;
    this.filter = RowFilter.of(query.filter(), facts, open, false);
    this.years = columns.years(filter.byOrder());
    this.scan = new RowScan(filter, columns);
  }

  /// Whether what is measured is a quantity of another source, of which there is not one figure: nothing is known then,
  /// which is not the same as nothing delivered.
  private boolean isUntold() {
    return columns.quantity().length == 0 && query.measure().quantity().isPresent();
  }

  /// Of another source than SIPRI, the rows of the quantity that is measured.
  private int[] ofQuantity(int[] passing) {
    if (columns.quantity().length == 0) {
      return isUntold() ? new int[0] : passing;
    }
    int quantity = query.measure().quantity().map(Quantity::ordinal).orElse(-1);
    int count = 0;
    for (int row : passing) {
      passing[count] = row;
      count += columns.quantityAt(row) == quantity ? 1 : 0;
    }
    return Arrays.copyOf(passing, count);
  }

  /// The columns of the rows that answer.
  FactColumns columns() {
    return columns;
  }

  /// The rows that are added up.
  int[] rows() {
    int[] known = passing;
    if (known == null) {
      known = ofQuantity(scan.rows());
      passing = known;
    }
    return known;
  }

  /// The axes of the answer, in the order of the question.
  List<AxisBuilder.Placed> axes() {
    AxisBuilder builder = new AxisBuilder(facts, query, filter);
    List<AxisBuilder.Placed> placed = new ArrayList<>();
    for (Dimension dimension : query.by()) {
      placed.add(axis(builder, dimension));
    }
    return placed;
  }

  /// Whether a row lies between places of each axis, both included.
  boolean isWithin(List<AxisBuilder.Placed> axes, int row, int[] first, int[] last) {
    for (int i = 0; i < first.length; i++) {
      int place = axes.get(i).place(value(query.by().get(i), row));
      if (place < first[i] || place > last[i]) {
        return false;
      }
    }
    return true;
  }

  SummaryTable table() {
    List<Dimension> columnsOfCube =
        query.by().stream().map(Summation::column).filter(by -> by != Dimension.EDITION).distinct().toList();
    int[] sizes = columnsOfCube.stream().mapToInt(this::size).toArray();
    int places = Cube.places(sizes);
    boolean few = places <= Cube.MOST && places <= scan.candidates();
    return few && columns.quantity().length == 0 && CubeScan.Plan.canAdd(query.measure())
        ? ofCube(cube(columnsOfCube, sizes)) : ofRows();
  }

  private Cube cube(List<Dimension> by, int[] sizes) {
    YearRange asked = filter.years().whole();
    YearRange all = columns.span().years(filter.byOrder()).orElse(asked);
    return facts.cubes.of(new CubeMemo.Key(answering, query.filter(), open, query.measure()), by,
        () -> cube(filter, by, sizes), () -> ofAllYears(by, all),
        cube -> cube.years(asked.first() - all.first(), asked.length()));
  }

  private Optional<Cube> ofAllYears(List<Dimension> by, YearRange all) {
    List<Dimension> withYears = Cube.byYear(by);
    int[] sizes = withYears.stream().mapToInt(one -> one == Dimension.YEAR ? all.length() : size(one)).toArray();
    return !scan.isLong() || Cube.places(sizes) > Cube.MOST ? Optional.empty()
        : Optional.of(cube(filter.over(all), withYears, sizes));
  }

  private Cube cube(RowFilter rows, List<Dimension> by, int[] sizes) {
    byte[] marks = new byte[RowFilter.FLAGS];
    for (int flags = 0; flags < marks.length; flags++) {
      marks[flags] = (byte) marksOf(flags);
    }
    CubeScan.Plan plan = new CubeScan.Plan(facts, columns, rows, query.measure(), by, sizes, marks);
    return new RowScan(rows, columns).into(() -> new CubeScan(plan)).cube();
  }

  /// Years and periods are of the same column.
  private static Dimension column(Dimension dimension) {
    return dimension.isTime() ? Dimension.YEAR : dimension;
  }

  private int size(Dimension column) {
    return column == Dimension.YEAR ? filter.years().whole().length() : values(column) + 1;
  }

  private SummaryTable ofCube(Cube cube) {
    AxisBuilder builder = new AxisBuilder(facts, query, filter);
    List<AxisBuilder.Placed> placed = new ArrayList<>();
    for (Dimension dimension : query.by()) {
      int at = cube.by().indexOf(column(dimension));
      long[] totals = new long[at < 0 ? 1 : cube.sizes()[at]];
      boolean[] occurs = new boolean[totals.length];
      if (at >= 0 && !dimension.isTime()) {
        cube.total(at, totals, occurs);
      }
      placed.add(builder.build(dimension, totals, occurs));
    }
    List<Axis> axes = placed.stream().map(AxisBuilder.Placed::axis).toList();
    long[] strides = SummaryTable.strides(axes);
    int[][] places = new int[cube.by().size()][];
    for (int i = 0; i < places.length; i++) {
      places[i] = new int[cube.sizes()[i]];
    }
    for (int i = 0; i < strides.length; i++) {
      int at = cube.by().indexOf(column(query.by().get(i)));
      int[] onAxis = placed.get(i).places();
      for (int value = 0; at >= 0 && value < Math.min(onAxis.length, places[at].length); value++) {
        places[at][value] += (int) (Math.max(0, onAxis[value]) * strides[i]);
      }
    }
    long size = axes.isEmpty() ? 1 : strides[0] * axes.get(0).size();
    return table(axes, cube.placed(places, (int) size));
  }

  /// The same without a cube, for questions that have too many places for one.
  SummaryTable ofRows() {
    List<AxisBuilder.Placed> placed = axes();
    List<Axis> axes = placed.stream().map(AxisBuilder.Placed::axis).toList();
    return table(axes, sums(placed, axes));
  }

  private SummaryTable table(List<Axis> axes, Sums sums) {
    CoverageView coverage = new CoverageView(isUntold() ? List.of() : answering.spoken(), facts.names, query.filter(),
        filter.years().whole());
    return new SummaryTable(query, axes, sums, query.measure().decimals(), coverage);
  }

  private AxisBuilder.Placed axis(AxisBuilder builder, Dimension dimension) {
    if (dimension.isTime()) {
      return builder.build(dimension, new long[0], new boolean[0]);
    }
    long[] totals = new long[values(dimension) + 1];
    boolean[] occurs = new boolean[totals.length];
    int[] lastDeal = lastDeals(totals.length);
    for (int row : rows()) {
      int value = value(dimension, row) + 1;
      occurs[value] = true;
      totals[value] += amount(row, value, lastDeal);
    }
    return builder.build(dimension, totals, occurs);
  }

  private int values(Dimension dimension) {
    return switch (dimension) {
      case SUPPLIER -> facts.suppliers.size() + filter.suppliers().names().size();
      case RECIPIENT -> facts.recipients.size() + filter.recipients().names().size();
      case DESCRIPTION -> facts.weapons.descriptions().size();
      case DESIGNATION -> facts.weapons.designations().size();
      case CATEGORY, STATUS, YEAR, PERIOD, EDITION -> 16;
    };
  }

  private int value(Dimension dimension, int row) {
    return switch (dimension) {
      case YEAR, PERIOD -> years[row];
      case SUPPLIER -> filter.suppliers().head(columns.supplier()[row]);
      case RECIPIENT -> filter.recipients().head(columns.recipient()[row]);
      case CATEGORY -> columns.category()[row];
      case STATUS -> columns.status()[row];
      case DESCRIPTION -> facts.weapons.description(columns.weapon()[row]);
      case DESIGNATION -> facts.weapons.designation(columns.weapon()[row]);
      case EDITION -> 0;
    };
  }

  private int[] lastDeals(int size) {
    if (query.measure() != Measure.DEALS) {
      return new int[0];
    }
    int[] last = new int[size];
    Arrays.fill(last, -1);
    return last;
  }

  /// What a row adds to a place. A deal counts once a place: its rows follow each other.
  private long amount(int row, int place, int[] lastDeal) {
    return switch (query.measure()) {
      case TIV_DELIVERED -> columns.tiv()[row];
      case UNITS_DELIVERED -> columns.units()[row];
      case DELIVERIES -> 1;
      case DEALS -> {
        boolean counted = lastDeal[place] == columns.deal()[row];
        lastDeal[place] = columns.deal()[row];
        yield counted ? 0 : 1;
      }
      case TIV_IMPORTS, TIV_EXPORTS, IMPORTS_USD, EXPORTS_USD, RE_EXPORTS_USD, RE_IMPORTS_USD, UNITS_BY_IMPORTERS,
          UNITS_BY_EXPORTERS, TIV_IN_TABLE, VALUE_USD, VALUE_EUR, VALUE_GBP, UNITS_IN_TABLE ->
        columns.amount()[row];
    };
  }

  private int marks(int row) {
    return marksOf(columns.flags()[row]);
  }

  private int marksOf(int flags) {
    int marks = Marks.ofRow(filter.byOrder() ? Marks.byOrder(flags) : flags);
    return query.measure().isTiv() ? marks : (marks & ~Marks.UNDER_HALF) | Marks.VALUE;
  }

  private Sums sums(List<AxisBuilder.Placed> placed, List<Axis> axes) {
    long[] strides = SummaryTable.strides(axes);
    long size = axes.isEmpty() ? 1 : strides[0] * axes.get(0).size();
    long[] positions = positions(placed, strides);
    if (size <= MOST_DENSE) {
      return dense((int) size, positions);
    }
    return sparse(positions);
  }

  /// The position of the cell of each row.
  long[] positions(List<AxisBuilder.Placed> placed, long[] strides) {
    int[] rows = rows();
    long[] positions = new long[rows.length];
    for (int i = 0; i < strides.length; i++) {
      AxisBuilder.Placed axis = placed.get(i);
      Dimension dimension = axis.axis().dimension();
      for (int at = 0; at < rows.length; at++) {
        positions[at] += axis.place(value(dimension, rows[at])) * strides[i];
      }
    }
    return positions;
  }

  private Sums dense(int size, long[] positions) {
    Sums sums = Sums.dense(size);
    int[] rows = rows();
    int[] lastDeal = lastDeals(size);
    for (int at = 0; at < rows.length; at++) {
      int place = (int) positions[at];
      sums.add(place, amount(rows[at], place, lastDeal), marks(rows[at]));
    }
    return sums;
  }

  private Sums sparse(long[] positions) {
    int[] rows = rows();
    long[] distinct = Arrays.stream(positions).sorted().distinct().toArray();
    Sums sums = new Sums(distinct, new long[distinct.length], new long[distinct.length], new byte[distinct.length]);
    int[] lastDeal = lastDeals(distinct.length);
    for (int at = 0; at < rows.length; at++) {
      int place = Arrays.binarySearch(distinct, positions[at]);
      sums.add(place, amount(rows[at], place, lastDeal), marks(rows[at]));
    }
    return sums;
  }
}
