package org.armsexplorer.importer;

/// Something in a file that the reader should know of.
///
/// @param line line of the file, counted from 1; 0 where it is about the whole file
/// @param text a sentence
public record ImportIssue(Severity severity, int line, String text) {
  /// How much it touches the figures.
  public enum Severity {
    /// Good to know; nothing was lost.
    NOTICE,
    /// Something was read otherwise than it stands, or guessed.
    WARNING,
    /// A row could not be read and is not in the store.
    ERROR
  }
}
