package org.armsexplorer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import org.armsexplorer.store.StoreException.Kind;
import org.h2.api.ErrorCode;
import org.h2.mvstore.MVStoreException;
import org.jspecify.annotations.Nullable;

/// Tells trouble with the disk from faults of ours: both come as SQL exceptions.
final class Faults {
  /// After it could not write, the database closes itself and says so at each further statement.
  private static final Set<Integer> OF_DISK = Set.of(ErrorCode.IO_EXCEPTION_1, ErrorCode.IO_EXCEPTION_2,
      ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.OBJECT_CLOSED);

  private Faults() {}

  /// What a failed opening means.
  ///
  /// @param wasThere whether there was a database to open
  static StoreException ofOpening(Path folder, boolean wasThere, Exception failure) {
    if (failure instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
      return new StoreException(Kind.IN_USE, folder, failure);
    }
    boolean readable = wasThere && Files.isWritable(folder);
    return new StoreException(readable ? Kind.UNREADABLE : Kind.NOT_WRITABLE, folder, failure);
  }

  /// What a failed change means.
  ///
  /// @throws IllegalStateException where the disk is not to blame
  static StoreException ofChange(Path folder, Exception failure) {
    @Nullable Throwable cause = failure;
    while (cause != null) {
      if (isOfDisk(cause)) {
        return new StoreException(Kind.NOT_WRITABLE, folder, failure);
      }
      cause = cause.getCause();
    }
    throw new IllegalStateException("the store refused a change", failure);
  }

  /// Reads from the database. A damaged one throws whatever its bytes lead to.
  ///
  /// @throws StoreException where it cannot be read
  static <T> T reading(Path folder, Supplier<T> reading) throws StoreException {
    try {
      return reading.get();
    } catch (RuntimeException e) {
      throw new StoreException(Kind.UNREADABLE, folder, e);
    }
  }

  private static boolean isOfDisk(Throwable cause) {
    return cause instanceof IOException || cause instanceof MVStoreException
        || (cause instanceof SQLException sql && OF_DISK.contains(sql.getErrorCode()));
  }
}
