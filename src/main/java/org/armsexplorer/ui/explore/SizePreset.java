package org.armsexplorer.ui.explore;

import java.util.Arrays;
import java.util.Optional;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.ui.parts.Texts;

/// The sizes that are asked for most.
enum SizePreset {
  SLIDE(1920, 1080, ChartSize.Unit.PX),
  SLIDE_4K(3840, 2160, ChartSize.Unit.PX),
  HALF_SLIDE(960, 1080, ChartSize.Unit.PX),
  SQUARE(1080, 1080, ChartSize.Unit.PX),
  COLUMN(85, 60, ChartSize.Unit.MM),
  PAGE(174, 100, ChartSize.Unit.MM),
  A4(210, 120, ChartSize.Unit.MM);

  private final double width;
  private final double height;
  private final ChartSize.Unit unit;

  SizePreset(double width, double height, ChartSize.Unit unit) {
    this.width = width;
    this.height = height;
    this.unit = unit;
  }

  ChartSize size() {
    return new ChartSize(width, height, unit);
  }

  static Optional<SizePreset> of(ChartSize size) {
    return Arrays.stream(values()).filter(preset -> preset.size().equals(size)).findFirst();
  }

  /// "Slide 16:9 · 1920 × 1080 px", or the plain size where it is no preset.
  static String label(ChartSize size) {
    String numbers = numbers(size.width()) + " × " + numbers(size.fullHeight()) + " "
        + (size.unit() == ChartSize.Unit.MM ? "mm" : "px");
    return of(size).map(preset -> Texts.text("size." + preset.name()) + " · " + numbers).orElse(numbers);
  }

  private static String numbers(double number) {
    return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
  }
}
