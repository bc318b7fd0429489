package org.armsexplorer.analysis;

import java.util.Arrays;

/// The columns of a [FactTable]: one entry a row in each array.
///
/// @param supplier place in the table's list of suppliers, -1 for all
/// @param recipient place in the table's list of recipients, -1 for all
/// @param category ordinal of the armament category, -1 where not stated
/// @param status ordinal of the status, -1 where not stated
/// @param tiv hundredths of a million TIV
/// @param units units delivered
/// @param deal number of the deal; ascending
/// @param flags bits of [FactTable]
/// @param source place in the table's list of sources
/// @param line line of the source on which the row stands
/// @param quantity ordinal of the quantity of a reported figure, -1 for none; empty where there is no such row
/// @param amount amount of a reported figure, in its last decimal; empty where there is no such row
/// @param orderYear year of order, 0 for a figure of a table
/// @param weapon place among the table's [Weapons], -1 for a figure of a table
/// @param kinds category, status and marks as one number
/// @param span of the years in which rows are
/// @param bySupplier rows of each supplier, ascending
/// @param byRecipient rows of each recipient, ascending
record FactColumns(short[] supplier, short[] recipient, byte[] category, byte[] status, short[] year, int[] tiv,
    int[] units, int[] deal, short[] flags, short[] source, int[] line, byte[] quantity, long[] amount,
    short[] orderYear, int[] weapon, KindColumn kinds, YearSpan span, int[][] bySupplier, int[][] byRecipient) {

  int size() {
    return year.length;
  }

  /// The ordinal of a row's quantity; -1 for a delivery or a figure of SIPRI's.
  int quantityAt(int row) {
    return quantity.length == 0 ? -1 : quantity[row];
  }

  /// The years by which rows are dated.
  short[] years(boolean byOrder) {
    return byOrder ? orderYear : year;
  }

  /// The rows of each value of a column; rows with a negative one are under none.
  static int[][] postings(short[] column, int values) {
    int[] counts = new int[values];
    for (short value : column) {
      if (value >= 0) {
        counts[value]++;
      }
    }
    int[][] rows = new int[values][];
    for (int value = 0; value < values; value++) {
      rows[value] = new int[counts[value]];
    }
    Arrays.fill(counts, 0);
    for (int row = 0; row < column.length; row++) {
      int value = column[row];
      if (value >= 0) {
        rows[value][counts[value]++] = row;
      }
    }
    return rows;
  }
}
