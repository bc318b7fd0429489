package org.armsexplorer.model;

/// Why a figure is an estimate.
public enum EstimateReason {
  /// The publisher marks the number delivered or the delivery year as uncertain.
  UNCERTAIN("uncertain"),
  /// The deal's TIV was split evenly over its delivery years, because the file does not say how much came when.
  EVEN_SPLIT("even-split");

  private final String word;

  EstimateReason(String word) {
    this.word = word;
  }

  /// The word in files that the program writes.
  public String word() {
    return word;
  }
}
