package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Quantity;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.SourceForm;
import org.jspecify.annotations.Nullable;

/// States' reports to the UN Register of Conventional Arms, gathered into a table: units by year, exporter and importer.
///
/// There is no bulk download. The table of a report page is `Category (I-VII), Final importer state, Number of items,
/// State of origin, Intermediate location, Description, Comments`; who gathers them adds the year, the reporting state
/// and which table it is: `table,year,exporter,importer,category,num_items,...` with `table` such as `major_export`. What
/// importers and exporters report of one transfer are two accounts of it, never added up.
final class UnrocaImporter implements Importer {
  private static final String[] TABLE = {"table", "report", "report type", "reported by"};
  private static final String[] YEAR = {"year", "reporting year", "calendar year"};
  private static final String[] EXPORTER = {"exporter", "exporter state", "exporting state", "exporter state(s)"};
  private static final String[] IMPORTER =
      {"importer", "final importer state", "final importer state(s)", "importing state"};
  private static final String[] UNITS = {"num_items", "number of items"};
  private static final String[] CATEGORY = {"category", "category(i-vii)", "category (i-vii)"};
  private static final Pattern ROMAN = Pattern.compile("(?i)^(VII|VI|IV|V|III|II|I)\\b");

  @Override
  public SourceForm form() {
    return SourceForm.UNROCA;
  }

  @Override
  public boolean recognises(Head head) {
    return head.find(UnrocaImporter::isHeader).isPresent();
  }

  private static boolean isHeader(List<String> fields) {
    Columns columns = new Columns(fields);
    return any(columns, TABLE) && any(columns, YEAR) && any(columns, EXPORTER) && any(columns, IMPORTER)
        && any(columns, UNITS);
  }

  private static boolean any(Columns columns, String[] names) {
    for (String name : names) {
      if (columns.has(name)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Draft read(Reading reading) throws ImportException {
    Lines lines = new Lines(reading.source().text());
    int headerAt = Head.of(reading.source().text()).find(UnrocaImporter::isHeader).orElseThrow();
    Columns columns = new Columns(Fields.split(reading.upToHeader(lines, headerAt).getLast(), ','));
    List<Reported> figures = new ArrayList<>();
    int rows = 0;
    int holdings = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.replace(",", "").isBlank()) {
        continue;
      }
      reading.checkStopped(rows++);
      List<String> fields = Fields.split(line, ',');
      try {
        Optional<Reported> figure = figure(columns, fields, lines.number(), reading);
        figure.ifPresent(figures::add);
        holdings += figure.isPresent() ? 0 : 1;
      } catch (BadRowException e) {
        reading.issues().error(lines.number(), "row.left-out", e.text());
      }
    }
    if (holdings > 0) {
      reading.issues().notice(0, "unroca.no-transfers", Integer.toString(holdings));
    }
    return new Draft(form(), Optional.empty(), Edition.running(DataSource.UNROCA), CoverageFinder.ofNamed(figures),
        rows, List.of(), List.of(), figures);
  }

  /// The figure of a row; empty for holdings, national production and rows without a number.
  private static Optional<Reported> figure(Columns columns, List<String> fields, int line, Reading reading)
      throws BadRowException {
    String table = columns.of(fields, TABLE).toLowerCase(Locale.ROOT);
    String units = columns.of(fields, UNITS).replace(",", "");
    boolean exported = table.contains("export");
    if ((!exported && !table.contains("import")) || units.isEmpty()) {
      return Optional.empty();
    }
    String supplier = columns.of(fields, EXPORTER);
    String recipient = columns.of(fields, IMPORTER);
    if (supplier.isEmpty() || recipient.isEmpty()) {
      throw new BadRowException("row.party");
    }
    long count = Numbers.units(units, "number of items");
    return Optional.of(new Reported(reading.share(supplier), reading.share(recipient),
        category(table, columns.of(fields, CATEGORY)), null, Numbers.year(columns.of(fields, YEAR), "year"),
        exported ? Quantity.UNITS_BY_EXPORTERS : Quantity.UNITS_BY_IMPORTERS, count * 100, false, line));
  }

  /// Source: the seven categories of the Register, "I. Battle tanks" to "VII. Missiles and missile launchers"; small arms
  /// and light weapons are reported beside them.
  private static @Nullable ArmamentCategory category(String table, String text) {
    if (table.contains("small") || table.contains("light")) {
      return ArmamentCategory.OTHER;
    }
    Matcher roman = ROMAN.matcher(text.strip());
    if (!roman.find()) {
      return null;
    }
    return switch (roman.group(1).toUpperCase(Locale.ROOT)) {
      case "I", "II" -> ArmamentCategory.ARMOURED_VEHICLES;
      case "III" -> ArmamentCategory.ARTILLERY;
      case "IV", "V" -> ArmamentCategory.AIRCRAFT;
      case "VI" -> ArmamentCategory.SHIPS;
      default -> ArmamentCategory.MISSILES;
    };
  }

}
