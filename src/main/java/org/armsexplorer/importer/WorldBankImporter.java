package org.armsexplorer.importer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Quantity;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;

/// The World Bank's series of a country's yearly arms imports (`MS.MIL.MPRT.KD`) and exports (`MS.MIL.XPRT.KD`).
///
/// Layout of the CSV that the site gives: four lines of preamble with `"Last Updated Date","2024-05-30",`, then
/// `"Country Name","Country Code","Indicator Name","Indicator Code","1960","1961",...`, each line ending in a comma. The
/// values are SIPRI's TIV times a million, though often called dollars; `0` is under half a million TIV, an empty cell
/// none. Groups of countries stand among the countries; they have codes that are none of ISO 3166.
final class WorldBankImporter implements Importer {
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)(?: \\[YR\\1\\])?");
  private static final Pattern UPDATED =
      Pattern.compile("(?i)Last Updated.*?(\\d{4}-\\d{2}-\\d{2}|\\d{2}/\\d{2}/\\d{4})");
  private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
  /// Codes of the World Bank for countries that ISO 3166 does not list.
  private static final Set<String> MORE_COUNTRIES = Set.of("XKX", "CHI");
  /// A download holds all countries; a table with fewer was cut by its user.
  private static final int COUNTRIES_OF_THE_WORLD = 150;

  @Override
  public SourceForm form() {
    return SourceForm.WORLD_BANK;
  }

  @Override
  public boolean recognises(Head head) {
    return head.find(WorldBankImporter::isHeader).isPresent();
  }

  private static boolean isHeader(List<String> fields) {
    return fields.size() > 4 && is(fields.get(0), "Country Name") && is(fields.get(1), "Country Code")
        && (is(fields.get(3), "Indicator Code") || is(fields.get(3), "Series Code"))
        && YEAR.matcher(fields.get(4).strip()).matches();
  }

  private static boolean is(String field, String name) {
    return field.strip().equalsIgnoreCase(name);
  }

  @Override
  public Draft read(Reading reading) throws ImportException {
    Lines lines = new Lines(reading.source().text());
    int headerAt = Head.of(reading.source().text()).find(WorldBankImporter::isHeader).orElseThrow();
    List<String> head = reading.upToHeader(lines, headerAt);
    List<Integer> years = years(Fields.split(head.getLast(), ','));
    if (years.isEmpty()) {
      throw ImportException.unusable(reading.file(), "world-bank.no-years");
    }
    List<Reported> figures = new ArrayList<>();
    Set<String> countries = new TreeSet<>();
    int rows = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.replace(",", "").isBlank()) {
        continue;
      }
      reading.checkStopped(rows++);
      List<String> fields = Fields.split(line, ',');
      if (lines.isAtEnd() && !lines.endsWhole() && fields.size() < 4 + years.size()) {
        reading.issues().error(lines.number(), "row.cut-off");
        continue;
      }
      try {
        row(fields, years, lines.number(), figures, reading).ifPresent(countries::add);
      } catch (BadRowException e) {
        reading.issues().error(lines.number(), "row.left-out", e.text());
      }
    }
    Optional<LocalDateTime> updated =
        head.stream().map(WorldBankImporter::updated).flatMap(Optional::stream).findFirst();
    Edition edition = updated.map(time -> new Edition(DataSource.WORLD_BANK, time.getYear(), false))
        .orElse(new Edition(DataSource.WORLD_BANK, Collections.max(years) + 1, true));
    return new Draft(form(), updated, edition, coverage(figures, countries, years), rows, List.of(), List.of(),
        figures);
  }

  private static List<Integer> years(List<String> header) {
    return header.stream().skip(4).map(cell -> YEAR.matcher(cell.strip())).takeWhile(Matcher::matches)
        .map(year -> Integer.valueOf(year.group(1))).toList();
  }

  private static Coverage coverage(List<Reported> figures, Set<String> countries, List<Integer> years) {
    YearRange window = new YearRange(Collections.min(years), Collections.max(years));
    if (countries.size() >= COUNTRIES_OF_THE_WORLD) {
      return Coverage.world(window);
    }
    Coverage named = CoverageFinder.ofNamed(figures);
    return new Coverage(named.suppliers(), named.recipients(), window);
  }

  /// Adds the figures of a row.
  ///
  /// @return its country; empty where the row is about a group of countries
  private static Optional<String> row(List<String> fields, List<Integer> years, int line, List<Reported> figures,
      Reading reading) throws BadRowException {
    if (fields.size() < 4) {
      throw new BadRowException("row.columns", Integer.toString(4 + years.size()), Integer.toString(fields.size()));
    }
    String indicator = fields.get(3).strip();
    boolean imports = indicator.equalsIgnoreCase("MS.MIL.MPRT.KD");
    if (!imports && !indicator.equalsIgnoreCase("MS.MIL.XPRT.KD")) {
      throw new BadRowException("world-bank.indicator", indicator);
    }
    String name = reading.share(fields.get(0).strip());
    if (name.isEmpty()) {
      throw new BadRowException("row.party");
    }
    String code = fields.get(1).strip().toUpperCase(Locale.ROOT);
    boolean country = COUNTRIES.contains(code) || MORE_COUNTRIES.contains(code);
    String party = country ? name : reading.share(Reported.total(name));
    for (int i = 0; i < years.size() && i + 4 < fields.size(); i++) {
      String text = fields.get(i + 4).strip();
      if (text.isEmpty() || text.equals("..")) {
        continue;
      }
      long hundredths;
      try {
        hundredths = Amounts.of(text, 4, years.get(i).toString());
      } catch (BadRowException e) {
        reading.issues().error(line, "cell.left-out", e.text());
        continue;
      }
      figures.add(
          new Reported(imports ? Reported.ALL_PARTNERS : party, imports ? party : Reported.ALL_PARTNERS, null, null,
              years.get(i), imports ? Quantity.TIV_IMPORTS : Quantity.TIV_EXPORTS, hundredths, hundredths == 0, line));
    }
    return country ? Optional.of(name) : Optional.empty();
  }

  private static Optional<LocalDateTime> updated(String line) {
    Matcher date = UPDATED.matcher(line);
    if (!date.find()) {
      return Optional.empty();
    }
    String text = date.group(1);
    try {
      // the DataBank page writes the month first
      String iso =
          text.charAt(2) == '/' ? text.substring(6) + "-" + text.substring(0, 2) + "-" + text.substring(3, 5) : text;
      return Optional.of(LocalDate.parse(iso).atStartOfDay());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
