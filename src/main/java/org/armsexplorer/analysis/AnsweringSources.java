package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.TransferFilter;

/// Which files of an edition answer a question: those that speak about some of it, unless more exact ones speak about
/// all of what is asked in each of their years.
final class AnsweringSources {
  private final Set<String> suppliers;
  private final Set<String> recipients;
  private final YearRange years;

  /// @param covered the years that the edition's files cover, for a question without years
  AnsweringSources(TransferFilter filter, PartyNames names, YearRange covered) {
    suppliers = PartyChoice.of(filter, Dimension.SUPPLIER, names).keys();
    recipients = PartyChoice.of(filter, Dimension.RECIPIENT, names).keys();
    YearRange asked = filter.years();
    years = asked == null ? covered : asked;
  }

  /// The files that answer, in the order given; all where none speaks about what is asked.
  ///
  /// @param ordered the most exact first
  List<SourceFile> among(List<SourceFile> ordered) {
    List<SourceFile> answering = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      if (isNeeded(ordered.get(i).coverage(), ordered.subList(0, i))) {
        answering.add(ordered.get(i));
      }
    }
    return answering.isEmpty() ? ordered : answering;
  }

  private boolean isNeeded(Coverage coverage, List<SourceFile> moreExact) {
    return meets(coverage.suppliers(), suppliers) && meets(coverage.recipients(), recipients)
        && years.years().filter(coverage.years()::contains)
            .anyMatch(year -> moreExact.stream().noneMatch(other -> answersAll(other.coverage(), year)));
  }

  private boolean answersAll(Coverage coverage, int year) {
    return coverage.years().contains(year) && holds(coverage.suppliers(), suppliers)
        && holds(coverage.recipients(), recipients);
  }

  private static boolean meets(Set<String> covered, Set<String> asked) {
    return covered.isEmpty() || asked.isEmpty() || asked.stream().anyMatch(covered::contains);
  }

  private static boolean holds(Set<String> covered, Set<String> asked) {
    return covered.isEmpty() || (!asked.isEmpty() && covered.containsAll(asked));
  }
}
