package org.armsexplorer.importer;

/// A sheet of a spreadsheet as comma-separated text, each row on the line of its number.
///
/// @param kind "XLSX" or "ODS", or "ZIP" for a file inside a ZIP
/// @param name name of the sheet, or of the file
record SheetText(String kind, String name, String text) {
  private static final int SHOWN = 24;
  private static final String ZIP = "ZIP";

  /// Whether it is of a spreadsheet, which stores numbers apart from how they are shown.
  boolean isSheet() {
    return !kind.equals(ZIP);
  }

  /// What stands in the place of the character set: "XLSX, sheet Deals".
  String encoding() {
    String shown = name.length() > SHOWN ? name.substring(0, SHOWN) + "..." : name;
    return kind.equals(ZIP) ? "ZIP, " + shown : kind + ", sheet " + shown;
  }
}
