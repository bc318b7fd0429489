package org.armsexplorer.spec;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A member of a closed list that has a word of its own on the command line and in files.
public interface Token {
  /// The word, lower case with hyphens; it never changes once released.
  String token();

  /// The member of `list` with this word, whatever its case; empty where none has it.
  static <T extends Enum<T> & Token> Optional<T> parse(Class<T> list, String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(list.getEnumConstants()).filter(member -> member.token().equals(wanted)).findFirst();
  }
}
