package org.armsexplorer.analysis;

/// How much a row tells: of whom, to whom, of what. One cell of an answer is added up from rows of one tier only, or
/// the same deliveries would count twice. The order is that in which the tiers of a rounded table answer.
enum Tier {
  /// From all suppliers to all recipients.
  WORLD,
  /// From one supplier to all recipients.
  SUPPLIERS,
  /// From all suppliers to one recipient.
  RECIPIENTS,
  /// From one supplier to one recipient.
  PAIRS,
  /// Of one armament category, from or to one party at most.
  CATEGORIES;

  /// @param supplier place of the supplier, negative for all
  /// @param recipient place of the recipient, negative for all
  /// @param ofCategory whether the row is a figure of one category in a table of categories
  static Tier of(int supplier, int recipient, boolean ofCategory) {
    if (ofCategory) {
      return CATEGORIES;
    }
    if (recipient < 0) {
      return supplier < 0 ? WORLD : SUPPLIERS;
    }
    return supplier < 0 ? RECIPIENTS : PAIRS;
  }
}
