package org.armsexplorer.importer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.Weapon;
import org.jspecify.annotations.Nullable;

/// Turns the rows of a register into deals.
final class RegisterDeals {
  private final Reading reading;
  private final Set<String> unknownDescriptions = new TreeSet<>();
  private final Set<String> doubtfulDescriptions = new TreeSet<>();
  private int doubtful;

  RegisterDeals(Reading reading) {
    this.reading = reading;
  }

  Deal deal(RegisterRows.Row row) throws BadRowException {
    List<String> fields = row.fields();
    if (fields.size() != RegisterRows.COLUMNS) {
      throw new BadRowException("row.columns", Integer.toString(RegisterRows.COLUMNS), Integer.toString(fields.size()));
    }
    if (fields.get(0).isBlank() || fields.get(1).isBlank()) {
      throw new BadRowException("row.party");
    }
    Optional<DeliveryStatus> status = DeliveryStatus.parse(fields.get(11));
    if (status.isEmpty()) {
      reading.issues().warning(row.line(), "row.status", fields.get(11));
    }
    String description = reading.share(fields.get(7).strip());
    Integer ordered = ordered(fields.get(4));
    return new Deal(0, reading.share(fields.get(1).strip()), reading.share(fields.get(0).strip()),
        new Weapon(reading.share(fields.get(6).strip()), description), category(description),
        Numbers.year(fields.get(2), "Year of order"), isMarked(fields.get(3)), ordered, isMarked(fields.get(5)),
        status.orElse(null), fields.get(12).strip(), null, Numbers.decimal(fields.get(13), "SIPRI TIV per unit"),
        ordered == null || fields.get(14).isBlank() ? null : Numbers.tiv(fields.get(14), "SIPRI TIV for total order"),
        null, row.line(), deliveries(fields, row.line()));
  }

  /// Whether the TIV delivered is the number delivered times the TIV per unit, which is printed to the hundredth: a file
  /// that ends inside a row may end inside its last number.
  static boolean addsUp(Deal deal) {
    BigDecimal unit = deal.tivUnit();
    if (unit == null || deal.deliveries().isEmpty()) {
      return true;
    }
    BigDecimal units = BigDecimal.valueOf(deal.deliveries().stream().mapToLong(Delivery::units).sum());
    BigDecimal tiv = BigDecimal.valueOf(deal.deliveries().stream().mapToLong(Delivery::tivHundredths).sum(), 2);
    BigDecimal rounding = units.multiply(new BigDecimal("0.005")).add(new BigDecimal("0.01"));
    return unit.multiply(units).subtract(tiv).abs().compareTo(rounding) <= 0;
  }

  /// Tells once of descriptions that no category is known for, and of those that tell it not for certain.
  void report() {
    if (!unknownDescriptions.isEmpty()) {
      reading.issues().notice(0, "register.descriptions", Integer.toString(unknownDescriptions.size()),
          some(unknownDescriptions));
    }
    if (doubtful > 0) {
      reading.issues().notice(0, "register.doubtful", Integer.toString(doubtful), some(doubtfulDescriptions));
    }
  }

  private static String some(Set<String> descriptions) {
    return String.join(", ", descriptions.stream().limit(5).toList());
  }

  private @Nullable ArmamentCategory category(String description) {
    Optional<ArmamentCategory> category = reading.categories().of(description);
    if (category.isEmpty()) {
      unknownDescriptions.add(description);
    } else if (reading.categories().isDoubtful(description)) {
      doubtfulDescriptions.add(description);
      doubtful++;
    }
    return category.orElse(null);
  }

  /// The number ordered; an empty field stands for an unknown one.
  private static @Nullable Integer ordered(String text) throws BadRowException {
    return text.isBlank() ? null : Integer.valueOf(Numbers.units(text, "Number ordered"));
  }

  private static List<Delivery> deliveries(List<String> fields, int line) throws BadRowException {
    List<Integer> years = years(fields.get(10));
    if (years.isEmpty()) {
      return List.of();
    }
    int units = fields.get(8).isBlank() ? 0 : Numbers.units(fields.get(8), "Number delivered");
    Tiv tiv = fields.get(15).isBlank() ? Tiv.ZERO : Numbers.tiv(fields.get(15), "SIPRI TIV of delivered weapons");
    return EvenSplit.over(years, units, isMarked(fields.get(9)), tiv, line);
  }

  /// `2007; 2008; 2010`, in a spreadsheet's copy also `2007;2008; 2010`.
  private static List<Integer> years(String text) throws BadRowException {
    List<Integer> years = new ArrayList<>();
    for (String year : Fields.split(text, ';')) {
      if (!year.isBlank()) {
        years.add(Numbers.year(year, "Year(s) of delivery"));
      }
    }
    return years;
  }

  private static boolean isMarked(String flag) {
    return flag.strip().equals("?");
  }
}
