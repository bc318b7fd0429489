package org.armsexplorer.importer;

/// How much of a file is read. A file, its text and its deals are in memory together until they are stored, so what can
/// be read follows from the memory that the program may use.
final class ReadLimit {
  /// The largest known download has 4 MB; a hundred times that is no download.
  private static final long MOST = 1L << 30;
  private static final int PART_OF_MEMORY = 6;
  /// Bytes of a file, and what a ZIP may unpack to.
  static final long BYTES = Math.min(MOST, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
  /// A line is one row of a table; the longest known has 4,000 letters.
  private static final int LONGEST_LINE = 1 << 18;
  /// Columns of a sheet, in the spreadsheets that have the most.
  static final int MOST_COLUMNS = 16_384;
  private static final String SEPARATORS = ",;\t|";

  private ReadLimit() {}

  /// The limit for the reader: whole megabytes.
  static String megabytes() {
    return Long.toString(BYTES >> 20);
  }

  /// Refuses a text that is no table: a line that goes on and on, or has more columns than any sheet.
  ///
  /// @throws BadTableException where it has such a line
  static void checkLines(String text) throws BadTableException {
    int from = 0;
    while (text.length() - from > MOST_COLUMNS) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      if (to - from > LONGEST_LINE) {
        throw new BadTableException("table.line-too-long");
      }
      if (to - from > MOST_COLUMNS && isTooWide(text, from, to)) {
        throw new BadTableException("table.too-wide");
      }
      from = to + 1;
    }
  }

  private static boolean isTooWide(String text, int from, int to) {
    int[] counts = new int[SEPARATORS.length()];
    for (int i = from; i < to; i++) {
      int separator = SEPARATORS.indexOf(text.charAt(i));
      if (separator >= 0 && ++counts[separator] >= MOST_COLUMNS) {
        return true;
      }
    }
    return false;
  }
}
