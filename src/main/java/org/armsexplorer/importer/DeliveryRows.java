package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Weapon;

/// Reads the rows of a download with one row per deal and delivery year into deals: 17 columns, whose order is the same
/// in the old and the new site's form. Downloads of one edition that a user has put one after the other are read as one;
/// where they overlap, each delivery counts once.
///
/// Source: a deal's number and the delivery year name a row in each of five downloads, 105,043 rows.
final class DeliveryRows {
  private static final int COLUMNS = 17;
  private static final int DESCRIPTION = 4;
  private static final int CATEGORY = 5;
  /// How the lines around the rows begin, on the old site and on the new, and what else stands in such lines.
  private static final List<String> AROUND =
      List.of("SIPRI Transfers Database", "Database search results", "Transfers of major", "Data generated",
          "Source: SIPRI", "SIPRI trend-indicator values", "Figures may not add up", "For the method used for");
  private static final List<String> WITHIN = List.of(" indicates ", "Stockholm International Peace Research Institute");
  private final SourceForm form;
  private final Reading reading;
  private final char separator;
  private final Predicate<List<String>> isHeader;
  private final Map<Integer, DealRows> deals = new LinkedHashMap<>();
  private final List<String> around = new ArrayList<>();
  private int rows;
  private int repeated;
  private int firstRepeated;

  DeliveryRows(SourceForm form, Reading reading, char separator, Predicate<List<String>> isHeader) {
    this.form = form;
    this.reading = reading;
    this.separator = separator;
    this.isHeader = isHeader;
  }

  static boolean isHeader(List<String> fields, String id, String supplier, String recipient) {
    return fields.size() >= COLUMNS && fields.get(0).strip().equalsIgnoreCase(id)
        && fields.get(1).strip().equalsIgnoreCase(supplier) && fields.get(2).strip().equalsIgnoreCase(recipient)
        && fields.get(10).strip().equalsIgnoreCase("Delivery year")
        && fields.subList(COLUMNS, fields.size()).stream().allMatch(String::isBlank);
  }

  Draft draft(int headerAt) throws ImportException {
    Lines lines = new Lines(reading.source().text());
    around.addAll(reading.upToHeader(lines, headerAt));
    for (String line = lines.next(); line != null; line = lines.next()) {
      reading.checkStopped(rows);
      row(line, lines);
    }
    Preamble preamble = Preamble.of(around, reading.names());
    if (preamble.editions().size() > 1) {
      throw ImportException.unusable(reading.file(), "preamble.editions",
          preamble.editions().stream().map(Edition::title).collect(Collectors.joining(", ")));
    }
    if (repeated > 0) {
      reading.issues().notice(0, "deliveries.repeated", Integer.toString(repeated), Integer.toString(firstRepeated));
    }
    List<Deal> all = deals.values().stream().map(DealRows::deal).toList();
    Edition edition = preamble.generated().map(time -> Edition.onDay(time.toLocalDate()))
        .orElseGet(() -> Edition.guessedFrom(CoverageFinder.newestYear(all)));
    return new Draft(form, preamble.generated(), edition,
        new CoverageFinder(reading.names()).of(preamble, all, edition), rows, all, List.of());
  }

  private void row(String line, Lines lines) {
    List<String> fields = whole(Fields.split(line, separator), lines.number());
    if (fields.stream().allMatch(String::isBlank)) {
      return;
    }
    if (isHeader.test(fields) || isAround(fields)) {
      around.add(line);
      return;
    }
    boolean last = lines.isAtEnd() && !lines.endsWhole();
    if (last && (fields.size() < COLUMNS || isCut(fields.get(COLUMNS - 1)))) {
      reading.issues().error(lines.number(), "row.cut-off");
      return;
    }
    try {
      rows += add(fields, lines.number()) ? 1 : 0;
    } catch (BadRowException e) {
      reading.issues().error(lines.number(), "row.left-out", e.text());
    }
  }

  /// A row without the empty fields that spreadsheets put at its end, and with a description in one piece that has the
  /// separator in it; changes the list that it is given.
  private List<String> whole(List<String> fields, int line) {
    while (fields.size() > COLUMNS && fields.getLast().chars().allMatch(c -> c == ';' || c == ' ')) {
      fields.removeLast();
    }
    fields.set(fields.size() - 1, Head.withoutTail(fields.getLast()));
    int shift = fields.size() - COLUMNS;
    if (shift > 0 && ArmamentCategory.parse(fields.get(CATEGORY)).isEmpty()
        && ArmamentCategory.parse(fields.get(CATEGORY + shift)).isPresent()) {
      List<String> pieces = fields.subList(DESCRIPTION, DESCRIPTION + shift + 1);
      String description = String.join(String.valueOf(separator), pieces);
      pieces.clear();
      fields.add(DESCRIPTION, description);
      reading.issues().notice(line, "row.description-rejoined", description);
    }
    return fields;
  }

  /// Whether a line is one of those that the publisher puts before the header and after the rows. Spreadsheets fill it up
  /// to the width of the table.
  private static boolean isAround(List<String> fields) {
    String first = fields.getFirst().strip();
    return (fields.size() < COLUMNS || fields.stream().skip(1).allMatch(String::isBlank))
        && (AROUND.stream().anyMatch(first::startsWith) || WITHIN.stream().anyMatch(first::contains));
  }

  private static boolean isCut(String lastField) {
    String flag = lastField.strip();
    return !flag.isEmpty() && !flag.equals("Yes") && !flag.equals("No");
  }

  /// Whether a row tells of a delivery that was not read before.
  private boolean add(List<String> fields, int line) throws BadRowException {
    if (fields.size() != COLUMNS) {
      throw new BadRowException("row.columns", Integer.toString(COLUMNS), Integer.toString(fields.size()));
    }
    Delivery delivery = new Delivery(Numbers.year(fields.get(10), "Delivery year"), flag(fields.get(11)),
        Numbers.units(fields.get(8), "Numbers delivered"), flag(fields.get(9)),
        Numbers.tiv(fields.get(15), "TIV delivery values"), false, line);
    int id = Numbers.units(fields.get(0), "number of the deal");
    DealRows known = deals.get(id);
    if (known == null) {
      known = new DealRows(deal(id, fields, line), new LinkedHashMap<>());
      deals.put(id, known);
    } else if (isRepeated(known, fields, delivery)) {
      firstRepeated = repeated++ == 0 ? line : firstRepeated;
      return false;
    }
    known.deliveries().put(delivery.year(), delivery);
    return true;
  }

  /// Whether the same was read before.
  ///
  /// @throws BadRowException where something else was
  private static boolean isRepeated(DealRows known, List<String> fields, Delivery delivery) throws BadRowException {
    Delivery before = known.deliveries().get(delivery.year());
    if (before == null) {
      return false;
    }
    Deal deal = known.head();
    boolean same = before.withLine(delivery.line()).equals(delivery) && deal.supplier().equals(fields.get(1).strip())
        && deal.recipient().equals(fields.get(2).strip());
    if (!same) {
      throw new BadRowException("row.contradicts", Integer.toString(deal.sipriId()), Integer.toString(delivery.year()),
          Integer.toString(before.line()));
    }
    return true;
  }

  private Deal deal(int id, List<String> fields, int line) throws BadRowException {
    Optional<ArmamentCategory> category = ArmamentCategory.parse(fields.get(CATEGORY));
    Optional<DeliveryStatus> status = DeliveryStatus.parse(fields.get(12));
    if (fields.get(1).isBlank() || fields.get(2).isBlank()) {
      throw new BadRowException("row.party");
    }
    if (category.isEmpty()) {
      reading.issues().warning(line, "row.category", fields.get(CATEGORY));
    }
    if (status.isEmpty()) {
      reading.issues().warning(line, "row.status", fields.get(12));
    }
    return new Deal(id, reading.share(fields.get(1).strip()), reading.share(fields.get(2).strip()),
        new Weapon(reading.share(fields.get(3).strip()), reading.share(fields.get(DESCRIPTION).strip())),
        category.orElse(null), Numbers.year(fields.get(6), "Order date"), flag(fields.get(7)), null, false,
        status.orElse(null), "", Numbers.decimal(fields.get(13), "SIPRI estimate"),
        Numbers.decimal(fields.get(14), "TIV deal unit"), null,
        fields.get(16).isBlank() ? null : Boolean.valueOf(flag(fields.get(16))), line, List.of());
  }

  private static boolean flag(String text) {
    return text.strip().equalsIgnoreCase("Yes");
  }

  /// A deal and the rows of it read so far.
  ///
  /// @param deliveries by their years, in the order of the file
  private record DealRows(Deal head, Map<Integer, Delivery> deliveries) {

    Deal deal() {
      return new Deal(head.sipriId(), head.supplier(), head.recipient(), head.weapon(), head.category(),
          head.orderYear(), head.orderYearUncertain(), head.unitsOrdered(), head.unitsOrderedUncertain(), head.status(),
          head.comments(), head.tivNewUnit(), head.tivUnit(), head.tivOrder(), head.localProduction(), head.line(),
          List.copyOf(deliveries.values()));
    }
  }
}
