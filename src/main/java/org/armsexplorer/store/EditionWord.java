package org.armsexplorer.store;

import org.armsexplorer.model.Edition;

/// An edition as one word of the journal: `SIPRI 2024`.
final class EditionWord {
  private static final String SIPRI = "SIPRI ";

  private EditionWord() {}

  static String of(Edition edition) {
    return SIPRI + edition.year();
  }

  /// The edition of a word.
  ///
  /// @throws IllegalArgumentException where it is no such word
  static Edition parse(String word, boolean guessed) {
    if (!word.startsWith(SIPRI)) {
      throw new IllegalArgumentException(word);
    }
    return new Edition(Integer.parseInt(word.substring(SIPRI.length())), guessed);
  }
}
