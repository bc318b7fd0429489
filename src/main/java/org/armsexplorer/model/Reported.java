package org.armsexplorer.model;

import org.jspecify.annotations.Nullable;

/// A figure of a source other than SIPRI: a cell of a World Bank series, a customs record, a state's report, a row of a
/// table of the user's own.
///
/// @param supplier [#ALL_PARTNERS] where the source does not tell
/// @param recipient [#ALL_PARTNERS] where the source does not tell
/// @param category null where the source does not tell
/// @param status null where the source does not tell
/// @param hundredths the amount in hundredths of the quantity's unit: exact
/// @param underHalf TIV only: more than nothing, less than half a million
/// @param line line or row of the file on which it stands, counted from 1
public record Reported(String supplier, String recipient, @Nullable ArmamentCategory category,
    @Nullable DeliveryStatus status, int year, Quantity quantity, long hundredths, boolean underHalf, int line) {
  /// In the place of a party that the source does not tell.
  public static final String ALL_PARTNERS = "all partners";
  private static final String TOTAL = " (total)";

  /// The name of a group of parties whose members stand beside it: "Arab World (total)". It is left out of sums unless
  /// it is asked for by name.
  public static String total(String group) {
    return group + TOTAL;
  }

  /// Whether a name is one of [#total].
  public static boolean isTotal(String name) {
    return name.endsWith(TOTAL);
  }
}
