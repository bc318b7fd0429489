package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.model.YearRange;
import org.jspecify.annotations.Nullable;

/// The register that the publisher gave out once, in 2013, with its number of each deal: numbers and a range of years, no
/// TIV.
///
/// Layout of `trade_register_report.csv`: UTF-8, quoted where needed, no preamble; `Id,Supplier,Recipient,No. ordered,No.
/// ordered data uncertain,Designation,Description,Status,Status data uncertain,Year of order,Year of order data
/// uncertain,Year(s) of deliveries,No. delivered,Year(s) of delivery or no. delivered data uncertain,Recipient
/// Involvement,Comment`. Flags are `Yes` or empty; status `New`, `SecondHand`, `Refurbished`; years `2007 - 2008`.
final class Register2013Importer implements Importer {
  private static final int COLUMNS = 16;
  private static final int MOST_CHARS = 100_000;

  @Override
  public SourceForm form() {
    return SourceForm.REGISTER_2013;
  }

  @Override
  public boolean recognises(Head head) {
    return head.find(Register2013Importer::isHeader).isPresent();
  }

  private static boolean isHeader(List<String> fields) {
    return fields.size() == COLUMNS && fields.get(0).strip().equalsIgnoreCase("Id")
        && fields.get(1).strip().equalsIgnoreCase("Supplier") && fields.get(3).strip().equalsIgnoreCase("No. ordered")
        && fields.get(11).strip().equalsIgnoreCase("Year(s) of deliveries");
  }

  private record Row(int line, List<String> fields) {}

  @Override
  public Draft read(Reading reading) throws ImportException {
    Lines lines = new Lines(reading.source().text());
    int headerAt = Head.of(reading.source().text()).find(Register2013Importer::isHeader).orElseThrow();
    Preamble preamble = Preamble.of(reading.upToHeader(lines, headerAt), reading.names());
    List<Row> rows = rows(lines, reading);
    YearRange window = window(rows).orElse(YearRange.of(2012));
    List<Deal> deals = new ArrayList<>();
    for (Row row : rows) {
      reading.checkStopped(deals.size());
      try {
        deals.add(deal(row, window, reading));
      } catch (BadRowException e) {
        reading.issues().error(row.line(), "row.left-out", e.text());
      }
    }
    Edition edition = preamble.generated().map(time -> Edition.onDay(time.toLocalDate()))
        .orElseGet(() -> Edition.guessedFrom(window.last()));
    Coverage found = new CoverageFinder(reading.names()).of(preamble, deals, edition);
    return new Draft(form(), preamble.generated(), edition, new Coverage(found.suppliers(), found.recipients(), window),
        deals.size(), deals, List.of());
  }

  /// The rows; one whose comment has a line end in it stands on several lines.
  private static List<Row> rows(Lines lines, Reading reading) {
    List<Row> rows = new ArrayList<>();
    for (String line = lines.next(); line != null; line = lines.next()) {
      int number = lines.number();
      StringBuilder row = new StringBuilder(line);
      boolean open = hasOddQuotes(line);
      while (open && row.length() < MOST_CHARS) {
        String more = lines.next();
        if (more == null) {
          break;
        }
        row.append(' ').append(more);
        open ^= hasOddQuotes(more);
      }
      List<String> fields = Fields.split(row.toString(), ',');
      boolean cut = lines.isAtEnd() && !lines.endsWhole() && fields.size() < COLUMNS;
      if (cut) {
        reading.issues().error(number, "row.cut-off");
      } else if (!row.toString().isBlank()) {
        rows.add(new Row(number, fields));
      }
    }
    return rows;
  }

  private static boolean hasOddQuotes(String line) {
    return line.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  /// The years for which the register is whole: it was made of the deals that ended in them, and tells earlier years only
  /// of those.
  private static Optional<YearRange> window(List<Row> rows) {
    List<Integer> last = new ArrayList<>();
    for (Row row : rows) {
      lastYear(row).ifPresent(last::add);
    }
    return last.isEmpty() ? Optional.empty()
        : Optional.of(new YearRange(last.stream().min(Integer::compare).orElseThrow(),
            last.stream().max(Integer::compare).orElseThrow()));
  }

  /// The last year of delivery; a row that tells none is told of when it is read.
  private static Optional<Integer> lastYear(Row row) {
    try {
      return Optional.of(DealTerms.Years.of(row.fields().size() == COLUMNS ? row.fields().get(11) : "").range().last());
    } catch (BadRowException e) {
      return Optional.empty();
    }
  }

  private Deal deal(Row row, YearRange window, Reading reading) throws BadRowException {
    List<String> fields = row.fields();
    if (fields.size() != COLUMNS) {
      throw new BadRowException("row.columns", Integer.toString(COLUMNS), Integer.toString(fields.size()));
    }
    if (fields.get(1).isBlank() || fields.get(2).isBlank()) {
      throw new BadRowException("row.party");
    }
    DealTerms.Marked ordered = DealTerms.Marked.of(fields.get(3), "No. ordered");
    DealTerms.Marked delivered = DealTerms.Marked.of(fields.get(12), "No. delivered");
    boolean doubt = flag(fields.get(13));
    Optional<DealTerms.Years> years =
        fields.get(11).isBlank() ? Optional.empty() : Optional.of(DealTerms.Years.of(fields.get(11)));
    String description = reading.share(fields.get(6).strip());
    @Nullable ArmamentCategory category = reading.categories().of(description).orElse(null);
    return new Deal(Numbers.units(fields.get(0), "Id"), reading.share(party(fields.get(1), "supplier")),
        reading.share(party(fields.get(2), "recipient")), new Weapon(reading.share(fields.get(5).strip()), description),
        category, Numbers.year(fields.get(9), "Year of order"), flag(fields.get(10)),
        ordered.isKnown() ? Integer.valueOf(ordered.value()) : null, flag(fields.get(4)), status(row, reading),
        fields.get(15).strip(), null, null, null, flag(fields.get(14)), row.line(),
        years.map(
            range -> DealTerms.deliveries(new DealTerms.Marked(delivered.value(), doubt), range, window, row.line()))
            .orElse(List.of()));
  }

  /// The 2013 register says "Unknown country" in both roles.
  private static String party(String name, String role) {
    return name.strip().equalsIgnoreCase("Unknown country") ? "unknown " + role + "(s)" : name.strip();
  }

  private static @Nullable DeliveryStatus status(Row row, Reading reading) {
    String word = row.fields().get(7).strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "new" -> DeliveryStatus.NEW;
      case "secondhand" -> DeliveryStatus.SECOND_HAND;
      case "refurbished" -> DeliveryStatus.SECOND_HAND_MODERNIZED;
      default -> {
        reading.issues().warning(row.line(), "row.status", row.fields().get(7));
        yield null;
      }
    };
  }

  private static boolean flag(String text) {
    return text.strip().equalsIgnoreCase("Yes");
  }
}
