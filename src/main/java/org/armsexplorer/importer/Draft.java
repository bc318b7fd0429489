package org.armsexplorer.importer;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.SourceForm;

/// What an importer found, before the file's name and checksum are put to it.
///
/// @param form the form, of those that the importer reads
/// @param rows rows of data read
record Draft(SourceForm form, Optional<LocalDateTime> generated, Edition edition, Coverage coverage, int rows,
    List<Deal> deals, List<Figure> figures, List<Reported> reported) {

  /// Of a file of SIPRI's.
  Draft(SourceForm form, Optional<LocalDateTime> generated, Edition edition, Coverage coverage, int rows,
      List<Deal> deals, List<Figure> figures) {
    this(form, generated, edition, coverage, rows, deals, figures, List.of());
  }
}
