package org.armsexplorer.importer;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.armsexplorer.model.SourceForm;

/// The lines of a file as they stand in it, counted as the importers count them.
public final class RawLines {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final String BREAK = " ⏎ ";

  private RawLines() {}

  /// The wanted lines of a text file, without their ends; a row of a register that a line end breaks is given whole, with
  /// a mark at the break. None for a workbook, which has no lines.
  ///
  /// @param wanted numbers, counted from 1
  public static Map<Integer, String> of(byte[] bytes, SourceForm form, Set<Integer> wanted) {
    Map<Integer, String> found = new TreeMap<>();
    if (isZip(bytes)) {
      return found;
    }
    Lines lines = new Lines(SourceText.of(bytes).text());
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (wanted.contains(lines.number())) {
        int number = lines.number();
        found.put(number, form == SourceForm.REGISTER ? whole(line, lines) : line);
      }
    }
    return found;
  }

  private static boolean isZip(byte[] bytes) {
    for (int i = 0; i < ZIP.length; i++) {
      if (i >= bytes.length || bytes[i] != ZIP[i]) {
        return false;
      }
    }
    return true;
  }

  private static String whole(String line, Lines lines) {
    String next = lines.peek();
    int separators = (int) line.chars().filter(c -> c == ',').count();
    boolean broken = separators == RegisterRows.BROKEN_AFTER && next != null;
    return broken ? line + BREAK + next : line;
  }
}
