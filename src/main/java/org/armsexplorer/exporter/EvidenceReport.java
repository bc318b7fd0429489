package org.armsexplorer.exporter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armsexplorer.analysis.proof.Evidence;
import org.armsexplorer.model.Provenance;
import org.armsexplorer.model.SourceFile;

/// Evidence with all that a reader needs to check it.
///
/// @param title what the figure is about, "Arms deliveries from Arcadia to Borduria"
/// @param subtitle unit and years
/// @param sourceLine the credit that the publisher asks for
/// @param files those behind the figure
/// @param raw the lines as they stand in the kept files; without those whose copy is not there
/// @param calculationBy who is credited with what is calculated; empty where nobody is named
/// @param program name and version
/// @param made the day on which it is written
public record EvidenceReport(Evidence evidence, String title, String subtitle, String sourceLine, List<FileUsed> files,
    Map<Provenance, String> raw, String calculationBy, String program, LocalDate made) {

  /// A file behind a figure.
  ///
  /// @param imported when it was retrieved into the store, UTC; empty for the quoted sample
  public record FileUsed(SourceFile file, Optional<LocalDateTime> imported) {}

  public EvidenceReport {
    files = List.copyOf(files);
    raw = Map.copyOf(raw);
  }

  /// The same with the name of who calculated.
  public EvidenceReport withCalculationBy(String name) {
    return new EvidenceReport(evidence, title, subtitle, sourceLine, files, raw, name, program, made);
  }
}
