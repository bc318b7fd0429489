package org.armsexplorer.importer;

/// A spreadsheet cannot be read as a table, or is made to fill the memory.
final class BadTableException extends Exception {
  private static final long serialVersionUID = 1L;
  private final String key;

  /// @param key of the text in this package's messages
  BadTableException(String key) {
    super(key);
    this.key = key;
  }

  String key() {
    return key;
  }
}
