package org.armsexplorer.analysis;

/// What is left of an even split where another source answers for some of its years: the deal's sum stays what its file
/// says, so the years that are left share what the other source does not account for.
///
/// A deal of 100 delivered over ten years, of which another file says that 80 came in the last six, leaves 20 for the
/// first four, not 40.
public final class SplitRemainder {

  private SplitRemainder() {}

  /// The shares that are left, none below zero, the remainder in the last.
  ///
  /// @param dropped sum of the shares of the years for which another source answers
  /// @param answered what that source says of these years
  /// @param kept the shares of the years that are left, in their order; not changed
  public static long[] spread(long dropped, long answered, long[] kept) {
    long total = dropped - answered;
    for (long share : kept) {
      total += share;
    }
    total = Math.max(0, total);
    long[] shares = new long[kept.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = total / shares.length;
    }
    shares[shares.length - 1] += total - total / shares.length * shares.length;
    return shares;
  }
}
