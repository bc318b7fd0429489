package org.armsexplorer.analysis.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.PartyNames;
import org.jspecify.annotations.Nullable;

/// Compares the answers of two editions to one question. Parties are the same under all their names.
public final class AnswerDifferences {
  private final PartyNames names;

  public AnswerDifferences(PartyNames names) {
    this.names = names;
  }

  /// How many figures of the answer differ, those that only one edition has included.
  public int count(Facts from, Facts to, SummaryQuery query) {
    Map<List<String>, Cell> before = figures(from, query);
    Map<List<String>, Cell> after = figures(to, query);
    Set<List<String>> places = new HashSet<>(before.keySet());
    places.addAll(after.keySet());
    return (int) places.stream().filter(place -> !isSame(before.get(place), after.get(place))).count();
  }

  private Map<List<String>, Cell> figures(Facts facts, SummaryQuery query) {
    Map<List<String>, Cell> figures = new HashMap<>();
    for (SummaryTable.Row row : facts.answer(query).rows()) {
      figures.put(row.members().stream().map(member -> names.keyOf(member.key())).toList(), row.cell());
    }
    return figures;
  }

  private static boolean isSame(@Nullable Cell one, @Nullable Cell two) {
    return one != null && two != null && one.state().equals(two.state())
        && one.amountInSums().compareTo(two.amountInSums()) == 0;
  }
}
