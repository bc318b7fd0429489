package org.armsexplorer.model;

/// What a figure of a source other than SIPRI counts, and who reports it. Figures of two quantities are never added up:
/// what importers and what exporters report are two accounts of the same trade.
public enum Quantity {
  /// World Bank `MS.MIL.MPRT.KD`: SIPRI's yearly sum of what a country received.
  TIV_IMPORTS("tiv-imports", Unit.TIV),
  /// World Bank `MS.MIL.XPRT.KD`: SIPRI's yearly sum of what a country supplied.
  TIV_EXPORTS("tiv-exports", Unit.TIV),
  /// Customs value of imports, as the importing state reports it.
  IMPORTS_USD("imports-usd", Unit.MONEY),
  /// Customs value of exports, as the exporting state reports it; holds no re-exports.
  EXPORTS_USD("exports-usd", Unit.MONEY),
  /// Customs value of foreign goods exported again.
  RE_EXPORTS_USD("re-exports-usd", Unit.MONEY),
  /// Customs value of own goods that came back.
  RE_IMPORTS_USD("re-imports-usd", Unit.MONEY),
  /// Units of arms, as the importing state reports them.
  UNITS_BY_IMPORTERS("units-by-importers", Unit.COUNT),
  /// Units of arms, as the exporting state reports them.
  UNITS_BY_EXPORTERS("units-by-exporters", Unit.COUNT),
  /// TIV in a table of the user's own.
  TIV_IN_TABLE("tiv-in-table", Unit.TIV),
  /// US dollars in a table of the user's own.
  VALUE_USD("value-usd", Unit.MONEY),
  /// Euros in a table of the user's own.
  VALUE_EUR("value-eur", Unit.MONEY),
  /// Pounds sterling in a table of the user's own.
  VALUE_GBP("value-gbp", Unit.MONEY),
  /// Units in a table of the user's own.
  UNITS_IN_TABLE("units-in-table", Unit.COUNT);

  /// In what it is counted.
  public enum Unit {
    /// Millions of trend-indicator values. Not money.
    TIV(2),
    /// One unit of a currency.
    MONEY(2),
    /// Pieces.
    COUNT(0);

    private final int decimals;

    Unit(int decimals) {
      this.decimals = decimals;
    }

    public int decimals() {
      return decimals;
    }
  }

  private final String word;
  private final Unit unit;

  Quantity(String word, Unit unit) {
    this.word = word;
    this.unit = unit;
  }

  /// The word on the command line and in files.
  public String word() {
    return word;
  }

  public Unit unit() {
    return unit;
  }
}
