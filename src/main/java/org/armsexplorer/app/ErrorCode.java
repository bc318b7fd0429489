package org.armsexplorer.app;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A short code for a bug, which a user can quote: the same bug gives the same code in the same version.
///
/// After Cryptomator's `ErrorCode`: hashes of the throwing method, of the root cause and of the whole trace.
public record ErrorCode(String text) {

  /// The code of what was thrown.
  public static ErrorCode of(Throwable thrown) {
    Throwable root = thrown;
    int depth = 0;
    while (root.getCause() != null && depth++ < 50) {
      root = root.getCause();
    }
    return new ErrorCode(part(first(thrown)) + ":" + part(root.getClass().getName() + first(root)));
  }

  private static String first(Throwable thrown) {
    StackTraceElement[] trace = thrown.getStackTrace();
    @Nullable StackTraceElement top = trace.length == 0 ? null : trace[0];
    return top == null ? thrown.getClass().getName() : top.getClassName() + "." + top.getMethodName();
  }

  private static String part(String text) {
    return String.format(Locale.ROOT, "%04X", text.hashCode() & 0xffff);
  }
}
