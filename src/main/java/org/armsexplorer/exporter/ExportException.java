package org.armsexplorer.exporter;

import org.jspecify.annotations.Nullable;

/// A file cannot be written, or a page not be printed; the message is a text for the user, and an older file of that name
/// was kept.
public final class ExportException extends Exception {
  private static final long serialVersionUID = 1L;
  private final Kind kind;

  /// Why it cannot be written.
  public enum Kind {
    /// Its folder does not exist.
    NO_FOLDER("problem.no-folder"),
    /// What should be its folder is a file.
    NOT_A_FOLDER("problem.not-a-folder"),
    /// Its name is that of a folder.
    IS_FOLDER("problem.is-folder"),
    /// The folder or the file may not be written.
    READ_ONLY("problem.read-only"),
    /// No space is left.
    DISK_FULL("problem.disk-full"),
    /// A picture of so many pixels cannot be made.
    TOO_LARGE("problem.too-large"),
    /// A printer that was there is not any more.
    PRINTER_GONE("problem.printer-gone"),
    /// A printer did not take it.
    PRINTER("problem.printer"),
    /// Anything else that the system says.
    OTHER("problem.other");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  ExportException(Kind kind, @Nullable Throwable cause, Object... args) {
    super(Messages.text(kind.key, args), cause);
    this.kind = kind;
  }

  /// Why it cannot be written.
  public Kind kind() {
    return kind;
  }

  /// The sentences for the user.
  public String text() {
    return String.valueOf(getMessage());
  }
}
