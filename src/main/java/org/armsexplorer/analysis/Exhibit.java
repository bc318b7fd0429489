package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;

/// An answer as a table to read: a row for each member of x, a column for each series, one over all of the series'
/// dimension, and a last row of totals.
///
/// The figures over all are asked for on their own: they hold also what the filter on the series leaves out.
///
/// @param x dimension of the rows
/// @param series dimension of the columns; empty where there is one column of figures only
/// @param columns members of the series; none where there is one column of figures only
/// @param hasAll whether each row ends in a figure over all members of the series' dimension
/// @param totals one figure a column, empty where adding up makes no sense
public record Exhibit(SummaryQuery query, Dimension x, Optional<Dimension> series, List<Member> columns, boolean hasAll,
    List<ExhibitRow> rows, List<Cell> totals) {

  /// A row of the exhibit.
  ///
  /// @param cells one a column; the last one is over all where the exhibit has such a column
  public record ExhibitRow(Member member, List<Cell> cells) {

    public ExhibitRow {
      cells = List.copyOf(cells);
    }
  }

  public Exhibit {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    totals = List.copyOf(totals);
  }

  /// The exhibit of an answer; of one with three dimensions it is by the first two.
  public static Exhibit of(Facts facts, SummaryTable table) {
    SummaryQuery query = table.query();
    if (table.axes().size() > 2) {
      return of(facts, facts.answer(query.withBy(query.by().subList(0, 2))));
    }
    boolean two = table.axes().size() == 2;
    Optional<Dimension> series = two ? Optional.of(query.by().get(1)) : Optional.empty();
    boolean all = two && query.derivation().decimals().isEmpty() && !query.by().get(1).isTime()
        && !query.by().contains(Dimension.EDITION);
    SummaryQuery whole = all ? query.withTop(0).withFilter(query.filter().without(query.by().get(1))) : query;
    SummaryTable sums = all ? facts.answer(whole.withBy(query.by().subList(0, 1))) : table;
    List<ExhibitRow> rows = new ArrayList<>();
    List<Member> members = table.axes().get(0).members();
    for (int i = 0; i < members.size(); i++) {
      List<Cell> cells = cells(table, i);
      if (all) {
        int place = sums.axes().get(0).members().indexOf(members.get(i));
        cells.add(place < 0 ? Cell.NoneIdentified.CELL : sums.cell(place));
      }
      rows.add(new ExhibitRow(members.get(i), cells));
    }
    return new Exhibit(query, query.by().get(0), series, two ? table.axes().get(1).members() : List.of(), all, rows,
        totals(facts, table, all ? Optional.of(whole) : Optional.empty()));
  }

  private static List<Cell> cells(SummaryTable table, int row) {
    List<Cell> cells = new ArrayList<>();
    if (table.axes().size() == 1) {
      cells.add(table.cell(row));
    } else {
      for (int column = 0; column < table.axes().get(1).size(); column++) {
        cells.add(table.cell(row, column));
      }
    }
    return cells;
  }

  private static List<Cell> totals(Facts facts, SummaryTable table, Optional<SummaryQuery> whole) {
    SummaryQuery query = table.query();
    boolean addsUp = query.by().get(0) != Dimension.EDITION && (query.derivation() == Derivation.NONE
        || (query.derivation() == Derivation.SHARE && query.by().get(0).isTime()));
    if (!addsUp) {
      return List.of();
    }
    List<Cell> totals = new ArrayList<>();
    if (table.axes().size() == 1) {
      totals.add(facts.answer(query.withBy(List.of())).total());
    } else {
      SummaryTable columns = facts.answer(query.withBy(query.by().subList(1, 2)));
      for (Member member : table.axes().get(1).members()) {
        int place = columns.axes().get(0).members().indexOf(member);
        totals.add(place < 0 ? Cell.NoneIdentified.CELL : columns.cell(place));
      }
      whole.ifPresent(all -> totals.add(facts.answer(all.withBy(List.of())).total()));
    }
    return totals;
  }
}
