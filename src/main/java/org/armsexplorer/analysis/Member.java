package org.armsexplorer.analysis;

/// One entry of an axis: a year, a period, a party, a category, a status, or the gathered rest.
///
/// @param key as in files: `2011`, `2015-2019`, the party's name in the edition, the category's label
/// @param kind whether it stands for itself
public record Member(String key, Kind kind) {
  /// What the entry stands for.
  public enum Kind {
    /// Itself.
    ONE,
    /// All members beyond the n largest.
    OTHERS,
    /// Rows of which the file does not tell the category or the status.
    NOT_STATED
  }

  /// Key of the gathered rest.
  public static final String OTHERS_KEY = "Others";
  /// Key of rows of which the file does not tell.
  public static final String NOT_STATED_KEY = "Not stated";
  /// The gathered rest.
  public static final Member OTHERS = new Member(OTHERS_KEY, Kind.OTHERS);
  /// Rows of which the file does not tell.
  public static final Member NOT_STATED = new Member(NOT_STATED_KEY, Kind.NOT_STATED);

  /// An entry that stands for itself.
  public static Member of(String key) {
    return new Member(key, Kind.ONE);
  }
}
