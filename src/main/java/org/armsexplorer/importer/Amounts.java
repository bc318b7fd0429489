package org.armsexplorer.importer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/// Reads the amounts of other sources than SIPRI: plain decimals, also with an exponent as spreadsheets write large ones.
final class Amounts {
  private static final int LONGEST = 40;
  private static final BigDecimal MOST = new BigDecimal("9e15");
  private static final Pattern CURRENCY = Pattern.compile("(?i)us\\$|usd|eur|gbp|[$€£]");
  private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F']");
  private static final Pattern EITHER_WAY = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:(?:\\.\\d{3}){2,}|(?:,\\d{3}){2,})");
  private static final Pattern MARKED = Pattern.compile("\\d*[.,][\\d.,]*\\d");

  private Amounts() {}

  /// What stands before the decimals.
  enum Mark {
    POINT,
    COMMA,
    /// Nobody tells.
    OPEN
  }

  /// The mark before the decimals, as an amount tells it: `1,234.50`, `12.5` and `1,234,567` a point, `1.234,50` and `0,125`
  /// a comma. One mark before three last digits tells nothing.
  static Mark told(String text) {
    String digits = bare(text);
    if (!MARKED.matcher(digits).matches() || EITHER_WAY.matcher(digits).matches()) {
      return Mark.OPEN;
    }
    int mark = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
    boolean comma = digits.charAt(mark) == ',';
    if (THOUSANDS.matcher(digits).matches()) {
      return comma ? Mark.POINT : Mark.COMMA;
    }
    boolean once = digits.indexOf(digits.charAt(mark)) == mark;
    return !once ? Mark.OPEN : comma ? Mark.COMMA : Mark.POINT;
  }

  /// Whether an amount has one mark that parts thousands or stands before three decimals: `2.375`.
  static boolean isEitherWay(String text) {
    return EITHER_WAY.matcher(bare(text)).matches();
  }

  private static String bare(String text) {
    return SPACES.matcher(CURRENCY.matcher(text).replaceAll("")).replaceAll("");
  }

  /// Hundredths of an amount as people write them: `1,234.50`, `1.234,50`, `12,5`, `$ 1 200`.
  ///
  /// @param decimal what stands before the decimals of amounts like `2.375`, which tell it not themselves; open parts
  /// thousands there
  static long inAnyDress(String text, Mark decimal, String column) throws BadRowException {
    String digits = bare(text);
    int comma = digits.lastIndexOf(',');
    int point = digits.lastIndexOf('.');
    int mark = Math.max(comma, point);
    boolean isComma = mark == comma;
    boolean thousands = THOUSANDS.matcher(digits).matches()
        || (EITHER_WAY.matcher(digits).matches() && decimal != (isComma ? Mark.COMMA : Mark.POINT));
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
