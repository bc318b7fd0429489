package org.armsexplorer.model;

/// A form in which data comes, from the most exact to the least. An edition answers each cell from its most exact
/// source, never from the sum of two.
public enum SourceForm {
  /// Trade register with one row per deal and delivery year, 17 columns: exact by year.
  DELIVERIES("deliveries"),
  /// Trade register with one row per deal, 16 columns: exact in total, split evenly over the delivery years.
  REGISTER("register"),
  /// Table of yearly totals by partner, rounded to whole millions.
  TIV_TABLE("tiv-table"),
  /// The program's own table of quoted figures.
  TIDY("tidy");

  private final String word;

  SourceForm(String word) {
    this.word = word;
  }

  /// The word in reports and in the store.
  public String word() {
    return word;
  }
}
