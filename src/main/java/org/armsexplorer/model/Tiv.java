package org.armsexplorer.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A trend-indicator value: the volume of military capability transferred, in millions. Not money.
///
/// @param hundredths the value in hundredths of a million TIV, exact: the publisher prints two decimals
public record Tiv(long hundredths) implements Comparable<Tiv> {
  /// No volume.
  public static final Tiv ZERO = new Tiv(0);

  /// Reads a plain decimal such as `17.4`, `330` or `55.0000`.
  ///
  /// @throws NumberFormatException where the text is not a plain decimal, or is finer than hundredths can hold by more
  /// than rounding (digits past the second decimal are rounded half up)
  public static Tiv parse(String text) {
    return of(new BigDecimal(text.strip()));
  }

  /// The value in millions, rounded half up to hundredths.
  public static Tiv of(BigDecimal millions) {
    return new Tiv(millions.setScale(2, RoundingMode.HALF_UP).unscaledValue().longValueExact());
  }

  /// The value in millions with two decimals.
  public BigDecimal toMillions() {
    return BigDecimal.valueOf(hundredths, 2);
  }

  public Tiv plus(Tiv other) {
    return new Tiv(Math.addExact(hundredths, other.hundredths));
  }

  @Override
  public int compareTo(Tiv other) {
    return Long.compare(hundredths, other.hundredths);
  }

  @Override
  public String toString() {
    return toMillions().toPlainString();
  }
}
