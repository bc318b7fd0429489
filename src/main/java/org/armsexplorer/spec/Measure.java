package org.armsexplorer.spec;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.Quantity;
import org.jspecify.annotations.Nullable;

/// What is counted or summed. The first four are measured on the deals of the SIPRI Arms Transfers Database; the others
/// are figures that other sources report, never added to them.
public enum Measure implements Token {
  /// Volume delivered, in millions of TIV.
  TIV_DELIVERED("tiv-delivered"),
  /// Number of units delivered.
  UNITS_DELIVERED("units-delivered"),
  /// Number of deliveries: what of a deal arrived in one calendar year.
  DELIVERIES("deliveries"),
  /// Number of different deals of which something was delivered.
  DEALS("deals"),
  /// World Bank: TIV received by a country in a year.
  TIV_IMPORTS(Quantity.TIV_IMPORTS),
  /// World Bank: TIV supplied by a country in a year.
  TIV_EXPORTS(Quantity.TIV_EXPORTS),
  /// Comtrade: US dollars, as importers report them.
  IMPORTS_USD(Quantity.IMPORTS_USD),
  /// Comtrade: US dollars, as exporters report them.
  EXPORTS_USD(Quantity.EXPORTS_USD),
  /// Comtrade: US dollars of foreign goods exported again.
  RE_EXPORTS_USD(Quantity.RE_EXPORTS_USD),
  /// Comtrade: US dollars of own goods that came back.
  RE_IMPORTS_USD(Quantity.RE_IMPORTS_USD),
  /// UN Register: units, as importers report them.
  UNITS_BY_IMPORTERS(Quantity.UNITS_BY_IMPORTERS),
  /// UN Register: units, as exporters report them.
  UNITS_BY_EXPORTERS(Quantity.UNITS_BY_EXPORTERS),
  /// TIV of a table of the user's own.
  TIV_IN_TABLE(Quantity.TIV_IN_TABLE),
  /// US dollars of a table of the user's own.
  VALUE_USD(Quantity.VALUE_USD),
  /// Euros of a table of the user's own.
  VALUE_EUR(Quantity.VALUE_EUR),
  /// Pounds sterling of a table of the user's own.
  VALUE_GBP(Quantity.VALUE_GBP),
  /// Units of a table of the user's own.
  UNITS_IN_TABLE(Quantity.UNITS_IN_TABLE);

  /// What deals and their deliveries can be asked for.
  public static final List<Measure> OF_DEALS = List.of(TIV_DELIVERED, UNITS_DELIVERED, DELIVERIES, DEALS);

  private final String token;
  private final @Nullable Quantity quantity;

  Measure(String token) {
    this.token = token;
    this.quantity = null;
  }

  Measure(Quantity quantity) {
    this.token = quantity.word();
    this.quantity = quantity;
  }

  /// The measure of a quantity.
  public static Measure of(Quantity quantity) {
    return Arrays.stream(values()).filter(measure -> measure.quantity == quantity).findFirst().orElseThrow();
  }

  /// The quantity that other sources than SIPRI report; empty where it is measured on SIPRI's deals.
  public Optional<Quantity> quantity() {
    return Optional.ofNullable(quantity);
  }

  /// Whether it is a volume in TIV, whose credit and notes differ from those of money.
  public boolean isTiv() {
    return this == TIV_DELIVERED || (quantity != null && quantity.unit() == Quantity.Unit.TIV);
  }

  /// Decimals of its amounts.
  public int decimals() {
    Quantity reported = quantity;
    return reported != null ? reported.unit().decimals() : this == TIV_DELIVERED ? 2 : 0;
  }

  @Override
  public String token() {
    return token;
  }
}
