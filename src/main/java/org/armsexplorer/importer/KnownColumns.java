package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The columns of a form, with the names that users give them: copies have them renamed, moved or dropped.
///
/// @param columns in the publisher's order
record KnownColumns(List<Column> columns) {
  /// Names of the unnamed columns of doubts in copies of R and pandas: `X`, `X.1`, ` .1`, `Unnamed: 3`.
  private static final String UNNAMED = "x?(?: ?\\d+)?|unnamed: ?\\d+";

  /// One column.
  ///
  /// @param name the publisher's
  /// @param needed whether the form says nothing without it
  /// @param flagOf whether it marks doubts about the column before it
  /// @param others folded names that copies have
  record Column(String name, boolean needed, boolean flagOf, Set<String> others) {

    static Column needed(String name, String... others) {
      return new Column(name, true, false, folded(name, others));
    }

    static Column optional(String name, String... others) {
      return new Column(name, false, false, folded(name, others));
    }

    static Column flag(String name, String... others) {
      return new Column(name, false, true, folded(name, others));
    }

    private static Set<String> folded(String name, String... others) {
      List<String> all = new ArrayList<>(List.of(KnownColumns.folded(name)));
      all.addAll(Arrays.asList(others));
      return Set.copyOf(all);
    }
  }

  /// The trade register by deal.
  static final KnownColumns REGISTER = new KnownColumns(List.of(
      Column.needed("Recipient", "country", "buyer", "importer", "recipient country", "recipient state"),
      Column.needed("Supplier", "seller", "exporter", "supplier country", "supplier state"),
      Column.needed("Year of order", "order year", "order date", "year", "year ordered"), Column.flag(" "),
      Column.optional("Number ordered", "no ordered", "ordered", "quantity ordered"), Column.flag(" "),
      Column.optional("Weapon designation", "designation", "weapon"),
      Column.optional("Weapon description", "description", "weapon type"),
      Column.optional(
          "Number delivered", "no delivered", "delivered", "deliveries in the year range", "quantity delivered"),
      Column.flag(" "),
      Column.needed("Year(s) of delivery", "years of delivery", "year of delivery", "year s of delivery",
          "year(s) of deliveries", "delivery years", "delivery year"),
      Column.optional("status", "condition"), Column.optional("Comments", "comment"),
      Column.optional("SIPRI TIV per unit", "tiv per unit", "tiv deal unit"),
      Column.optional("SIPRI TIV for total order", "tiv for total order", "tiv total order"),
      Column.needed("SIPRI TIV of delivered weapons", "tiv of delivered weapons", "tiv delivered",
          "tiv delivery values", "delivered tiv")));

  /// The trade register by delivery year.
  static final KnownColumns DELIVERIES =
      new KnownColumns(List.of(Column.optional("SIPRI AT Database ID", "id", "deal id", "sipri id"),
          Column.needed("Supplier", "seller", "exporter", "supplier country"),
          Column.needed("Recipient", "buyer", "importer", "recipient country"),
          Column.optional("Designation", "weapon designation", "weapon"),
          Column.optional("Description", "weapon description", "weapon type"),
          Column.optional("Armament category", "category", "weapon category"),
          Column.needed("Order date", "order year", "year of order"),
          Column.flag("Order date is estimate", "order year is estimate"),
          Column.needed("Numbers delivered", "number delivered", "units delivered", "units"),
          Column.flag("Numbers delivered is estimate", "number delivered is estimate"),
          Column.needed("Delivery year", "year of delivery", "year"), Column.flag("Delivery year is estimate"),
          Column.optional("Status", "condition"), Column.optional("SIPRI estimate", "tiv new unit"),
          Column.optional("TIV deal unit", "tiv per unit"),
          Column.needed("TIV delivery values", "tiv delivered", "delivery tiv", "tiv delivery value", "tiv"),
          Column.optional("Local production")));

  KnownColumns {
    columns = List.copyOf(columns);
  }

  static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('.', ' ').replaceAll("\\s+", " ").strip();
  }

  /// Where the columns stand in a header; empty where one that is needed is not there.
  Optional<ColumnPlaces> find(List<String> header) {
    List<String> names = header.stream().map(KnownColumns::folded).toList();
    int[] places = new int[columns.size()];
    for (int i = 0; i < places.length; i++) {
      Column column = columns.get(i);
      places[i] = column.flagOf() ? flag(names, i == 0 ? -1 : places[i - 1], column) : place(names, column);
      if (places[i] < 0 && column.needed()) {
        return Optional.empty();
      }
    }
    return Optional.of(new ColumnPlaces(this, List.copyOf(header), places));
  }

  /// The publisher's own name counts before the others.
  private static int place(List<String> names, Column column) {
    int own = names.indexOf(folded(column.name()));
    if (own >= 0) {
      return own;
    }
    for (int i = 0; i < names.size(); i++) {
      if (column.others().contains(names.get(i))) {
        return i;
      }
    }
    return -1;
  }

  /// A column of doubts has its name, or no name and stands behind the one it is about.
  private static int flag(List<String> names, int before, Column column) {
    if (!column.name().isBlank()) {
      return place(names, column);
    }
    boolean unnamed = before >= 0 && before + 1 < names.size() && names.get(before + 1).matches(UNNAMED);
    return unnamed ? before + 1 : -1;
  }
}
