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
      if (isOpen(line, separator, false)) {
        unfolded.append(rest(lines, separator));
      }
      unfolded.append('\n');
    }
    if (!lines.endsWhole()) {
      unfolded.setLength(unfolded.length() - 1);
    }
    return unfolded.toString();
  }

  /// The lines that belong to an open one, and the empty ones in their place; nothing where its quote never closes.
  private static String rest(Lines lines, char separator) {
    Lines ahead = lines.copy();
    StringBuilder rest = new StringBuilder();
    int taken = 0;
    boolean open = true;
    while (open) {
      String next = ahead.next();
      if (next == null || ++taken > MOST_LINES) {
        return "";
      }
      rest.append(' ').append(next);
      open = isOpen(next, separator, true);
    }
    for (int i = 0; i < taken; i++) {
      lines.next();
    }
    return rest.append("\n".repeat(taken)).toString();
  }

  /// Whether a quoted field goes on after a line.
  ///
  /// @param within whether the line begins inside of one
  private static boolean isOpen(String line, char separator, boolean within) {
    boolean inside = within;
    boolean start = !within;
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
