package org.armsexplorer.ui.proof;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.armsexplorer.analysis.proof.EvidenceLine;
import org.armsexplorer.exporter.EvidenceListing;
import org.armsexplorer.exporter.EvidenceReport;
import org.armsexplorer.exporter.EvidenceText;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.ListingTable;
import org.armsexplorer.ui.parts.RawLine;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;

/// The figure, its sum, its deliveries, what other editions say, and the line of the file behind the chosen delivery.
final class ProofSheet {
  private final EvidenceReport report;
  private final RawLine raw = new RawLine("");
  private final Sheet sheet;

  ProofSheet(EvidenceReport report, Consumer<EvidenceReport> save, Consumer<EvidenceReport> copy) {
    this.report = report;
    EvidenceText text = new EvidenceText(report.evidence());
    VBox content = new VBox();
    content.getStyleClass().add("page-column");
    content.getChildren().addAll(label("proof-subtitle", report.subtitle(), "text-muted"),
        label("proof-figure", text.figure(), "title-3"), label("proof-sum", text.certainty() + " " + text.sum(), ""));
    text.others().forEach(other -> content.getChildren().add(label("", other, "text-muted")));
    if (!report.evidence().lines().isEmpty()) {
      ListingTable rows = new ListingTable("proof-rows", Texts.text("proof.rows"));
      rows.show(EvidenceListing.of(report, false));
      rows.table().setPrefHeight(Math.min(320, 60 + 28 * report.evidence().lines().size()));
      rows.onSelected(this::showRaw);
      Icons.named(raw, "proof-raw", Texts.text("proof.raw"));
      content.getChildren().addAll(rows.table(), label("", Texts.text("proof.raw"), "text-muted"), raw);
      showRaw(0);
    }
    report.files().forEach(used -> {
      Label file = label("", Texts.text("proof.file", used.file().name(), EvidenceText.generated(used),
          EvidenceText.imported(used), used.file().checksum()), "text-small");
      Terms.explain(file, "checksum");
      content.getChildren().add(file);
    });
    content.getChildren().add(label("", report.sourceLine(), "text-small"));
    sheet = new Sheet("proof-sheet", report.title(), content, true);
    sheet.button("proof-save", Texts.text("proof.button"), () -> save.accept(report));
    sheet.button("proof-copy", Texts.text("proof.copy"), () -> copy.accept(report));
    sheet.closeButton(Texts.text("sheet.close"));
  }

  private void showRaw(int row) {
    List<EvidenceLine> lines = report.evidence().lines();
    if (row >= 0 && row < lines.size()) {
      EvidenceLine line = lines.get(row);
      String said = report.raw().getOrDefault(line.from(), Texts.text("proof.no-raw"));
      raw.setText(Texts.text("proof.line", line.row().source().name(), Integer.toString(line.row().line()), said));
    }
  }

  private static Label label(String id, String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    if (!id.isEmpty()) {
      label.setId(id);
    }
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }

  Sheet sheet() {
    return sheet;
  }
}
