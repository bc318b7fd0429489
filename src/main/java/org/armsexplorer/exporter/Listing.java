package org.armsexplorer.exporter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.ShownNames;

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
  /// @param read whether a reader sees it; else it is for files only
  /// @param number whether its fields are numbers, or empty
  /// @param width letters that a reader sees of a field; longer ones are cut
  public record Column(String key, boolean read, boolean number, int width) {
    private static final int WIDTH = 40;
    private static final String MARKS_APART = ", ";
    private static final List<String> MARKS = List.of("evidence.mark.number", "evidence.mark.year",
        "evidence.mark.uncertain", "evidence.mark.even-split", "evidence.mark.open", "deal.mark.number",
        "deal.mark.year", "deal.mark.order-year", "deal.mark.ordered", "deal.mark.even-split", "deal.mark.local");
    /// Closed lists of which the rows have the words.
    private static final List<String> WORDS =
        List.of("word.new", "word.gone", "word.revised", "word.renamed", "word.noted", "word.agrees", "word.differs",
            "word.no-deals", "word.not-in-table", "word.value", "word.under-half", "word.none-identified",
            "word.not-covered", "word.uncertain", "word.even-split", "word.uncertain;even-split", "word.id",
            "word.twin", "word.designation", "word.order-year", "word.weapon", "word.none");

    /// Columns whose fields a mark of the row calls uncertain.
    private static final Map<String, List<String>> DOUBTED = Map.of("year", List.of("evidence.mark.year"), "units",
        List.of("evidence.mark.number"), "units_ordered", List.of("deal.mark.ordered"), "units_delivered",
        List.of("deal.mark.number"), "order_year", List.of("deal.mark.order-year"));

    /// Text, for readers and files.
    static Column text(String key) {
      return new Column(key, true, false, WIDTH);
    }

    /// A number, for readers and files.
    static Column number(String key) {
      return new Column(key, true, true, WIDTH);
    }

    /// The same in files only.
    Column inFiles() {
      return new Column(key, false, number, width);
    }

    /// The same, of which a reader sees the first letters only.
    Column cutAt(int letters) {
      return new Column(key, read, number, letters);
    }

    /// What a reader sees of a field: names in the language of the texts, numbers with its point.
    public String shown(String field) {
      return switch (key) {
        case "supplier", "recipient" -> ShownNames.party(Messages.inLanguage(field, List.of("reconciliation.all")));
        case "category" -> ShownNames.category(field);
        case "status" -> ShownNames.status(field);
        case "uncertain" -> Arrays.stream(field.split(MARKS_APART)).map(one -> Messages.inLanguage(one, MARKS))
            .collect(Collectors.joining(", "));
        case "fields" -> ShownDifferences.of(field);
        case "designation" -> Messages.inLanguage(field, List.of("evidence.quoted"));
        default -> number ? Wording.current().plain(field) : word(field);
      };
    }

    private boolean isDoubted(String marks) {
      List<String> told = List.of(marks.split(MARKS_APART));
      return DOUBTED.getOrDefault(key, List.of()).stream().map(Messages::english).anyMatch(told::contains);
    }

    /// A word of a closed list as a reader says it: "none identified" for `none-identified`.
    private static String word(String field) {
      String key = "word." + field;
      return WORDS.contains(key) ? Messages.text(key) : field;
    }

    /// What a reader sees above it; empty where it is for files only.
    public String heading() {
      return read ? Messages.text("column." + key) : "";
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

  /// What a reader sees of a field of a row: beside what the file marks as uncertain stands a "?".
  public String shown(List<String> row, int column) {
    Column about = columns.get(column);
    String text = about.shown(row.get(column));
    boolean doubted = !text.isEmpty() && IntStream.range(0, columns.size())
        .anyMatch(i -> columns.get(i).key().equals("uncertain") && about.isDoubted(row.get(i)));
    return doubted ? text + Messages.text("table.doubtful") : text;
  }
}
