package org.armsexplorer.model;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a column of a table of the user's own means.
public enum Meaning {
  /// Nothing that is read.
  IGNORE("ignore", null),
  SUPPLIER("supplier", null),
  RECIPIENT("recipient", null),
  /// A year, or a day of it.
  YEAR("year", null),
  /// One of the 11 armament categories; other words are left out of it.
  CATEGORY("category", null),
  STATUS("status", null),
  /// Millions of TIV.
  TIV("tiv", Quantity.TIV_IN_TABLE),
  USD("usd", Quantity.VALUE_USD),
  EUR("eur", Quantity.VALUE_EUR),
  GBP("gbp", Quantity.VALUE_GBP),
  UNITS("units", Quantity.UNITS_IN_TABLE);

  private final String word;
  private final Optional<Quantity> quantity;

  Meaning(String word, @Nullable Quantity quantity) {
    this.word = word;
    this.quantity = Optional.ofNullable(quantity);
  }

  /// The word in mapping files.
  public String word() {
    return word;
  }

  /// What its figures count; empty where it has none.
  public Optional<Quantity> quantity() {
    return quantity;
  }

  /// The meaning with this word.
  public static Optional<Meaning> parse(String word) {
    return Arrays.stream(values()).filter(meaning -> meaning.word.equals(word.strip())).findFirst();
  }
}
