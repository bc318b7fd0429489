package org.armsexplorer.analysis;

import java.util.Arrays;

/// Sums by position: dense where the positions are few, else only those that occur, in ascending order.
///
/// @param positions ascending positions that occur; empty where every position has its place
/// @param amounts sums, in units of the table's last decimal
/// @param estimated the part of the sums that lies in estimated rows
/// @param marks [Marks] of the rows added up; 0 where there was no row
record Sums(long[] positions, long[] amounts, long[] estimated, byte[] marks) {

  /// Every position has its place.
  static Sums dense(int size) {
    return new Sums(new long[0], new long[size], new long[size], new byte[size]);
  }

  boolean isDense() {
    return positions.length == 0;
  }

  /// The place of a position, or -1 where nothing was added up.
  int place(long position) {
    if (isDense()) {
      return position < marks.length ? (int) position : -1;
    }
    return Math.max(-1, Arrays.binarySearch(positions, position));
  }

  /// The position at a place.
  long positionAt(int place) {
    return isDense() ? place : positions[place];
  }

  int places() {
    return marks.length;
  }

  void add(int place, long amount, int rowMarks) {
    amounts[place] += amount;
    if ((rowMarks & Marks.CERTAIN) == 0) {
      estimated[place] += amount;
    }
    marks[place] |= (byte) rowMarks;
  }

  /// Adds what other sums have at a place.
  void add(int place, Sums other, int from) {
    amounts[place] += other.amounts[from];
    estimated[place] += other.estimated[from];
    marks[place] |= other.marks[from];
  }
}
