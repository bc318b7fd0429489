package org.armsexplorer.language;

import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How numbers are written for readers. In files they have a point and no thousands.
public enum NumberForm {
  /// `1,234.5`
  COMMA("comma", ',', '.'),
  /// `1.234,5`
  POINT("point", '.', ','),
  /// `1 234,5`, with a narrow space that no line breaks at.
  SPACE("space", '\u202f', ',');

  private final String word;
  private final char thousands;
  private final char decimal;

  NumberForm(String word, char thousands, char decimal) {
    this.word = word;
    this.thousands = thousands;
    this.decimal = decimal;
  }

  /// Its word in settings: what stands between thousands.
  public String word() {
    return word;
  }

  /// The form that a language has of its own.
  public static NumberForm of(Language language) {
    return language == Language.GERMAN ? POINT : COMMA;
  }

  /// The form with this word; empty where none has it.
  public static Optional<NumberForm> of(String word) {
    return List.of(values()).stream().filter(one -> one.word.equals(word)).findFirst();
  }

  /// Points and commas for a pattern of numbers.
  DecimalFormatSymbols symbols() {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
    symbols.setGroupingSeparator(thousands);
    symbols.setDecimalSeparator(decimal);
    return symbols;
  }
}
