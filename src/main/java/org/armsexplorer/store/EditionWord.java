package org.armsexplorer.store;

import org.armsexplorer.model.Edition;
import org.armsexplorer.model.EditionKey;

/// An edition as one word of the journal: `SIPRI 2024`, `world-bank-2024`.
final class EditionWord {
  private static final String SIPRI = "SIPRI ";

  private EditionWord() {}

  static String of(Edition edition) {
    return edition.isSipri() ? SIPRI + edition.year() : edition.key().token();
  }

  /// The edition of a word.
  ///
  /// @throws IllegalArgumentException where it is no such word
  static Edition parse(String word, boolean guessed) {
    if (!word.startsWith(SIPRI)) {
      EditionKey key = EditionKey.parse(word).orElseThrow(() -> new IllegalArgumentException(word));
      return new Edition(key.source(), key.year(), guessed);
    }
    return new Edition(Integer.parseInt(word.substring(SIPRI.length())), guessed);
  }
}
