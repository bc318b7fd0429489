package org.armsexplorer.store.kept;

import org.jspecify.annotations.Nullable;

/// A backup cannot be made or used.
public final class BackupException extends Exception {
  private static final long serialVersionUID = 1L;
  private final Kind kind;
  private final String detail;

  /// Why.
  public enum Kind {
    /// The file is no backup of a store.
    NO_BACKUP,
    /// Something in it is missing or not as it was written.
    DAMAGED,
    /// A newer program wrote it.
    NEWER,
    /// A kept file of the store is damaged or missing.
    COPY_DAMAGED,
    /// There is a store in the folder that was not backed up as it is.
    NOT_BACKED_UP
  }

  BackupException(Kind kind, String detail, @Nullable Throwable cause) {
    super(kind + " " + detail, cause);
    this.kind = kind;
    this.detail = detail;
  }

  public Kind kind() {
    return kind;
  }

  /// What it is about; empty where there is nothing more to say.
  public String detail() {
    return detail;
  }
}
