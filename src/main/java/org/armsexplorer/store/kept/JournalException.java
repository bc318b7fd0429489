package org.armsexplorer.store.kept;

import org.jspecify.annotations.Nullable;

/// The journal cannot be used.
public final class JournalException extends Exception {
  private static final long serialVersionUID = 1L;
  private final boolean newer;

  JournalException(boolean newer, @Nullable Throwable cause) {
    super(newer ? "newer journal" : "damaged journal", cause);
    this.newer = newer;
  }

  /// Whether a newer program wrote it; else it is damaged.
  public boolean isNewer() {
    return newer;
  }
}
