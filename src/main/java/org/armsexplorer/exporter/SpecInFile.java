package org.armsexplorer.exporter;

/// How a written file carries the view that made it, so that it can be found again: under this keyword in a text chunk
/// of a PNG, in the metadata of an SVG, in the document information of a PDF, and in the notes of a table.
final class SpecInFile {
  static final String KEYWORD = "arms-transfer-explorer-spec";

  private SpecInFile() {}
}
