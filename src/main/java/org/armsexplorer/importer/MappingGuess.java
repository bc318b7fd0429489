package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Meaning;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.TableMapping;

/// Guesses what the columns of a table mean, from their names and their first values. A currency is never guessed: a
/// value whose name does not tell it is left for the user to say.
public final class MappingGuess {
  private static final Pattern SUPPLIER =
      Pattern.compile("\\b(supplier|seller|exporter|exporting|origin|from|source country|licen[cs]ing country)\\b");
  private static final Pattern RECIPIENT = Pattern
      .compile("\\b(recipient|buyer|importer|importing|destination|end[- ]?user|to|receiver|purchaser|customer)\\b");
  private static final Pattern COUNTRY = Pattern.compile("\\b(country|entity|state|nation|party)\\b");
  private static final Pattern CODE = Pattern.compile("\\b(code|iso|iso2|iso3|id)\\b");
  private static final Pattern YEAR = Pattern.compile("\\b(year|date|period)\\b");
  private static final Pattern UNITS =
      Pattern.compile("\\b(units?|quantity|qty|number|no|items|amount of items|pieces)\\b");
  private static final Pattern EURO = Pattern.compile("\\beuros?\\b|\\beur\\b|€");
  private static final Pattern DAY =
      Pattern.compile("(19|20)\\d\\d(-\\d{1,2}(-\\d{1,2})?)?|\\d{1,2}[./]\\d{1,2}[./](19|20)\\d\\d");

  private static final int LONGEST_CODE = 3;

  private MappingGuess() {}

  /// The mapping that the table suggests; each meaning of a row stands once.
  public static TableMapping of(String name, AnyTable table, PartyNames parties) {
    List<TableMapping.Column> columns = new ArrayList<>();
    Set<Meaning> taken = EnumSet.noneOf(Meaning.class);
    boolean years = table.header().stream().anyMatch(TableMapping::isYear);
    for (int i = 0; i < table.header().size(); i++) {
      String header = table.header().get(i);
      Meaning meaning = years && TableMapping.isYear(header) ? yearly(table) : meaning(header, table.values(i));
      boolean repeats = !TableMapping.isYear(header) && !taken.add(meaning);
      columns.add(new TableMapping.Column(header, repeats ? Meaning.IGNORE : meaning));
    }
    return new TableMapping(TableMapping.nameOf(name), table.hasHeader(), countries(columns, taken, table, parties), "",
        "");
  }

  /// Columns of countries of which nothing else tells the role: of two the first supplies; one alone says who received,
  /// unless there are recipients already.
  private static List<TableMapping.Column> countries(List<TableMapping.Column> columns, Set<Meaning> taken,
      AnyTable table, PartyNames parties) {
    List<TableMapping.Column> told = new ArrayList<>(columns);
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      String header = folded(told.get(i).header());
      boolean named = COUNTRY.matcher(header).find() && !CODE.matcher(header).find();
      boolean holds = most(table.values(i), value -> isParty(value, parties));
      if (told.get(i).meaning() == Meaning.IGNORE && (named || holds)) {
        open.add(i);
      }
    }
    boolean both = open.size() > 1 && !taken.contains(Meaning.SUPPLIER) && !taken.contains(Meaning.RECIPIENT);
    for (int place : open) {
      Meaning free = taken.contains(Meaning.RECIPIENT) || (both && !taken.contains(Meaning.SUPPLIER)) ? Meaning.SUPPLIER
          : Meaning.RECIPIENT;
      if (taken.add(free)) {
        told.set(place, new TableMapping.Column(told.get(place).header(), free));
      }
    }
    return told;
  }

  /// A name that is known, no code: beside a column of codes there is one of names.
  private static boolean isParty(String value, PartyNames parties) {
    return value.length() > LONGEST_CODE && parties.find(value).isPresent();
  }

  private static Meaning yearly(AnyTable table) {
    String all = String.join(" ", table.header()).toLowerCase(Locale.ROOT);
    return all.contains("tiv") ? Meaning.TIV : money(all);
  }

  private static Meaning meaning(String name, List<String> values) {
    String header = folded(name);
    boolean code = CODE.matcher(header).find();
    if (money(header) != Meaning.IGNORE) {
      return money(header);
    }
    if (Pattern.compile("\\btivs?\\b").matcher(header).find()) {
      return Meaning.TIV;
    }
    if (!code && SUPPLIER.matcher(header).find()) {
      return Meaning.SUPPLIER;
    }
    if (!code && RECIPIENT.matcher(header).find()) {
      return Meaning.RECIPIENT;
    }
    if (most(values, value -> ArmamentCategory.parse(value).isPresent())) {
      return Meaning.CATEGORY;
    }
    if (most(values, value -> DeliveryStatus.parse(value).isPresent())) {
      return Meaning.STATUS;
    }
    boolean dates = most(values, value -> DAY.matcher(value).matches());
    if (dates && (YEAR.matcher(header).find() || header.startsWith("column "))) {
      return Meaning.YEAR;
    }
    return !code && UNITS.matcher(header).find() && most(values, value -> value.matches("[\\d.,]+")) ? Meaning.UNITS
        : Meaning.IGNORE;
  }

  private static Meaning money(String header) {
    if (header.contains("usd") || header.contains("dollar") || header.contains("$")) {
      return Meaning.USD;
    }
    if (EURO.matcher(header).find()) {
      return Meaning.EUR;
    }
    return header.contains("gbp") || header.contains("£") || header.contains("sterling") ? Meaning.GBP : Meaning.IGNORE;
  }

  private static boolean most(List<String> values, Predicate<String> test) {
    return !values.isEmpty() && values.stream().filter(test).count() * 5 >= values.size() * 4L;
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ");
  }
}
