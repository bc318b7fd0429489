package org.armsexplorer.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.armsexplorer.analysis.FactRow;
import org.armsexplorer.analysis.proof.Evidence;
import org.armsexplorer.analysis.proof.EvidenceLine;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.jspecify.annotations.Nullable;

/// Evidence as a list: a row for each delivery, quoted figure or open order that was added up.
public final class EvidenceListing {
  private static final List<Listing.Column> COLUMNS = List.of(Listing.Column.text("supplier"),
      Listing.Column.text("recipient"), Listing.Column.number("year"), Listing.Column.text("designation"),
      Listing.Column.text("description").inFiles(), Listing.Column.text("category").inFiles(),
      Listing.Column.text("status"), Listing.Column.number("order_year"), Listing.Column.number("units_ordered"),
      Listing.Column.number("units"), Listing.Column.number("tiv"), Listing.Column.text("state").inFiles(),
      Listing.Column.text("uncertain"), Listing.Column.text("estimate").inFiles(),
      Listing.Column.text("reason").inFiles(), Listing.Column.number("sipri_id").inFiles(),
      Listing.Column.text("comments").inFiles(), Listing.Column.text("file"), Listing.Column.number("line"),
      Listing.Column.text("checksum").inFiles(), Listing.Column.text("edition").inFiles(),
      Listing.Column.text("generated").inFiles(), Listing.Column.text("raw").inFiles());

  private EvidenceListing() {}

  /// The list, in the order of the evidence.
  ///
  /// @param showRaw whether the lines as they stand in the files follow the rows, for reading
  public static Listing of(EvidenceReport report, boolean showRaw) {
    Evidence evidence = report.evidence();
    EvidenceText text = new EvidenceText(evidence);
    List<String> above = new ArrayList<>();
    above.add(report.subtitle());
    above.addAll(text.question());
    above.add(Messages.text("evidence.edition", text.edition()));
    above.add(Messages.text("evidence.figure", text.figure()));
    above.add(text.certainty());
    above.add(text.sum());
    above.addAll(text.others());
    List<String> below = new ArrayList<>();
    for (EvidenceReport.FileUsed used : report.files()) {
      below.add(Messages.text("evidence.file", used.file().name(), used.file().form().word(),
          EvidenceText.generated(used), EvidenceText.imported(used), used.file().checksum()));
    }
    if (showRaw) {
      report.raw().entrySet().stream()
          .sorted((one, other) -> Integer.compare(one.getKey().line(), other.getKey().line()))
          .forEach(entry -> below.add(Messages.text("evidence.raw", entry.getKey().file().name(),
              Integer.toString(entry.getKey().line()), entry.getValue())));
    }
    below.add(report.sourceLine());
    below.addAll(text.notes());
    return new Listing(report.title(), above, COLUMNS,
        evidence.lines().stream().map(line -> row(line, report)).toList(), below, about(report));
  }

  private static List<Listing.About> about(EvidenceReport report) {
    Evidence evidence = report.evidence();
    List<Listing.About> about = new ArrayList<>();
    about.add(Listing.About.text("measure", evidence.query().measure().token()));
    about.add(Listing.About.text("derivation", evidence.query().derivation().token()));
    about.add(new Listing.About("figure", CellText.plain(evidence.query(), evidence.figure()), true));
    about.add(Listing.About.text("state", evidence.figure().state()));
    about.add(Listing.About.text("estimate", evidence.figure().certainty().extent().word()));
    about.add(Listing.About.text("reason", evidence.figure().certainty().reasonWords()));
    about.add(new Listing.About("sum", evidence.sum().toPlainString(), true));
    about.add(Listing.About.text("edition", evidence.edition().name()));
    evidence.others().forEach(other -> about.add(new Listing.About("figure_" + key(other.edition().name()),
        CellText.plain(evidence.query(), other.cell()), true)));
    about.add(Listing.About.text("source", report.sourceLine()));
    about.add(Listing.About.text("program", report.program()));
    return about;
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }

  /// The state of the TIV of a row.
  private static String state(FactRow row) {
    return row.open() ? "none-identified" : row.underHalf() ? "under-half" : row.tellsTiv() ? "value" : "not-covered";
  }

  private static List<String> row(EvidenceLine line, EvidenceReport report) {
    FactRow row = line.row();
    @Nullable Deal deal = line.deal().map(DealRecord::deal).orElse(null);
    List<String> fields = new ArrayList<>(
        List.of(row.supplier().name(), row.recipient().name(), row.open() ? "" : Integer.toString(row.year()),
            deal == null ? Messages.english("evidence.quoted") : deal.weapon().designation(),
            deal == null ? "" : deal.weapon().description(), row.category() == null ? "" : row.category().label(),
            row.status() == null ? "" : row.status().label()));
    fields.addAll(List.of(deal == null ? "" : Integer.toString(deal.orderYear()),
        deal == null ? "" : Objects.toString(deal.unitsOrdered(), ""),
        EvidenceText.units(line, report.evidence().query().measure()),
        state(row).equals("value") ? row.tiv().toString() : "", state(row), EvidenceText.marksInFiles(line),
        row.estimate().extent().word(), row.estimate().reasonWords()));
    fields.addAll(List.of(deal == null || deal.sipriId() == 0 ? "" : Integer.toString(deal.sipriId()),
        deal == null ? "" : deal.comments(), row.source().name(), Integer.toString(row.line()), row.source().checksum(),
        row.source().edition().name(), Objects.toString(row.source().generated(), ""),
        report.raw().getOrDefault(line.from(), "")));
    return fields;
  }
}
