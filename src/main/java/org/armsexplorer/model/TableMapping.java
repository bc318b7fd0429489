package org.armsexplorer.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How a table of the user's own is read: what each of its columns means. Remembered by name; a table with the same
/// columns is read by it from then on.
///
/// @param name small letters, digits and hyphens; also the name of the table as a source
/// @param hasHeader whether the first row names the columns; else they are called `column 1`, `column 2`, ...
/// @param supplier the one supplier that all rows are about; empty where a column tells it, or nothing does
/// @param recipient the one recipient that all rows are about; empty where a column tells it, or nothing does
public record TableMapping(String name, boolean hasHeader, List<Column> columns, String supplier, String recipient) {
  private static final int LONGEST_NAME = 30;

  /// One column.
  ///
  /// @param header its name in the table
  public record Column(String header, Meaning meaning) {}

  /// What the figures of its rows need.
  public enum Need {
    PARTY,
    YEAR,
    FIGURES
  }

  public TableMapping {
    columns = List.copyOf(columns);
  }

  /// A name that a mapping can have, made of any text; "table" where nothing is left of it.
  public static String nameOf(String text) {
    String plain = text.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    String cut = plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME).replaceAll("-$", "") : plain;
    return cut.isEmpty() ? "table" : cut;
  }

  /// The name that a column without one has.
  public static String unnamed(int place) {
    return "column " + (place + 1);
  }

  public TableMapping withName(String wanted) {
    return new TableMapping(wanted, hasHeader, columns, supplier, recipient);
  }

  /// Whether a table has these columns, in this order.
  public boolean fits(List<String> header) {
    return header.stream().map(String::strip).toList().equals(columns.stream().map(Column::header).toList());
  }

  /// Whether a column is a year of which it holds the figures: tables often have the years side by side.
  public static boolean isYear(String header) {
    return header.strip().matches("(19|20)\\d\\d");
  }

  private boolean has(Meaning meaning) {
    return columns.stream().anyMatch(column -> column.meaning() == meaning);
  }

  /// What it does not say yet, so that its rows give no figures of a party in a year.
  public Set<Need> lacking() {
    Set<Need> lacking = EnumSet.noneOf(Need.class);
    if (!has(Meaning.SUPPLIER) && !has(Meaning.RECIPIENT) && supplier.isEmpty() && recipient.isEmpty()) {
      lacking.add(Need.PARTY);
    }
    List<Column> figures = columns.stream().filter(column -> column.meaning().quantity().isPresent()).toList();
    if (figures.isEmpty()) {
      lacking.add(Need.FIGURES);
    }
    List<Column> dated = figures.isEmpty() ? columns : figures;
    if (!has(Meaning.YEAR) && dated.stream().noneMatch(column -> isYear(column.header()))) {
      lacking.add(Need.YEAR);
    }
    return lacking;
  }

  /// Whether its rows give figures of a party in a year.
  public boolean isComplete() {
    return lacking().isEmpty();
  }
}
