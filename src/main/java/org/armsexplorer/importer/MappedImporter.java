package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armsexplorer.importer.Amounts.Mark;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Meaning;
import org.armsexplorer.model.Quantity;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.TableMapping;
import org.jspecify.annotations.Nullable;

/// Reads a table by a mapping. Each column of figures gives figures of its own quantity, which are never added to those
/// of another.
final class MappedImporter implements Importer {
  private static final Pattern YEAR = Pattern
      .compile("((?:19|20)\\d\\d)(?:-\\d{1,2}(?:-\\d{1,2})?)?(?:[T ].*)?|\\d{1,2}[./]\\d{1,2}[./]((?:19|20)\\d\\d)");
  private static final Set<String> TOTALS = Set.of("total", "grand total", "world", "all countries", "sum");
  private final TableMapping mapping;
  private final int headerAt;
  private final boolean plain;

  MappedImporter(TableMapping mapping, AnyTable table) {
    this.mapping = mapping;
    this.headerAt = table.headerAt();
    this.plain = table.plainNumbers();
  }

  /// The mapping for a table that has its columns, also in another order and among others; empty where one is missing.
  static Optional<TableMapping> fitted(TableMapping mapping, AnyTable table) {
    if (mapping.fits(table.header())) {
      return Optional.of(mapping);
    }
    List<TableMapping.Column> read =
        mapping.columns().stream().filter(column -> column.meaning() != Meaning.IGNORE).toList();
    if (!mapping.hasHeader() || !table.header().containsAll(read.stream().map(TableMapping.Column::header).toList())) {
      return Optional.empty();
    }
    List<TableMapping.Column> columns =
        table.header().stream().map(header -> read.stream().filter(column -> column.header().equals(header)).findFirst()
            .orElse(new TableMapping.Column(header, Meaning.IGNORE))).toList();
    return Optional.of(new TableMapping(mapping.name(), true, columns, mapping.supplier(), mapping.recipient()));
  }

  @Override
  public SourceForm form() {
    return SourceForm.MAPPED;
  }

  @Override
  public boolean recognises(Head head) {
    return head.find(mapping::fits).isPresent();
  }

  @Override
  public Draft read(Reading reading) throws ImportException {
    Lines lines = new Lines(reading.source().text());
    for (int i = 0; i < headerAt + (mapping.hasHeader() ? 1 : 0); i++) {
      lines.next();
    }
    DecimalMarks marks = marks(lines.copy(), reading);
    List<Reported> figures = new ArrayList<>();
    int rows = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (line.replace(",", "").isBlank()) {
        continue;
      }
      reading.checkStopped(rows++);
      try {
        row(Fields.split(line, ','), lines.number(), marks, figures, reading);
      } catch (BadRowException e) {
        reading.issues().error(lines.number(), "row.left-out", e.text());
      }
    }
    marks.tell(reading.issues());
    return new Draft(form(), Optional.empty(), Edition.running(DataSource.table(mapping.name())),
        CoverageFinder.ofNamed(figures), rows, List.of(), List.of(), figures);
  }

  /// Looks through all rows for what stands before the decimals.
  private DecimalMarks marks(Lines lines, Reading reading) throws ImportException {
    DecimalMarks marks = new DecimalMarks(mapping.columns().size(), plain);
    int rows = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      reading.checkStopped(rows++);
      List<String> fields = Fields.split(line, ',');
      for (int i = 0; i < mapping.columns().size() && i < fields.size(); i++) {
        if (mapping.columns().get(i).meaning().quantity().isPresent()) {
          marks.look(i, fields.get(i));
        }
      }
    }
    return marks;
  }

  private void row(List<String> fields, int line, DecimalMarks marks, List<Reported> figures, Reading reading)
      throws BadRowException {
    String supplier = party(Meaning.SUPPLIER, mapping.supplier(), fields);
    String recipient = party(Meaning.RECIPIENT, mapping.recipient(), fields);
    @Nullable ArmamentCategory category = ArmamentCategory.parse(field(Meaning.CATEGORY, fields)).orElse(null);
    @Nullable DeliveryStatus status = DeliveryStatus.parse(field(Meaning.STATUS, fields)).orElse(null);
    for (int i = 0; i < mapping.columns().size() && i < fields.size(); i++) {
      TableMapping.Column column = mapping.columns().get(i);
      Optional<Quantity> quantity = column.meaning().quantity();
      String text = fields.get(i).strip();
      if (quantity.isEmpty() || text.isEmpty() || text.equals("-") || text.equals("..")) {
        continue;
      }
      try {
        Mark mark = marks.of(i);
        figures.add(new Reported(reading.share(supplier), reading.share(recipient), category, status,
            year(column, fields), quantity.get(), Amounts.inAnyDress(text, mark, column.header()), false, line));
        if (mark == Mark.OPEN && quantity.get().unit() != Quantity.Unit.COUNT) {
          marks.doubt(text, line);
        }
      } catch (BadRowException e) {
        reading.issues().error(line, "cell.left-out", e.text());
      }
    }
  }

  /// The years may stand side by side as columns, or in one.
  private int year(TableMapping.Column column, List<String> fields) throws BadRowException {
    if (TableMapping.isYear(column.header())) {
      return Integer.parseInt(column.header().strip());
    }
    String text = field(Meaning.YEAR, fields);
    Matcher year = YEAR.matcher(text);
    if (!year.matches()) {
      throw new BadRowException("row.year", Meaning.YEAR.word(), text);
    }
    return Integer.parseInt(year.group(1) == null ? year.group(2) : year.group(1));
  }

  private String party(Meaning role, String always, List<String> fields) throws BadRowException {
    boolean told = mapping.columns().stream().anyMatch(column -> column.meaning() == role);
    if (!told) {
      return always.isEmpty() ? Reported.ALL_PARTNERS : always;
    }
    String name = field(role, fields);
    if (name.isEmpty()) {
      throw new BadRowException("row.party");
    }
    return TOTALS.contains(name.toLowerCase(Locale.ROOT)) ? Reported.total(name) : name;
  }

  private String field(Meaning meaning, List<String> fields) {
    for (int i = 0; i < mapping.columns().size() && i < fields.size(); i++) {
      if (mapping.columns().get(i).meaning() == meaning) {
        return fields.get(i).strip();
      }
    }
    return "";
  }
}
