package org.armsexplorer.app;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.TransferFilter;

/// Where facts come from: the store, or the sample.
interface FactSource {

  /// The editions that can be asked: source by source, the newest first.
  List<EditionInfo> editions() throws UserProblem;

  /// The facts of an edition.
  Facts facts(EditionKey edition) throws UserProblem;

  /// Grows with each change of the data.
  long version();

  /// The deals of an edition behind the figures.
  List<DealRecord> deals(EditionKey edition, TransferFilter filter) throws UserProblem;

  /// The figures of an edition that have no deals behind them.
  List<FigureRecord> figures(EditionKey edition, TransferFilter filter) throws UserProblem;

  /// When a file was retrieved, UTC; empty where it came with the program.
  Optional<LocalDateTime> imported(SourceFile file) throws UserProblem;

  /// The bytes of a file as they are; empty where its copy is not there.
  Optional<byte[]> bytes(SourceFile file) throws UserProblem;
}
