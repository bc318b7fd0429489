package org.armsexplorer.importer;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Token;

/// The program's own table of figures: what `summarise --format csv` writes, with lines `# key: value` before the header
/// that say what the columns do not.
///
/// Keys: `recipient`, `supplier` (the one party that all rows are about), `edition` (year), `generated` (date), `years`
/// (the window), `measure` (tiv-delivered), `derivation` (none). Header: dimensions, then `value,state,estimate,reason`. The layout is
/// described for users in `tidy-csv.md` of the site.
final class TidyImporter implements Importer {
  private static final List<String> FIGURE_COLUMNS = List.of("value", "state", "estimate", "reason");
  private static final Pattern KEY_LINE = Pattern.compile("^#\\s*([a-z-]+)\\s*:\\s*(.*?)[\\s,;]*$");

  @Override
  public SourceForm form() {
    return SourceForm.TIDY;
  }

  @Override
  public boolean recognises(Head head) {
    return head.find(TidyImporter::isHeader).isPresent();
  }

  private static boolean isHeader(List<String> fields) {
    int dimensions = fields.size() - FIGURE_COLUMNS.size();
    if (dimensions < 1) {
      return false;
    }
    List<String> words = fields.stream().map(field -> field.strip().toLowerCase(Locale.ROOT)).toList();
    return words.subList(dimensions, words.size()).equals(FIGURE_COLUMNS)
        && words.subList(0, dimensions).stream().allMatch(word -> Token.parse(Dimension.class, word).isPresent());
  }

  @Override
  public Draft read(Reading reading) throws ImportException {
    Lines lines = new Lines(reading.source().text());
    int headerAt = Head.of(reading.source().text()).find(TidyImporter::isHeader).orElseThrow();
    List<String> head = reading.upToHeader(lines, headerAt);
    Map<String, String> keys = keys(head);
    TidyRow rows = new TidyRow(Fields.split(Head.withoutTail(head.getLast()), ','), keys);
    TidyMeasure measure = new TidyMeasure(keys, reading.file());
    if (!rows.isComplete()) {
      throw ImportException.unusable(reading.file(), "tidy.incomplete");
    }
    if (rows.hasEditions()) {
      throw ImportException.unusable(reading.file(), "tidy.editions");
    }
    List<Figure> figures = new ArrayList<>();
    int count = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      reading.checkStopped(count++);
      boolean last = lines.isAtEnd() && !lines.endsWhole();
      List<String> fields = Fields.split(line, ',');
      if (last && fields.size() < rows.columns()) {
        reading.issues().error(lines.number(), "row.cut-off");
        continue;
      }
      measure.take(rows.value(fields), lines.number());
      try {
        rows.figure(fields, lines.number()).ifPresent(figures::add);
      } catch (BadRowException e) {
        reading.issues().error(lines.number(), "row.left-out", e.text());
      }
    }
    measure.end(reading.issues());
    return draft(keys, figures, count, reading);
  }

  private static Draft draft(Map<String, String> keys, List<Figure> figures, int rows, Reading reading)
      throws ImportException {
    Optional<LocalDateTime> generated = generated(keys);
    int first = figures.stream().mapToInt(Figure::year).min().orElse(0);
    int last = figures.stream().mapToInt(Figure::year).max().orElse(0);
    try {
      YearRange years = keys.containsKey("years") ? YearRange.parse(keys.get("years")) : new YearRange(first, last);
      Edition edition = keys.containsKey("edition") ? new Edition(Integer.parseInt(keys.get("edition")), false)
          : generated.map(time -> Edition.onDay(time.toLocalDate())).orElse(Edition.guessedFrom(last));
      return new Draft(SourceForm.TIDY, generated, edition, coverage(keys, figures, years, reading), rows, List.of(),
          figures);
    } catch (IllegalArgumentException e) {
      throw ImportException.unusable(reading.file(), "tidy.key");
    }
  }

  /// A table that is said to be about one party speaks about all of its partners.
  private static Coverage coverage(Map<String, String> keys, List<Figure> figures, YearRange years, Reading reading) {
    Set<String> suppliers = new TreeSet<>();
    Set<String> recipients = new TreeSet<>();
    figures.forEach(figure -> suppliers.add(reading.names().keyOf(String.valueOf(figure.supplier()))));
    figures.forEach(figure -> recipients.add(reading.names().keyOf(String.valueOf(figure.recipient()))));
    boolean ofSupplier = keys.containsKey("supplier");
    boolean ofRecipient = keys.containsKey("recipient");
    if (!ofSupplier && !ofRecipient) {
      return CoverageFinder.ofParties(suppliers, recipients, years);
    }
    boolean fromAll = !ofSupplier && recipients.size() == 1;
    boolean toAll = !ofRecipient && suppliers.size() == 1;
    return new Coverage(fromAll ? Set.of() : suppliers, toAll ? Set.of() : recipients, years);
  }

  private static Optional<LocalDateTime> generated(Map<String, String> keys) {
    String text = keys.get("generated");
    try {
      return text == null ? Optional.empty() : Optional.of(LocalDate.parse(text).atStartOfDay());
    } catch (DateTimeParseException e) {
      return GeneratedDate.find("generated: " + text);
    }
  }

  private static Map<String, String> keys(List<String> head) {
    Map<String, String> keys = new HashMap<>();
    for (String line : head) {
      Matcher key = KEY_LINE.matcher(line);
      if (key.matches()) {
        keys.putIfAbsent(key.group(1), key.group(2));
      }
    }
    return keys;
  }
}
