package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.importer.TivHeader.Role;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.Tiv;
import org.jspecify.annotations.Nullable;

/// The rows of a table of TIV below its header.
final class TivRows {
  private final TivHeader header;
  private final Reading reading;
  private final List<Row> rows = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private int regions;
  private boolean others;

  /// A row of values.
  ///
  /// @param before in a table of pairs, the party in the first cell
  /// @param name party or category; null for a row of totals
  private record Row(int line, @Nullable String before, @Nullable String name, List<String> fields) {}

  private TivRows(TivHeader header, Reading reading) {
    this.header = header;
    this.reading = reading;
  }

  static TivRows read(Lines lines, TivHeader header, int columns, Reading reading) throws ImportException {
    TivRows rows = new TivRows(header, reading);
    String before = "";
    for (String line = lines.next(); line != null; line = lines.next()) {
      List<String> fields = Fields.split(Head.withoutTail(line), ',');
      reading.checkStopped(lines.number());
      if (fields.stream().allMatch(String::isBlank) || fields.size() <= header.labels().size()) {
        continue;
      }
      if (lines.isAtEnd() && !lines.endsWhole() && fields.size() < columns) {
        reading.issues().error(lines.number(), "row.cut-off");
        continue;
      }
      before = fields.getFirst().isBlank() ? before : fields.getFirst().strip();
      rows.add(lines.number(), before, fields);
    }
    if (rows.regions > 0) {
      reading.issues().notice(0, "tiv.regions", Integer.toString(rows.regions));
    }
    if (rows.others) {
      reading.issues().notice(0, "tiv.others");
    }
    return rows;
  }

  private void add(int line, String before, List<String> fields) {
    String name = fields.get(header.partyCell()).strip();
    String label = name.isEmpty() ? fields.getFirst().strip() : name;
    if (TivLayout.isTotal(label) || label.isEmpty()) {
      titles.add(label);
      rows.add(new Row(line, before, null, fields));
    } else if (header.isByRegions() || (header.isRegional() && isRegion(fields, name))) {
      regions++;
    } else if (label.equalsIgnoreCase("Others")) {
      others |= fields.stream().skip(header.labels().size()).limit(header.years().size())
          .anyMatch(cell -> Numbers.hundredths(cell.strip()) > 0);
    } else {
      titles.add(label);
      rows.add(new Row(line, before, label, fields));
    }
  }

  /// `Africa,Regional total`, or `Africa,`.
  private static boolean isRegion(List<String> fields, String name) {
    return !fields.getFirst().isBlank() && (name.isEmpty() || name.equalsIgnoreCase("Regional total"));
  }

  int size() {
    return rows.size();
  }

  /// What stands first in each row, rows of totals included.
  List<String> names() {
    return titles;
  }

  /// Whether a sum of smaller parties was left out.
  boolean hasOthers() {
    return others;
  }

  /// Whether the rows are armament categories.
  boolean areCategories() {
    List<String> named = rows.stream().map(Row::name).flatMap(name -> Optional.ofNullable(name).stream()).toList();
    return !named.isEmpty() && named.stream().allMatch(name -> ArmamentCategory.parse(name).isPresent());
  }

  List<Figure> figures(TivLayout layout) {
    boolean categories = areCategories();
    List<Figure> figures = new ArrayList<>();
    for (Row row : rows) {
      if (header.isPairs() && row.name() == null) {
        continue;
      }
      for (int i = 0; i < header.years().size() && i + header.labels().size() < row.fields().size(); i++) {
        String text = row.fields().get(i + header.labels().size()).strip();
        int year = header.years().get(i);
        if (text.isEmpty()) {
          continue;
        }
        try {
          figures.add(figure(layout, row, categories, year, Numbers.tiv(text, Integer.toString(year))));
        } catch (BadRowException e) {
          reading.issues().error(row.line(), "cell.left-out", e.text());
        }
      }
    }
    return figures;
  }

  private Figure figure(TivLayout layout, Row row, boolean categories, int year, Tiv tiv) {
    String name = categories ? null : row.name();
    String party = layout.party();
    String supplier = layout.rows() == Role.SUPPLIER ? name : layout.rows() == Role.RECIPIENT ? party : null;
    String recipient = layout.rows() == Role.RECIPIENT ? name : layout.rows() == Role.SUPPLIER ? party : null;
    if (header.isPairs()) {
      boolean supplierFirst = TivHeader.role(header.labels().getFirst()) == Role.SUPPLIER;
      supplier = supplierFirst ? row.before() : row.name();
      recipient = supplierFirst ? row.name() : row.before();
    }
    ArmamentCategory category =
        categories ? Optional.ofNullable(row.name()).flatMap(ArmamentCategory::parse).orElse(null) : null;
    return new Figure(supplier, recipient, category, null, year, tiv, tiv.hundredths() == 0, Estimate.NONE, row.line());
  }
}
