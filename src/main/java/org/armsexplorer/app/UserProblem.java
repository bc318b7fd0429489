package org.armsexplorer.app;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Trouble that stops what the user asked for, and is no bug: its text says what happened, to which thing, what was
/// kept, and what to do now.
public final class UserProblem extends Exception {
  private static final long serialVersionUID = 1L;
  private final Kind kind;
  private final String key;
  private final transient List<Object> args;

  /// What sort of trouble it is; each has an exit code on the command line.
  public enum Kind {
    /// An option, a party or a question that makes no sense.
    WRONG_USE(2),
    /// The input is none of the known forms, or unusable.
    BAD_INPUT(65),
    /// There is no such input.
    NO_INPUT(66),
    /// The store is in use or cannot be opened.
    STORE(69),
    /// A file or folder cannot be written.
    CANNOT_WRITE(73),
    /// The user stopped it.
    STOPPED(130);

    private final int exitCode;

    Kind(int exitCode) {
      this.exitCode = exitCode;
    }

    public int exitCode() {
      return exitCode;
    }
  }

  /// @param key of the text in the app's messages
  /// @param args what the text names
  public UserProblem(Kind kind, String key, Object... args) {
    this(kind, null, key, args);
  }

  /// @param cause what it came from, for the log
  public UserProblem(Kind kind, @Nullable Throwable cause, String key, Object... args) {
    super(Messages.text(key, args), cause);
    this.kind = kind;
    this.key = key;
    this.args = List.copyOf(Arrays.asList(args));
  }

  public Kind kind() {
    return kind;
  }

  public String key() {
    return key;
  }

  public List<Object> args() {
    return args;
  }

  /// The sentences for the user.
  public String text() {
    return String.valueOf(getMessage());
  }
}
