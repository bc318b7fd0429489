package org.armsexplorer.analysis;

import java.util.List;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// Which figures without deals a filter lets through.
public final class FigureFilter {
  private final TransferFilter filter;
  private final PartyNames names;

  public FigureFilter(TransferFilter filter, PartyNames names) {
    this.filter = filter;
    this.names = names;
  }

  /// Whether a figure passes; one over all parties of a role passes no filter on that role.
  public boolean passes(FigureRecord record) {
    Figure figure = record.figure();
    return (filter.years() == null || filter.years().contains(figure.year()))
        && isAmong(record.supplier(), filter.suppliers()) && isAmong(record.recipient(), filter.recipients())
        && (filter.categories().isEmpty() || filter.categories().contains(figure.category()))
        && (filter.statuses().isEmpty() || filter.statuses().contains(figure.status()))
        && isToldAndNot(figure.category(), filter.but().categories())
        && isToldAndNot(figure.status(), filter.but().statuses())
        && isNoneOf(record.supplier(), filter.but().suppliers())
        && isNoneOf(record.recipient(), filter.but().recipients()) && isCertainAsAsked(figure) && !filter.needsDeals();
  }

  private boolean isCertainAsAsked(Figure figure) {
    boolean estimated = !figure.estimate().reasons().isEmpty();
    return switch (filter.terms().uncertain()) {
      case WITH -> true;
      case ONLY -> estimated;
      case WITHOUT -> !estimated;
    };
  }

  private static <T> boolean isToldAndNot(@Nullable T value, List<T> but) {
    return but.isEmpty() || (value != null && !but.contains(value));
  }

  private boolean isNoneOf(@Nullable Party party, List<String> but) {
    return but.isEmpty() || (party != null && !isNamed(party, but));
  }

  private boolean isAmong(@Nullable Party party, List<String> wanted) {
    return wanted.isEmpty() || isNamed(party, wanted);
  }

  private boolean isNamed(@Nullable Party party, List<String> wanted) {
    return party != null && wanted.stream()
        .anyMatch(name -> PartyNames.folded(names.keyOf(name)).equals(PartyNames.folded(party.key())));
  }
}
