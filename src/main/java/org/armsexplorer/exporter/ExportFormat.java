package org.armsexplorer.exporter;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The forms of files that the program writes.
public enum ExportFormat {
  /// A picture in pixels.
  PNG("png"),
  /// A drawing of lines and text.
  SVG("svg"),
  /// One page of the size of the chart.
  PDF("pdf"),
  /// The table in long form, its source and notes beside it.
  CSV("csv"),
  /// The table, its long form, its source and notes, each on a sheet.
  XLSX("xlsx");

  private final String ending;

  ExportFormat(String ending) {
    this.ending = ending;
  }

  /// The ending of its files, without the dot.
  public String ending() {
    return ending;
  }

  /// Whether the chart is drawn in it; the others hold the table.
  public boolean isPicture() {
    return switch (this) {
      case PNG, SVG, PDF -> true;
      case CSV, XLSX -> false;
    };
  }

  /// The format that the ending of a file's name says, whatever its case; empty where it says none.
  public static Optional<ExportFormat> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> name.endsWith("." + format.ending)).findFirst();
  }
}
