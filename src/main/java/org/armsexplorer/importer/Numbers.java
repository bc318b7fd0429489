package org.armsexplorer.importer;

import java.math.BigDecimal;
import org.armsexplorer.model.Tiv;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of the publisher's files: plain digits, a point before the decimals, no separators.
final class Numbers {

  private Numbers() {}

  static int year(String text, String column) throws BadRowException {
    String digits = text.strip();
    if (digits.length() != 4 || !isDigits(digits) || digits.charAt(0) == '0') {
      throw new BadRowException("row.year", column, digits);
    }
    return Integer.parseInt(digits);
  }

  static int units(String text, String column) throws BadRowException {
    String digits = text.strip();
    if (digits.isEmpty() || digits.length() > 9 || !isDigits(digits)) {
      throw new BadRowException("row.number", column, digits);
    }
    return Integer.parseInt(digits);
  }

  static Tiv tiv(String text, String column) throws BadRowException {
    long hundredths = hundredths(text.strip());
    if (hundredths < 0) {
      throw new BadRowException("row.number", column, text.strip());
    }
    return new Tiv(hundredths);
  }

  static @Nullable BigDecimal decimal(String text, String column) throws BadRowException {
    String digits = text.strip();
    if (digits.isEmpty()) {
      return null;
    }
    if (hundredths(digits) < 0) {
      throw new BadRowException("row.number", column, digits);
    }
    return new BigDecimal(digits);
  }

  /// Hundredths of a plain decimal, digits past the second rounded half up; -1 where the text is none.
  static long hundredths(String text) {
    int point = text.indexOf('.');
    int whole = point < 0 ? text.length() : point;
    if (whole == 0 || whole > 12 || text.length() > 24 || (point >= 0 && point == text.length() - 1)) {
      return -1;
    }
    long value = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i != point && (c < '0' || c > '9')) {
        return -1;
      }
      if (i != point && i <= whole + 2) {
        value = value * 10 + (c - '0');
      }
    }
    int decimals = point < 0 ? 0 : text.length() - point - 1;
    value *= decimals == 0 ? 100 : decimals == 1 ? 10 : 1;
    return decimals > 2 && text.charAt(point + 3) >= '5' ? value + 1 : value;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
