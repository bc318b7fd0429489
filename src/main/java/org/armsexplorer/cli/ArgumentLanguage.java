package org.armsexplorer.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The language that arguments ask for. Read before all else, so that what is wrong with the others can be said in it.
final class ArgumentLanguage {
  private static final Set<String> FOR_PROGRAMS = Set.of("csv", "json");

  private ArgumentLanguage() {}

  /// What follows `--language`; empty where it is not there.
  static Optional<String> word(String... arguments) {
    return value("--language", arguments);
  }

  /// Whether the answer is printed for a program to read: its sentences are English whatever language is asked for.
  static boolean isForPrograms(String... arguments) {
    return value("--format", arguments).filter(FOR_PROGRAMS::contains).isPresent();
  }

  private static Optional<String> value(String option, String... arguments) {
    List<String> all = List.of(arguments);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).startsWith(option + "=")) {
        return Optional.of(all.get(i).substring(option.length() + 1));
      }
      if (all.get(i).equals(option) && i + 1 < all.size()) {
        return Optional.of(all.get(i + 1));
      }
    }
    return Optional.empty();
  }
}
