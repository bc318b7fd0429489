package org.armsexplorer.spec;

/// A text is no spec at all.
public final class SpecFormatException extends Exception {
  private static final long serialVersionUID = 1L;

  /// What is wrong with it.
  public SpecFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
