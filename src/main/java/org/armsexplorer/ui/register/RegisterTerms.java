package org.armsexplorer.ui.register;

import java.util.Optional;

/// Which terms of the glossary the words of the register are.
final class RegisterTerms {

  private RegisterTerms() {}

  /// The term of a column, or of a fact of one deal; empty where it explains itself.
  ///
  /// @param key the last part of the key of its heading
  static Optional<String> of(String key) {
    return switch (key) {
      case "supplier", "recipient" -> Optional.of("supplier");
      case "designation", "description", "category" -> Optional.of("designation");
      case "order-year", "units-ordered" -> Optional.of("deal");
      case "units", "years" -> Optional.of("delivery");
      case "tiv", "tiv-unit" -> Optional.of("tiv");
      case "status" -> Optional.of("status");
      default -> Optional.empty();
    };
  }
}
