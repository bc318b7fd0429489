package org.armsexplorer.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.armsexplorer.analysis.FactRow;
import org.armsexplorer.analysis.proof.Evidence;
import org.armsexplorer.analysis.proof.EvidenceLine;
import org.armsexplorer.exporter.PdfPages.Style;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.Provenance;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.model.SourceFile;
import org.jspecify.annotations.Nullable;

/// An evidence sheet: a figure, the question, the sum, the deals, the files with their checksums and the lines as they
/// stand in them. One page where it fits, else as many as it needs.
public final class EvidenceSheet {
  /// Lines as they stand are quoted up to so many; a longer sheet would be a copy of the file.
  private static final int MOST_QUOTED = 40;
  private static final List<String> COLUMNS = List.of("year", "supplier", "recipient", "designation", "description",
      "status", "order_year", "units_ordered", "units", "tiv", "uncertain", "file", "line");
  private static final float[] SHARES = {32, 72, 72, 88, 92, 60, 50, 42, 44, 52, 116, 24, 32};
  private static final boolean[] RIGHT =
      {false, false, false, false, false, false, true, true, true, true, false, true, true};
  private final EvidenceReport report;
  private final Evidence evidence;
  private final EvidenceText text;
  private final List<SourceFile> files;

  private EvidenceSheet(EvidenceReport report) {
    this.report = report;
    evidence = report.evidence();
    text = new EvidenceText(evidence);
    files = report.files().stream().map(EvidenceReport.FileUsed::file).toList();
  }

  /// Writes the sheet as PDF.
  ///
  /// @throws ExportException where it cannot be written there; an older file was kept
  public static void write(EvidenceReport report, Path file) throws ExportException {
    try (AtomicFile written = AtomicFile.written(file, new EvidenceSheet(report)::writeTo)) {
      written.move();
    }
  }

  private void writeTo(OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument(); PdfPages pages = new PdfPages(document)) {
      head(pages);
      rows(pages);
      files(pages);
      quoted(pages);
      credit(pages);
      pages.foot(Messages.text("sheet.foot", report.program(), Wording.current().longDay(report.made())));
      document.getDocumentInformation().setTitle(Messages.text("sheet.title", report.title()));
      document.getDocumentInformation().setSubject(report.sourceLine());
      document.getDocumentInformation().setCreator(report.program());
      document.getDocumentCatalog().setLanguage(Wording.current().language().locale().getLanguage());
      document.save(out);
    }
  }

  private void head(PdfPages pages) throws IOException {
    pages.text(Messages.text("sheet.evidence"), Style.QUIET);
    pages.text(report.title(), new Style(15, true, 0.05f));
    pages.text(report.subtitle(), Style.TEXT);
    pages.gap(6);
    pages.text(text.figure(), new Style(13, true, 0.05f));
    pages.text(text.certainty() + " " + text.sum(), Style.TEXT);
    pages.gap(4);
    pages.text(String.join("  ·  ", text.question()), Style.SMALL);
    pages.text(Messages.text("evidence.edition", text.edition()), Style.SMALL);
    if (!text.others().isEmpty()) {
      pages.text(String.join("  ·  ", text.others()), Style.SMALL);
    }
    pages.gap(8);
  }

  private void rows(PdfPages pages) throws IOException {
    if (evidence.lines().isEmpty()) {
      return;
    }
    float[] widths = widths();
    header(pages, widths);
    for (EvidenceLine line : evidence.lines()) {
      List<String> fields = fields(line);
      if (pages.makeRoom(pages.height(fields, widths, RIGHT, Style.SMALL))) {
        header(pages, widths);
      }
      pages.row(fields, widths, RIGHT, Style.SMALL);
    }
    pages.rule();
    pages.gap(6);
  }

  private static float[] widths() {
    float all = 0;
    for (float share : SHARES) {
      all += share;
    }
    float[] widths = new float[SHARES.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = SHARES[i] / all * PdfPages.WIDTH;
    }
    return widths;
  }

  private static void header(PdfPages pages, float[] widths) throws IOException {
    List<String> names = COLUMNS.stream().map(key -> Messages.text("column." + key)).toList();
    pages.row(names, widths, RIGHT, new Style(7.5f, true, 0.1f));
    pages.rule();
  }

  private List<String> fields(EvidenceLine line) {
    FactRow row = line.row();
    @Nullable Deal deal = line.deal().map(DealRecord::deal).orElse(null);
    List<String> fields = new ArrayList<>();
    fields.add(row.open() ? "" : row.year() + doubt(line.delivery().map(Delivery::yearUncertain).orElse(false)));
    fields.add(ShownNames.party(row.supplier().name()));
    fields.add(ShownNames.party(row.recipient().name()));
    fields.add(deal == null ? Messages.text("evidence.quoted") : deal.weapon().designation());
    fields.add(deal == null ? category(row) : deal.weapon().description());
    fields.add(row.status() == null ? "" : ShownNames.of(row.status()));
    fields.add(deal == null ? "" : deal.orderYear() + doubt(deal.orderYearUncertain()));
    fields.add(
        deal == null || deal.unitsOrdered() == null ? "" : deal.unitsOrdered() + doubt(deal.unitsOrderedUncertain()));
    fields.add(units(line));
    fields.add(tiv(row));
    fields.add(EvidenceText.marks(line));
    fields.add(Integer.toString(files.indexOf(row.source()) + 1));
    fields.add(Integer.toString(row.line()));
    return fields;
  }

  private String units(EvidenceLine line) {
    String units = EvidenceText.units(line, evidence.query().measure());
    return Wording.current().plain(units)
        + doubt(!units.isEmpty() && line.delivery().map(Delivery::unitsUncertain).orElse(false));
  }

  private static String doubt(boolean uncertain) {
    return uncertain ? Messages.text("table.doubtful") : "";
  }

  private static String tiv(FactRow row) {
    if (row.open() || !row.tellsTiv()) {
      return "";
    }
    return row.underHalf() ? Messages.text("table.under-half") : Wording.current().plain(row.tiv().toString());
  }

  private static String category(FactRow row) {
    return row.category() == null ? "" : ShownNames.of(row.category());
  }

  private void files(PdfPages pages) throws IOException {
    pages.makeRoom(40);
    pages.text(Messages.text("sheet.files"), Style.STRONG);
    for (int i = 0; i < report.files().size(); i++) {
      EvidenceReport.FileUsed used = report.files().get(i);
      pages.text(Messages.text("sheet.file", Integer.toString(i + 1), used.file().name(), used.file().form().word(),
          EvidenceText.generated(used), EvidenceText.imported(used), used.file().checksum()), Style.SMALL);
    }
    pages.gap(6);
  }

  private void quoted(PdfPages pages) throws IOException {
    List<Map.Entry<Provenance, String>> lines = report.raw().entrySet().stream()
        .sorted(Comparator.comparingInt((Map.Entry<Provenance, String> entry) -> files.indexOf(entry.getKey().file()))
            .thenComparingInt(entry -> entry.getKey().line()))
        .limit(MOST_QUOTED).toList();
    if (lines.isEmpty()) {
      return;
    }
    pages.makeRoom(40);
    boolean all = lines.size() == report.raw().size();
    pages.text(
        all ? Messages.text("sheet.lines")
            : Messages.text("sheet.some-lines", Integer.toString(MOST_QUOTED), Integer.toString(report.raw().size())),
        Style.STRONG);
    for (Map.Entry<Provenance, String> entry : lines) {
      pages.text(Messages.text("sheet.line", Integer.toString(files.indexOf(entry.getKey().file()) + 1),
          Integer.toString(entry.getKey().line()), entry.getValue()), Style.QUIET);
    }
    pages.gap(6);
  }

  private void credit(PdfPages pages) throws IOException {
    pages.text(report.sourceLine(), Style.SMALL);
    for (String note : text.notes()) {
      pages.text(note, Style.SMALL);
    }
    String by = report.calculationBy();
    if (text.isDerived() || !by.isBlank()) {
      pages.text(Messages.text("sheet.calculation", by.isBlank() ? report.program() : by), Style.SMALL);
    }
  }
}
