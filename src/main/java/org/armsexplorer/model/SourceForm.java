package org.armsexplorer.model;

/// A form in which data comes. An edition answers each cell from its most exact source, never from the sum of two.
public enum SourceForm {
  /// Trade register with one row per deal and delivery year, 17 columns: exact by year.
  DELIVERIES("deliveries", true, true),
  /// The old site's text with one row per deal and delivery year: exact by year.
  DEALS_AND_TIVS("deals-and-tivs", true, true),
  /// Trade register with one row per deal, 16 columns: exact in total, split evenly over the delivery years.
  REGISTER("register", true, true),
  /// Table of yearly totals between parties, rounded to whole millions.
  TIV_TABLE("tiv-table", false, true),
  /// Table of what each supplier delivered to all recipients, rounded to whole millions.
  TIV_SUPPLIERS("tiv-suppliers", false, true),
  /// Table of what each recipient received from all suppliers, rounded to whole millions.
  TIV_RECIPIENTS("tiv-recipients", false, true),
  /// Table of yearly totals by armament category, of one party or of all, rounded to whole millions.
  TIV_CATEGORIES("tiv-categories", false, true),
  /// The program's own table of quoted figures.
  TIDY("tidy", false, true),
  /// The register of 2013 with one row per deal: numbers and a range of years, no TIV.
  REGISTER_2013("register-2013", true, false),
  /// The old site's register for print, one paragraph per deal: numbers and a range of years, no TIV.
  REGISTER_RTF("register-rtf", true, false),
  /// World Bank series of a country's arms imports or exports.
  WORLD_BANK("world-bank", false, false),
  /// Customs records of UN Comtrade.
  COMTRADE("comtrade", false, false),
  /// Reports to the UN Register of Conventional Arms.
  UNROCA("unroca", false, false),
  /// A table that the user described by a mapping.
  MAPPED("mapped", false, false);

  private final String word;
  private final boolean deals;
  private final boolean tiv;

  SourceForm(String word, boolean deals, boolean tiv) {
    this.word = word;
    this.deals = deals;
    this.tiv = tiv;
  }

  /// The word in reports and in the store.
  public String word() {
    return word;
  }

  /// Whether it tells deals, of which units and deliveries can be counted.
  public boolean hasDeals() {
    return deals;
  }

  /// Whether it tells TIV. Where it does not, it says nothing about a volume, which is not the same as none.
  public boolean hasTiv() {
    return tiv;
  }
}
