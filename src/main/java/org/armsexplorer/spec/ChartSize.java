package org.armsexplorer.spec;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of a chart. Another size lays the chart out anew; it never stretches it.
///
/// @param width in the unit
/// @param height in the unit; 0 where it follows from the width
public record ChartSize(double width, double height, Unit unit) {
  /// In what the size is counted.
  public enum Unit {
    /// Pixels of a screen or slide.
    PX,
    /// Millimetres on paper.
    MM
  }

  /// A 16:9 slide.
  public static final ChartSize SLIDE = new ChartSize(1920, 1080, Unit.PX);
  /// In millimetres; under it, title and foot need several lines, and the figures their room all the same.
  private static final double NARROW = 130;
  private static final Pattern TEXT = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:x(\\d+(?:\\.\\d+)?))?(px|mm)?");

  /// Reads `1920x1080`, `85mm` or `174x100mm`; without a height a narrow column on paper is 9 high to 10
  /// wide, a wider one 5 to 8, a screen 9 to 16.
  ///
  /// @throws IllegalArgumentException where the text is no size, or one that cannot be drawn (under 100 or over 20,000
  /// pixels, under 30 or over 2,000 mm)
  public static ChartSize parse(String text) {
    Matcher matcher = TEXT.matcher(text.strip().toLowerCase(Locale.ROOT).replace(" ", ""));
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Not a size: " + text);
    }
    Unit unit = "mm".equals(matcher.group(3)) ? Unit.MM : Unit.PX;
    String second = matcher.group(2);
    ChartSize size =
        new ChartSize(Double.parseDouble(matcher.group(1)), second == null ? 0 : Double.parseDouble(second), unit);
    if (!size.isDrawable()) {
      throw new IllegalArgumentException("Not a size that can be drawn: " + text);
    }
    return size;
  }

  private boolean isDrawable() {
    double least = unit == Unit.MM ? 30 : 100;
    double most = unit == Unit.MM ? 2_000 : 20_000;
    double shown = fullHeight();
    return width >= least && width <= most && shown >= (unit == Unit.MM ? 20 : 80) && shown <= most;
  }

  /// The height, or the one that follows from the width.
  public double fullHeight() {
    if (height > 0) {
      return height;
    }
    return switch (unit) {
      case MM -> width < NARROW ? width * 9 / 10 : width * 5 / 8;
      case PX -> width * 9 / 16;
    };
  }

  /// The text that [#parse] reads back.
  @Override
  public String toString() {
    String numbers = height > 0 ? plain(width) + "x" + plain(height) : plain(width);
    return unit == Unit.MM ? numbers + "mm" : numbers;
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
