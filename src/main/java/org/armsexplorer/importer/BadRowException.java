package org.armsexplorer.importer;

/// A row cannot be read; it becomes an [ImportIssue].
final class BadRowException extends Exception {
  private static final long serialVersionUID = 1L;

  BadRowException(String key, Object... args) {
    super(Messages.text(key, args), null, false, false);
  }

  String text() {
    return String.valueOf(getMessage());
  }
}
