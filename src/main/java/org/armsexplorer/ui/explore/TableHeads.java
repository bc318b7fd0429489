package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;

/// What the columns are made of. While it holds they stay, as making them anew stops the window for longer than a drag
/// of the years can bear.
///
/// @param names the headings, first that of the members
/// @param letters of the longest text of each
/// @param places of the figures of each column but the first
record TableHeads(Dimension x, SummaryQuery query, List<String> names, List<Integer> letters, List<Integer> places) {
  /// More than parties there are; thousands of designations, a column each, would stop the window for seconds.
  private static final int MOST = 300;
  /// Longer names are cut off in the middle of a table; the chart and the hover have them whole.
  private static final int LONGEST_NAME = 40;

  static TableHeads of(Exhibit exhibit, List<TablePane.Line> lines) {
    List<String> names = new ArrayList<>(List.of(Texts.label(exhibit.x())));
    List<Integer> letters = new ArrayList<>(List.of(ofMembers(lines, exhibit.x())));
    Figures figures = new Figures(exhibit.query());
    int cells = exhibit.rows().isEmpty() ? 0 : exhibit.rows().getFirst().cells().size();
    List<Integer> places = places(cells);
    for (int place : places) {
      names.add(name(exhibit, place));
      letters.add(ofFigures(lines, names.getLast(), place, figures));
    }
    return new TableHeads(exhibit.x(), exhibit.query(), List.copyOf(names), List.copyOf(letters), places);
  }

  /// All, or the first ones and the last, which is that of all together.
  static List<Integer> places(int cells) {
    return IntStream.range(0, cells).filter(place -> cells <= MOST || place < MOST - 1 || place == cells - 1).boxed()
        .toList();
  }

  /// Whether columns made for these do for others.
  boolean hold(TableHeads others) {
    boolean same = x == others.x && names.equals(others.names) && places.equals(others.places)
        && query.measure() == others.query.measure() && query.derivation() == others.query.derivation();
    return same && IntStream.range(0, letters.size()).allMatch(i -> letters.get(i) >= others.letters.get(i));
  }

  private static int ofMembers(List<TablePane.Line> lines, Dimension x) {
    int longest = lines.stream()
        .mapToInt(line -> line.totals() ? line.member().key().length() : MemberCell.name(x, line.member()).length())
        .max().orElse(0);
    return Math.clamp(longest, Texts.label(x).length(), LONGEST_NAME);
  }

  /// Of the heading, the states and the largest figure.
  private static int ofFigures(List<TablePane.Line> lines, String heading, int place, Figures figures) {
    int longest = heading.length() + 1;
    Cell.@Nullable Value largest = null;
    for (TablePane.Line line : lines) {
      Cell cell = TablePane.cell(line, place);
      if (!(cell instanceof Cell.Value value)) {
        longest = Math.max(longest, figures.cell(cell).length());
      } else if (largest == null || value.amount().abs().compareTo(largest.amount().abs()) > 0) {
        largest = value;
      }
    }
    return largest == null ? longest
        : Math.max(longest, Texts.text("table.estimate", figures.cell(largest)).length() + 1);
  }

  private static String name(Exhibit exhibit, int column) {
    if (column < exhibit.columns().size()) {
      Member member = exhibit.columns().get(column);
      return MemberCell.name(exhibit.series().orElseThrow(), member);
    }
    return exhibit.columns().isEmpty() ? Texts.label(exhibit.query().measure())
        : Texts.text("table.all." + exhibit.series().orElseThrow().token());
  }
}
