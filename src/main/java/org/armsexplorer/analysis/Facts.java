package org.armsexplorer.analysis;

import java.util.List;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.TransferFilter;

/// The deliveries of one edition, ready for questions. Immutable; may be asked from any thread.
public interface Facts {

  Edition edition();

  /// All editions that are asked, one unless they stand side by side.
  default List<Edition> editions() {
    return List.of(edition());
  }

  /// The files behind the facts, the most exact first.
  List<SourceFile> sources();

  /// The files that answer a question, the most exact first.
  List<SourceFile> sources(TransferFilter filter);

  /// The parties, and which measures and dimensions the facts can answer.
  Catalogue catalogue();

  /// Sums without derivation.
  SummaryTable sum(SummaryQuery query);

  /// The answer, derivation included.
  default SummaryTable answer(SummaryQuery query) {
    return Derivations.answer(this, query);
  }

  /// The rows that were added up in one cell of the answer, each with the line that it stands on.
  ///
  /// @param members one of each dimension of the query, in its order; none for one total
  List<FactRow> behind(SummaryQuery query, List<Member> members);

  /// Median years from order to delivery.
  SummaryTable lag(SummaryQuery query);

  /// How far off the sums can be where tables round.
  SummaryTable roundingBand(SummaryQuery query);

  /// How many deliveries each entry of each filter list would give under the other filters.
  FacetCounts facets(TransferFilter filter);
}
