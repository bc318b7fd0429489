package org.armsexplorer.app;

import java.util.List;
import org.armsexplorer.analysis.Facts;

/// Where facts come from: the store, or the sample.
interface FactSource {

  /// The editions that can be asked, the newest first.
  List<EditionInfo> editions() throws UserProblem;

  /// The facts of an edition.
  Facts facts(int editionYear) throws UserProblem;

  /// Grows with each change of the data.
  long version();
}
