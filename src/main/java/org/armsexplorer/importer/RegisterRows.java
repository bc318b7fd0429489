package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The rows of a register, each in one piece: some are broken by a line end inside their comments, and copies saved by
/// a spreadsheet have padded both halves to the full number of columns.
final class RegisterRows {
  static final int COLUMNS = 16;
  private static final int COMMENTS = 12;
  /// Separators before a line end that stands inside the comments.
  static final int BROKEN_AFTER = COMMENTS;
  /// What follows the break: the rest of the comment and three TIV columns.
  private static final int SECOND_HALF = 4;
  private final Lines lines;
  private final Issues issues;

  /// One deal's fields.
  ///
  /// @param line line on which it begins
  /// @param ended whether a line end stands after it; the last row of a file may lack it, or be cut
  record Row(int line, List<String> fields, boolean ended) {}

  RegisterRows(Lines lines, Issues issues) {
    this.lines = lines;
    this.issues = issues;
  }

  /// The next row; null after the last. A row that the end of the file cuts is left out with an issue.
  @Nullable
  Row next() {
    String line = lines.next();
    while (line != null && Head.withoutTail(line).isBlank()) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    int number = lines.number();
    List<String> fields = Fields.split(Head.withoutTail(line), ',');
    boolean broken = false;
    while (fields.size() < COLUMNS && lines.peek() != null && !startsRow(lines.peek())) {
      append(fields, Fields.split(Head.withoutTail(String.valueOf(lines.next())), ','));
      broken = true;
    }
    if (isFirstHalf(fields) && isSecondHalf(lines.peek())) {
      List<String> rest = Fields.split(Head.withoutTail(String.valueOf(lines.next())), ',');
      fields = new ArrayList<>(fields.subList(0, COMMENTS + 1));
      append(fields, rest.subList(0, SECOND_HALF));
      broken = true;
    }
    if (broken) {
      issues.notice(number, "row.rejoined");
    }
    boolean ended = !lines.isAtEnd() || lines.endsWhole();
    if (!ended && (fields.size() < COLUMNS || fields.getLast().isBlank())) {
      issues.error(number, "row.cut-off");
      return null;
    }
    return new Row(number, fields, ended);
  }

  private static void append(List<String> fields, List<String> rest) {
    int last = fields.size() - 1;
    fields.set(last, fields.get(last).stripTrailing() + " " + rest.getFirst().stripLeading());
    fields.addAll(rest.subList(1, rest.size()));
  }

  /// Whether a line is a row of its own: then the row before it is not broken but short.
  private static boolean startsRow(@Nullable String line) {
    if (line == null) {
      return false;
    }
    List<String> fields = Fields.split(Head.withoutTail(line), ',');
    return fields.size() > SECOND_HALF && !fields.get(0).isBlank() && fields.get(2).strip().matches("\\d{4}");
  }

  private static boolean isFirstHalf(List<String> fields) {
    return fields.size() == COLUMNS && fields.get(13).isBlank() && fields.get(14).isBlank() && fields.get(15).isBlank();
  }

  private static boolean isSecondHalf(@Nullable String line) {
    if (line == null) {
      return false;
    }
    List<String> fields = Fields.split(Head.withoutTail(line), ',');
    if (fields.size() < SECOND_HALF || startsRow(line)) {
      return false;
    }
    for (int i = 1; i < SECOND_HALF; i++) {
      if (Numbers.hundredths(fields.get(i).strip()) < 0) {
        return false;
      }
    }
    return fields.subList(SECOND_HALF, fields.size()).stream().allMatch(String::isBlank);
  }
}
