package org.armsexplorer.app;

import java.util.List;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.spec.TransferFilter;

/// Where facts come from: the store, or the sample.
interface FactSource {

  /// The editions that can be asked, the newest first.
  List<EditionInfo> editions() throws UserProblem;

  /// The facts of an edition.
  Facts facts(int editionYear) throws UserProblem;

  /// Grows with each change of the data.
  long version();

  /// The deals of an edition behind the figures.
  List<DealRecord> deals(int editionYear, TransferFilter filter) throws UserProblem;

  /// The figures of an edition that have no deals behind them.
  List<FigureRecord> figures(int editionYear, TransferFilter filter) throws UserProblem;
}
