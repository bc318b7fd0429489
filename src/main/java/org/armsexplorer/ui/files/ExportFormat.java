package org.armsexplorer.ui.files;

import java.util.List;
import java.util.Locale;
import org.armsexplorer.ui.parts.Texts;

/// The forms of file that a chart or its table goes into.
enum ExportFormat {
  PNG(true),
  SVG(true),
  PDF(true),
  CSV(false),
  XLSX(false);

  private final boolean picture;

  ExportFormat(boolean picture) {
    this.picture = picture;
  }

  /// Whether it holds the chart, not the table.
  boolean isPicture() {
    return picture;
  }

  /// ".png".
  String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  FileDialogs.Kind kind() {
    return new FileDialogs.Kind(Texts.text("export.kind." + name()), List.of("*" + ending()));
  }
}
