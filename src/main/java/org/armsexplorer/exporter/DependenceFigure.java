package org.armsexplorer.exporter;

import java.util.List;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.model.Estimate;

/// One figure of a dependence sheet as files have it: its words are the same in every language.
///
/// @param section `facts`, `partners`, `orders` or `changes`
/// @param item what it is, such as `total`, `share` or `lag-years`
/// @param partner the other party of the figure, by the publisher's name; empty for all of them
/// @param designation of the weapon that an order is about, else empty
/// @param description of that weapon, else empty
/// @param period a year, or years as `2015-2019`
/// @param value plain: millions of TIV, a number, or a share as a fraction; empty unless the state is `value`
/// @param state as in all files
/// @param estimate how much of it is estimated, and why
public record DependenceFigure(String section, String item, String partner, String designation, String description,
    String period, String value, String state, Estimate estimate) {
  private static final List<Listing.Column> COLUMNS =
      List.of(Listing.Column.text("section").inFiles(), Listing.Column.text("item").inFiles(),
          Listing.Column.text("partner").inFiles(), Listing.Column.text("designation").inFiles(),
          Listing.Column.text("description").inFiles(), Listing.Column.text("period").inFiles(),
          Listing.Column.number("value").inFiles(), Listing.Column.text("state").inFiles(),
          Listing.Column.text("estimate").inFiles(), Listing.Column.text("reason").inFiles());

  /// A cell of a table.
  public static DependenceFigure of(String section, String item, String partner, String period, Cell cell) {
    String value = cell instanceof Cell.Value known ? known.amount().toPlainString() : "";
    return new DependenceFigure(section, item, partner, "", "", period, value, cell.state(), cell.certainty());
  }

  /// A number that is known.
  public static DependenceFigure of(String section, String item, String period, long number, Estimate estimate) {
    return new DependenceFigure(section, item, "", "", "", period, Long.toString(number), "value", estimate);
  }

  /// The figures as a list for files, with the sentences of the page for those who read it.
  ///
  /// @param title of the page, with a line under it
  /// @param foot source and notes
  public static Listing listing(List<DependenceFigure> figures, String title, String subtitle, List<String> foot) {
    List<List<String>> rows =
        figures.stream().map(one -> List.of(one.section, one.item, one.partner, one.designation, one.description,
            one.period, one.value, one.state, one.estimate.extent().word(), one.estimate.reasonWords())).toList();
    return new Listing(title, List.of(subtitle), COLUMNS, rows, foot, List.of(Listing.About.text("title", title)));
  }
}
