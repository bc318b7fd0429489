package org.armsexplorer.importer;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Reads the amounts of other sources than SIPRI: plain decimals, also with an exponent as spreadsheets write large ones.
final class Amounts {
  private static final int LONGEST = 40;
  private static final BigDecimal MOST = new BigDecimal("9e15");

  private Amounts() {}

  /// Hundredths of an amount as people write them: `1,234.50`, `1.234,50`, `12,5`, `$ 1 200`. A comma or point before
  /// three last digits alone parts thousands.
  static long inAnyDress(String text, String column) throws BadRowException {
    String digits = text.replaceAll("(?i)(us\\$|usd|eur|gbp|[$€£])", "").replaceAll("[\\s\u00A0\u202F']", "");
    int comma = digits.lastIndexOf(',');
    int point = digits.lastIndexOf('.');
    boolean alone = (comma < 0) != (point < 0);
    int mark = Math.max(comma, point);
    boolean thousands = alone && digits.matches("\\d{1,3}([.,]\\d{3})+") && !digits.startsWith("0");
    boolean isComma = mark == comma;
    String plain = mark < 0 || thousands ? digits.replaceAll("[.,]", "")
        : digits.substring(0, mark).replace(isComma ? "." : ",", "") + "." + digits.substring(mark + 1);
    return of(plain, -2, column);
  }

  /// An amount with its point moved to the left, rounded half up to a whole number.
  ///
  /// @param shift 4 makes hundredths of a million, -2 hundredths
  static long of(String text, int shift, String column) throws BadRowException {
    String digits = text.strip();
    if (digits.isEmpty() || digits.length() > LONGEST || !digits.matches("\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d{1,2})?")) {
      throw new BadRowException("row.number", column, digits);
    }
    BigDecimal amount = new BigDecimal(digits).movePointLeft(shift);
    if (amount.compareTo(MOST) > 0) {
      throw new BadRowException("row.number", column, digits);
    }
    return amount.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
