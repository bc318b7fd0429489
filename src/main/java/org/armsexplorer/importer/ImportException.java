package org.armsexplorer.importer;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A file cannot be imported; the message is a text for the user, and nothing was stored.
public final class ImportException extends Exception {
  private static final long serialVersionUID = 1L;
  private final Kind kind;

  /// Why it cannot be imported.
  public enum Kind {
    /// There is no such file.
    MISSING,
    /// It is none of the known forms, or unusable.
    UNUSABLE,
    /// The user stopped it.
    STOPPED
  }

  ImportException(Kind kind, @Nullable Throwable cause, String text) {
    super(text, cause);
    this.kind = kind;
  }

  static ImportException unusable(Path file, String key, Object... args) {
    return new ImportException(Kind.UNUSABLE, null, Messages.text("file", file, Messages.text(key, args)));
  }

  /// Why it cannot be imported.
  public Kind kind() {
    return kind;
  }

  /// The sentences for the user.
  public String text() {
    return String.valueOf(getMessage());
  }
}
