package org.armsexplorer.analysis;

import java.util.List;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// Which figures without deals a filter lets through.
public final class FigureFilter {
  private final TransferFilter filter;
  private final PartyChoice suppliers;
  private final PartyChoice recipients;

  public FigureFilter(TransferFilter filter, PartyNames names) {
    this.filter = filter;
    this.suppliers = PartyChoice.of(filter, Dimension.SUPPLIER, names);
    this.recipients = PartyChoice.of(filter, Dimension.RECIPIENT, names);
  }

  /// Whether a figure passes; one over all parties of a role passes no filter on that role.
  public boolean passes(FigureRecord record) {
    Figure figure = record.figure();
    return filter.asks(figure.year()) && passes(record.supplier(), suppliers, figure.year())
        && passes(record.recipient(), recipients, figure.year())
        && (filter.categories().isEmpty() || filter.categories().contains(figure.category()))
        && (filter.statuses().isEmpty() || filter.statuses().contains(figure.status()))
        && isToldAndNot(figure.category(), filter.but().categories())
        && isToldAndNot(figure.status(), filter.but().statuses()) && isCertainAsAsked(figure) && !filter.needsDeals();
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

  private static boolean passes(@Nullable Party party, PartyChoice choice, int year) {
    return choice.isAll() || (party != null && choice.test(party.key(), year));
  }
}
