package org.armsexplorer.exporter;

import java.util.List;

/// A list of records to print or to write: evidence, differences, a reconciliation.
///
/// @param title what it is
/// @param above sentences before the rows, for reading
/// @param below sentences after the rows, for reading and for the notes of a spreadsheet
/// @param about what a program needs to know of it, by key
/// @param rows one text a column, plain: numbers with a decimal point and without grouping
public record Listing(String title, List<String> above, List<Column> columns, List<List<String>> rows,
    List<String> below, List<About> about) {

  /// A column.
  ///
  /// @param key its name in files
  /// @param heading what a reader sees; empty where the column is for files only
  /// @param number whether its fields are numbers, or empty
  /// @param width letters that a reader sees of a field; longer ones are cut
  public record Column(String key, String heading, boolean number, int width) {
    private static final int WIDTH = 40;

    /// Text, for readers and files.
    static Column text(String key) {
      return new Column(key, Messages.text("column." + key), false, WIDTH);
    }

    /// A number, for readers and files.
    static Column number(String key) {
      return new Column(key, Messages.text("column." + key), true, WIDTH);
    }

    /// The same in files only.
    Column inFiles() {
      return new Column(key, "", number, width);
    }

    /// The same, of which a reader sees the first letters only.
    Column cutAt(int letters) {
      return new Column(key, heading, number, letters);
    }
  }

  /// One thing that is said of the whole list.
  ///
  /// @param number whether the value is a number
  public record About(String key, String value, boolean number) {

    /// One that is text.
    public static About text(String key, String value) {
      return new About(key, value, false);
    }
  }

  public Listing {
    above = List.copyOf(above);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    below = List.copyOf(below);
    about = List.copyOf(about);
  }
}
