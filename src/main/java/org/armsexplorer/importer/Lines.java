package org.armsexplorer.importer;

import org.jspecify.annotations.Nullable;

/// The lines of a text one after the other, ended by LF, CR LF or CR.
final class Lines {
  private final String text;
  private int at;
  private int number;

  Lines(String text) {
    this.text = text;
  }

  /// The same lines from the same place on, for looking ahead.
  Lines copy() {
    Lines copy = new Lines(text);
    copy.at = at;
    copy.number = number;
    return copy;
  }

  /// The next line without its end; null after the last.
  @Nullable
  String next() {
    if (at >= text.length()) {
      return null;
    }
    int lf = text.indexOf('\n', at);
    int end = lf < 0 ? text.length() : lf;
    int next = lf < 0 ? text.length() : lf + 1;
    if (end > at && text.charAt(end - 1) == '\r') {
      end--;
    }
    String line = text.substring(at, end);
    at = next;
    number++;
    return line;
  }

  /// The next line without taking it; null after the last.
  @Nullable
  String peek() {
    int atBefore = at;
    int numberBefore = number;
    String line = next();
    at = atBefore;
    number = numberBefore;
    return line;
  }

  /// The number of the line that [#next] gave last, counted from 1.
  int number() {
    return number;
  }

  boolean isAtEnd() {
    return at >= text.length();
  }

  /// Whether the text ends with a line end.
  boolean endsWhole() {
    return text.isEmpty() || text.endsWith("\n") || text.endsWith("\r");
  }
}
