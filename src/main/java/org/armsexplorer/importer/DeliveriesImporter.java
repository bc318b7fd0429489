package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Weapon;

/// The trade register with one row per deal and delivery year, 17 columns: exact by year.
///
/// Layout, as downloaded since 2023: a preamble of 11 lines, then `SIPRI AT Database ID,Supplier,Recipient,Designation,
/// Description,Armament category,Order date,Order date is estimate,Numbers delivered,Numbers delivered is estimate,
/// Delivery year,Delivery year is estimate,Status,SIPRI estimate,TIV deal unit,TIV delivery values,Local production`.
/// Flags are `Yes`, `No` or blank. Rows of one ID are one deal.
final class DeliveriesImporter implements Importer {
  private static final int COLUMNS = 17;

  @Override
  public SourceForm form() {
    return SourceForm.DELIVERIES;
  }

  @Override
  public boolean recognises(Head head) {
    return head.find(DeliveriesImporter::isHeader).isPresent();
  }

  private static boolean isHeader(List<String> fields) {
    return fields.size() == COLUMNS && fields.get(0).strip().equalsIgnoreCase("SIPRI AT Database ID")
        && fields.get(1).strip().equalsIgnoreCase("Supplier")
        && fields.get(10).strip().equalsIgnoreCase("Delivery year");
  }

  @Override
  public Draft read(Reading reading) throws ImportException {
    Lines lines = new Lines(reading.source().text());
    int headerAt = Head.of(reading.source().text()).find(DeliveriesImporter::isHeader).orElseThrow();
    Preamble preamble = Preamble.of(reading.upToHeader(lines, headerAt), reading.names());
    Map<Integer, DealRows> deals = new LinkedHashMap<>();
    int rows = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      String row = Head.withoutTail(line);
      if (row.isBlank()) {
        continue;
      }
      reading.checkStopped(rows);
      List<String> fields = Fields.split(row, ',');
      boolean last = lines.isAtEnd() && !lines.endsWhole();
      if (last && (fields.size() < COLUMNS || isCut(fields.get(COLUMNS - 1)))) {
        reading.issues().error(lines.number(), "row.cut-off");
        continue;
      }
      try {
        add(fields, lines.number(), deals, reading);
        rows++;
      } catch (BadRowException e) {
        reading.issues().error(lines.number(), "row.left-out", e.text());
      }
    }
    List<Deal> all = deals.values().stream().map(DealRows::deal).toList();
    Edition edition = preamble.generated().map(time -> Edition.onDay(time.toLocalDate()))
        .orElseGet(() -> Edition.guessedFrom(CoverageFinder.newestYear(all)));
    return new Draft(preamble.generated(), edition, new CoverageFinder(reading.names()).of(preamble, all, edition),
        rows, all, List.of());
  }

  private static boolean isCut(String lastField) {
    String flag = lastField.strip();
    return !flag.isEmpty() && !flag.equals("Yes") && !flag.equals("No");
  }

  private static void add(List<String> fields, int line, Map<Integer, DealRows> deals, Reading reading)
      throws BadRowException {
    if (fields.size() != COLUMNS) {
      throw new BadRowException("row.columns", Integer.toString(COLUMNS), Integer.toString(fields.size()));
    }
    Delivery delivery = new Delivery(Numbers.year(fields.get(10), "Delivery year"), flag(fields.get(11)),
        Numbers.units(fields.get(8), "Numbers delivered"), flag(fields.get(9)),
        Numbers.tiv(fields.get(15), "TIV delivery values"), false, line);
    int id = Numbers.units(fields.get(0), "SIPRI AT Database ID");
    DealRows known = deals.get(id);
    if (known == null) {
      known = new DealRows(deal(id, fields, line, reading), new ArrayList<>());
      deals.put(id, known);
    }
    known.deliveries().add(delivery);
  }

  private static Deal deal(int id, List<String> fields, int line, Reading reading) throws BadRowException {
    Optional<ArmamentCategory> category = ArmamentCategory.parse(fields.get(5));
    Optional<DeliveryStatus> status = DeliveryStatus.parse(fields.get(12));
    if (fields.get(1).isBlank() || fields.get(2).isBlank()) {
      throw new BadRowException("row.party");
    }
    if (category.isEmpty()) {
      reading.issues().warning(line, "row.category", fields.get(5));
    }
    if (status.isEmpty()) {
      reading.issues().warning(line, "row.status", fields.get(12));
    }
    return new Deal(id, reading.share(fields.get(1).strip()), reading.share(fields.get(2).strip()),
        new Weapon(reading.share(fields.get(3).strip()), reading.share(fields.get(4).strip())), category.orElse(null),
        Numbers.year(fields.get(6), "Order date"), flag(fields.get(7)), null, false, status.orElse(null), "",
        Numbers.decimal(fields.get(13), "SIPRI estimate"), Numbers.decimal(fields.get(14), "TIV deal unit"), null,
        fields.get(16).isBlank() ? null : Boolean.valueOf(flag(fields.get(16))), line, List.of());
  }

  private static boolean flag(String text) {
    return text.strip().equalsIgnoreCase("Yes");
  }

  /// A deal and the rows of it read so far.
  private record DealRows(Deal head, List<Delivery> deliveries) {

    Deal deal() {
      return new Deal(head.sipriId(), head.supplier(), head.recipient(), head.weapon(), head.category(),
          head.orderYear(), head.orderYearUncertain(), head.unitsOrdered(), head.unitsOrderedUncertain(), head.status(),
          head.comments(), head.tivNewUnit(), head.tivUnit(), head.tivOrder(), head.localProduction(), head.line(),
          deliveries);
    }
  }
}
