package org.armsexplorer.importer;

import java.nio.file.Path;
import java.util.Set;
import org.armsexplorer.importer.ImportOptions.Question;
import org.jspecify.annotations.Nullable;

/// A file cannot be imported; the message is a text for the user, and nothing was stored.
public final class ImportException extends Exception {
  private static final long serialVersionUID = 1L;
  private final Kind kind;
  private final transient Set<Question> questions;

  /// Why it cannot be imported.
  public enum Kind {
    /// There is no such file.
    MISSING,
    /// It is none of the known forms, or unusable.
    UNUSABLE,
    /// It does not say all, and the user has not said it: see [#questions].
    OPEN,
    /// The user stopped it.
    STOPPED
  }

  ImportException(Kind kind, @Nullable Throwable cause, String text) {
    this(kind, cause, text, Set.of());
  }

  private ImportException(Kind kind, @Nullable Throwable cause, String text, Set<Question> questions) {
    super(text, cause);
    this.kind = kind;
    this.questions = questions;
  }

  static ImportException open(Path file, Set<Question> questions) {
    String key = questions.size() > 1 ? "tiv.open" : questions.contains(Question.PARTY) ? "tiv.party" : "tiv.direction";
    return new ImportException(Kind.OPEN, null, Messages.text("file", file, Messages.text(key)), questions);
  }

  static ImportException unusable(Path file, String key, Object... args) {
    return new ImportException(Kind.UNUSABLE, null, Messages.text("file", file, Messages.text(key, args)));
  }

  /// Why it cannot be imported.
  public Kind kind() {
    return kind;
  }

  /// What the user has to say so that it can be imported; empty unless it is open.
  public Set<Question> questions() {
    return questions;
  }

  /// The sentences for the user.
  public String text() {
    return String.valueOf(getMessage());
  }
}
