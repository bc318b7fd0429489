package org.armsexplorer.ui.state;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.analysis.Catalogue;
import org.armsexplorer.analysis.FacetCounts;
import org.armsexplorer.app.EditionInfo;
import org.armsexplorer.model.YearRange;

/// What stands around the chart: the data at hand and the counts of the filter lists.
///
/// @param sample whether the quoted figures answer, because nothing was imported
/// @param editions the newest first
/// @param edition the one that answers; empty before the first answer
public record Surroundings(boolean sample, List<EditionInfo> editions, Optional<EditionInfo> edition,
    Catalogue catalogue, FacetCounts counts) {
  /// Before the first answer.
  public static final Surroundings NONE = new Surroundings(false, List.of(), Optional.empty(),
      new Catalogue(List.of(), List.of(), new YearRange(1950, 2025), Set.of(), Set.of(), false), FacetCounts.NONE);

  public Surroundings {
    editions = List.copyOf(editions);
  }
}
