package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.DEAL;
import static org.armsexplorer.store.db.Tables.DELIVERY;
import static org.armsexplorer.store.db.Tables.FIGURE;
import static org.armsexplorer.store.db.Tables.PARTY_NAME;
import static org.armsexplorer.store.db.Tables.WEAPON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armsexplorer.analysis.FigureFilter;
import org.armsexplorer.analysis.PartyChoice;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.store.StoreException.Kind;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// The deals behind the figures: each deal of an edition once, made of all files that tell of it, with the file and the
/// line of each part. Its deliveries are those that the figures are sums of.
public final class DealStore {
  private final Store store;
  private final PartyNames names;

  public DealStore(Store store, PartyNames names) {
    this.store = store;
    this.names = names;
  }

  /// One edition while it is read.
  ///
  /// @param places of the files in `files`, by their numbers
  private record Scope(List<SourceFile> files, Map<Integer, Integer> places, Map<Integer, String> partyNames,
      Condition deals) {}

  /// The deals that pass a filter, in the order of the files; the filter's own edition is not looked at. An order of
  /// which nothing has arrived passes where neither years nor certainty are asked for.
  public List<DealRecord> deals(Edition edition, TransferFilter filter) throws StoreException {
    try {
      Scope scope = scope(edition, filter);
      Map<Integer, List<Delivery>> deliveries = deliveries(scope);
      Map<Long, List<DealMerge.Part>> parts = new LinkedHashMap<>();
      try (var rows = store.dsl().select(DEAL.fields()).select(WEAPON.DESIGNATION, WEAPON.DESCRIPTION).from(DEAL)
          .join(WEAPON).on(WEAPON.ID.eq(DEAL.WEAPON_ID)).where(scope.deals()).orderBy(DEAL.ID).fetchLazy()) {
        for (Record row : rows) {
          int id = row.get(DEAL.ID);
          parts.computeIfAbsent(number(row), key -> new ArrayList<>())
              .add(new DealMerge.Part(scope.places().getOrDefault(row.get(DEAL.SOURCE_FILE_ID), 0),
                  deal(row, scope, told(row, scope, deliveries.getOrDefault(id, List.of())))));
        }
      }
      DealMerge merge = new DealMerge(scope.files(), names, filter);
      return parts.values().stream().filter(merge::answers).map(merge::merge).filter(merge::passes).toList();
    } catch (DataAccessException e) {
      throw new StoreException(Kind.UNREADABLE, store.folder(), e);
    }
  }

  /// The figures without deals that pass a filter, of all files, also those that another file answers before.
  public List<FigureRecord> figures(Edition edition, TransferFilter filter) throws StoreException {
    try {
      Scope scope = scope(edition, filter);
      FigureRows figures = new FigureRows(scope.files(), scope.places(), scope.partyNames(), names);
      return store.dsl().selectFrom(FIGURE)
          .where(FIGURE.SOURCE_FILE_ID.in(scope.places().keySet()).and(FIGURE.UNIT.eq("TIV")))
          .orderBy(FIGURE.SOURCE_FILE_ID, FIGURE.LINE).fetch(figures::record).stream()
          .filter(new FigureFilter(filter, names)::passes).toList();
    } catch (DataAccessException e) {
      throw new StoreException(Kind.UNREADABLE, store.folder(), e);
    }
  }

  private Scope scope(Edition edition, TransferFilter filter) {
    List<SourceFile> files = new ArrayList<>();
    Map<Integer, Integer> places = new HashMap<>();
    SourceRows.read(store.dsl()).forEach((id, file) -> {
      if (file.edition().key().equals(edition.key())) {
        places.put(id, files.size());
        files.add(file);
      }
    });
    Map<Integer, String> partyNames = new HashMap<>();
    store.dsl().select(PARTY_NAME.ID, PARTY_NAME.NAME).from(PARTY_NAME)
        .forEach(row -> partyNames.put(row.value1(), row.value2()));
    Condition deals = DEAL.SOURCE_FILE_ID.in(places.keySet());
    if (!filter.suppliers().isEmpty()) {
      deals = deals.and(DEAL.SUPPLIER_NAME_ID.in(named(partyNames, filter, Dimension.SUPPLIER)));
    }
    if (!filter.recipients().isEmpty()) {
      deals = deals.and(DEAL.RECIPIENT_NAME_ID.in(named(partyNames, filter, Dimension.RECIPIENT)));
    }
    return new Scope(files, places, partyNames, deals);
  }

  private List<Integer> named(Map<Integer, String> partyNames, TransferFilter filter, Dimension role) {
    PartyChoice choice = PartyChoice.of(filter, role, names);
    return partyNames.entrySet().stream().filter(entry -> choice.test(names.keyOf(entry.getValue())))
        .map(Map.Entry::getKey).toList();
  }

  /// Parts of one deal have one number: the publisher's, or that of the deal it is joined to.
  private static long number(Record row) {
    Integer joined = row.get(DEAL.JOINED_ID);
    int number = joined == null ? row.get(DEAL.SIPRI_ID) : joined;
    return number == 0 ? Long.MAX_VALUE - row.get(DEAL.ID) : number;
  }

  private Map<Integer, List<Delivery>> deliveries(Scope scope) {
    Map<Integer, List<Delivery>> deliveries = new HashMap<>();
    try (var rows = store.dsl().select(DELIVERY.fields()).from(DELIVERY)
        .where(DELIVERY.DEAL_ID.in(DSL.select(DEAL.ID).from(DEAL).where(scope.deals())))
        .orderBy(DELIVERY.DEAL_ID, DELIVERY.LINE, DELIVERY.DELIVERY_YEAR).fetchLazy()) {
      for (Record row : rows) {
        deliveries.computeIfAbsent(row.get(DELIVERY.DEAL_ID), id -> new ArrayList<>())
            .add(new Delivery(row.get(DELIVERY.DELIVERY_YEAR), row.get(DELIVERY.YEAR_UNCERTAIN),
                row.get(DELIVERY.UNITS), row.get(DELIVERY.UNITS_UNCERTAIN), new Tiv(row.get(DELIVERY.TIV_HUNDREDTHS)),
                row.get(DELIVERY.EVEN_SPLIT), row.get(DELIVERY.LINE)));
      }
    }
    return deliveries;
  }

  /// Where the form of a file has no TIV, what the store holds in its place means nothing.
  private static List<Delivery> told(Record row, Scope scope, List<Delivery> deliveries) {
    SourceFile file = scope.files().get(scope.places().getOrDefault(row.get(DEAL.SOURCE_FILE_ID), 0));
    return file.form().hasTiv() ? deliveries : deliveries.stream().map(Delivery::withoutTiv).toList();
  }

  private static Deal deal(Record row, Scope scope, List<Delivery> deliveries) {
    Long order = row.get(DEAL.TIV_ORDER_HUNDREDTHS);
    return new Deal(row.get(DEAL.SIPRI_ID), scope.partyNames().getOrDefault(row.get(DEAL.SUPPLIER_NAME_ID), ""),
        scope.partyNames().getOrDefault(row.get(DEAL.RECIPIENT_NAME_ID), ""),
        new Weapon(row.get(WEAPON.DESIGNATION), row.get(WEAPON.DESCRIPTION)),
        FactLoader.category(row.get(DEAL.CATEGORY)), row.get(DEAL.ORDER_YEAR), row.get(DEAL.ORDER_YEAR_UNCERTAIN),
        row.get(DEAL.UNITS_ORDERED), row.get(DEAL.UNITS_ORDERED_UNCERTAIN), FactLoader.status(row.get(DEAL.STATUS)),
        row.get(DEAL.COMMENTS), row.get(DEAL.TIV_NEW_UNIT), row.get(DEAL.TIV_UNIT),
        order == null ? null : new Tiv(order), row.get(DEAL.LOCAL_PRODUCTION), row.get(DEAL.LINE), deliveries);
  }
}
