package org.armsexplorer.store;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The store cannot do what was asked; it is as it was before.
public final class StoreException extends Exception {
  private static final long serialVersionUID = 1L;
  private final Kind kind;
  private final transient Path folder;

  /// Why.
  public enum Kind {
    /// Another process has it open.
    IN_USE,
    /// It is no folder, or its database cannot be read.
    UNREADABLE,
    /// A build of the program before the first release wrote it, with other tables.
    OLDER_BUILD,
    /// It can be read, but is not what was written.
    DAMAGED,
    /// Its journal is not what was written.
    JOURNAL_DAMAGED,
    /// Its database is to be made again, and there is neither a journal nor a kept file.
    NOTHING_KEPT,
    /// A newer version of the program wrote it.
    NEWER_VERSION,
    /// It cannot be written: rights, or a full disk.
    NOT_WRITABLE,
    /// The user stopped it.
    STOPPED
  }

  StoreException(Kind kind, Path folder, @Nullable Throwable cause) {
    super(kind + " " + folder, cause);
    this.kind = kind;
    this.folder = folder;
  }

  public Kind kind() {
    return kind;
  }

  /// Whether the database cannot be used as it is, and can be made again from what was kept.
  public boolean isDamage() {
    return switch (kind) {
      case UNREADABLE, OLDER_BUILD, DAMAGED, JOURNAL_DAMAGED -> true;
      case IN_USE, NOTHING_KEPT, NEWER_VERSION, NOT_WRITABLE, STOPPED -> false;
    };
  }

  /// The folder of the store.
  public Path folder() {
    return folder;
  }
}
