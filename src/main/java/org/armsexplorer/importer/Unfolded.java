package org.armsexplorer.importer;

/// Text whose quoted fields hold line ends, with each row in one line. The lines of what follows stay the same: empty
/// ones stand in the place of those that were drawn up.
final class Unfolded {
  /// A quote that is not closed after so many lines was none.
  private static final int MOST_LINES = 50;

  private Unfolded() {}

  static String of(String text, char separator) {
    if (text.indexOf('"') < 0) {
      return text;
    }
    StringBuilder unfolded = new StringBuilder(text.length());
    Lines lines = new Lines(text);
    for (String line = lines.next(); line != null; line = lines.next()) {
      unfolded.append(line);
      if (isOpen(line, separator)) {
        unfolded.append(rest(lines, line, separator));
      }
      unfolded.append('\n');
    }
    if (!lines.endsWhole()) {
      unfolded.setLength(unfolded.length() - 1);
    }
    return unfolded.toString();
  }

  /// The lines that belong to an open one, and the empty ones in their place; nothing where its quote never closes.
  private static String rest(Lines lines, String first, char separator) {
    Lines ahead = lines.copy();
    StringBuilder whole = new StringBuilder(first);
    int taken = 0;
    while (isOpen(whole, separator)) {
      String next = ahead.next();
      if (next == null || ++taken > MOST_LINES) {
        return "";
      }
      whole.append(' ').append(next);
    }
    for (int i = 0; i < taken; i++) {
      lines.next();
    }
    return whole.substring(first.length()) + "\n".repeat(taken);
  }

  private static boolean isOpen(CharSequence line, char separator) {
    boolean inside = false;
    boolean start = true;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (inside) {
        boolean doubled = c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
        i += doubled ? 1 : 0;
        inside = doubled || c != '"';
      } else if (c == '"' && start) {
        inside = true;
      }
      start = !inside && c == separator;
    }
    return inside;
  }
}
