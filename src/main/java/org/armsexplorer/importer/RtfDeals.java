package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.model.YearRange;

/// The deals of the register for print. A bold paragraph names the party above; `R:`, `S:` or blanks in bold begin a deal
/// with a partner, `L:` one for production under licence. Cells: partner, number ordered, designation, description, year of
/// order, year(s) of delivery, number delivered, comments. An empty partner with a doubled tab is the one above.
///
/// Brackets mark what is uncertain; `()` and `. .` are not known. Years of delivery are the first and the last. Whether
/// arms were second hand stands in words in the comments only, so no status is read from them.
final class RtfDeals {
  private static final int CELLS = 8;
  private final Reading reading;
  private final List<Row> rows = new ArrayList<>();
  private final Set<String> unknownDescriptions = new TreeSet<>();
  private String heading = "";
  private String partner = "";
  private boolean bySupplier = true;
  private boolean licensed;

  /// A deal's cells before its years are held against the window.
  private record Row(int line, String supplier, String recipient, boolean licensed, List<String> cells,
      Optional<DealTerms.Years> years) {}

  RtfDeals(Reading reading) {
    this.reading = reading;
  }

  /// Whether the first party was named: the head of the file is over.
  boolean isBegun() {
    return !heading.isEmpty();
  }

  void take(RtfParagraphs.Paragraph paragraph) {
    String text = paragraph.text();
    if (!isBegun() && text.contains("Recipient/")) {
      bySupplier = false;
    }
    int end = text.indexOf(RtfParagraphs.PLAIN);
    if (text.isEmpty() || text.charAt(0) != RtfParagraphs.BOLD || end < 0) {
      return;
    }
    String bold = text.substring(1, end).strip();
    String rest = text.substring(end + 1);
    if (rest.indexOf('\t') >= 0) {
      deal(paragraph.line(), bold, rest);
    } else if (!bold.isEmpty() && rest.isBlank() && bold.indexOf('\t') < 0) {
      heading = reading.share(bold);
      partner = "";
      licensed = false;
    }
  }

  private void deal(int line, String mark, String rest) {
    if (!isBegun()) {
      return;
    }
    List<String> cells = new ArrayList<>(Arrays.stream(rest.split("\t", -1)).map(String::strip).toList());
    if (cells.size() > CELLS && cells.get(0).isEmpty() && cells.get(1).isEmpty()) {
      cells.remove(1);
    }
    if (!mark.isEmpty()) {
      licensed = mark.startsWith("L");
    }
    partner = cells.getFirst().isEmpty() ? partner : reading.share(cells.getFirst());
    try {
      if (cells.size() < CELLS) {
        throw new BadRowException("row.columns", Integer.toString(CELLS), Integer.toString(cells.size()));
      }
      if (partner.isEmpty()) {
        throw new BadRowException("row.party");
      }
      Optional<DealTerms.Years> years =
          isUnknown(cells.get(5)) ? Optional.empty() : Optional.of(DealTerms.Years.of(cells.get(5)));
      rows.add(new Row(line, bySupplier ? heading : partner, bySupplier ? partner : heading, licensed, cells, years));
    } catch (BadRowException e) {
      reading.issues().error(line, "row.left-out", e.text());
    }
  }

  private static boolean isUnknown(String cell) {
    return cell.replaceAll("[(). ]", "").isEmpty();
  }

  /// The years of delivery of all deals, where no title tells the window.
  YearRange years() {
    return rows.stream().flatMap(row -> row.years().stream()).map(DealTerms.Years::range).reduce(YearRange::span)
        .orElse(YearRange.of(1950));
  }

  List<Deal> deals(YearRange window) {
    List<Deal> deals = new ArrayList<>();
    for (Row row : rows) {
      try {
        deals.add(deal(row, window));
      } catch (BadRowException e) {
        reading.issues().error(row.line(), "row.left-out", e.text());
      }
    }
    if (!unknownDescriptions.isEmpty()) {
      reading.issues().notice(0, "register.descriptions", Integer.toString(unknownDescriptions.size()),
          String.join(", ", unknownDescriptions.stream().limit(5).toList()));
    }
    return deals;
  }

  private Deal deal(Row row, YearRange window) throws BadRowException {
    List<String> cells = row.cells();
    DealTerms.Marked ordered = DealTerms.Marked.of(cells.get(1), "No. ordered");
    DealTerms.Marked delivered = DealTerms.Marked.of(cells.get(6), "No. delivered");
    String order = cells.get(4).replace("(", "").replace(")", "");
    String description = reading.share(cells.get(3));
    if (reading.categories().of(description).isEmpty()) {
      unknownDescriptions.add(description);
    }
    List<Delivery> deliveries =
        row.years().map(years -> DealTerms.deliveries(delivered, years, window, row.line())).orElse(List.of());
    return new Deal(0, row.supplier(), row.recipient(), new Weapon(reading.share(cells.get(2)), description),
        reading.categories().of(description).orElse(null), Numbers.year(order, "Year of order"),
        cells.get(4).indexOf('(') >= 0, ordered.isKnown() ? Integer.valueOf(ordered.value()) : null,
        ordered.uncertain(), null, String.join(" ", cells.subList(CELLS - 1, cells.size())), null, null, null,
        row.licensed() ? Boolean.TRUE : null, row.line(), deliveries);
  }
}
