package org.armsexplorer.language;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A language of the program's texts.
public enum Language {
  ENGLISH("en", Locale.UK),
  GERMAN("de", Locale.GERMANY),
  /// English with accents and longer, between brackets: to find what is cut off or is no text of a message file. Offered
  /// to nobody.
  PSEUDO("pseudo", Locale.UK);

  private final String word;
  private final Locale locale;

  Language(String word, Locale locale) {
    this.word = word;
    this.locale = locale;
  }

  /// `en`, `de`: its word in options and settings, and in the names of the message files.
  public String word() {
    return word;
  }

  /// Whose names of countries and months, and whose order of letters.
  public Locale locale() {
    return locale;
  }

  /// Its own name of itself.
  public String label() {
    return locale.getDisplayLanguage(locale);
  }

  /// Those that a user can choose.
  public static List<Language> offered() {
    return List.of(ENGLISH, GERMAN);
  }

  /// The language with this word; empty where none has it.
  public static Optional<Language> of(String word) {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    return List.of(values()).stream().filter(one -> one.word.equals(wanted)).findFirst();
  }

  /// The language of a system: German where that is German, else English.
  public static Language ofSystem(Locale system) {
    return system.getLanguage().equals(GERMAN.locale.getLanguage()) ? GERMAN : ENGLISH;
  }
}
