package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.DEAL;
import static org.armsexplorer.store.db.Tables.DELIVERY;
import static org.armsexplorer.store.db.Tables.FIGURE;
import static org.armsexplorer.store.db.Tables.PARTY_NAME;
import static org.armsexplorer.store.db.Tables.WEAPON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.store.kept.FileSum;
import org.jooq.DSLContext;
import org.jooq.Record;

/// Takes the sums of all files of a store from all columns of all its rows.
///
/// @param files by the number of the file
/// @param joins by the word of the edition
record SumReader(Map<Integer, FileSum> files, Map<String, Long> joins) {

  static SumReader read(Store store) {
    DSLContext dsl = store.dsl();
    Map<Integer, String> names = new HashMap<>();
    dsl.selectFrom(PARTY_NAME).forEach(row -> names.put(row.get(PARTY_NAME.ID), row.get(PARTY_NAME.NAME)));
    Map<Integer, SourceFile> sources = SourceRows.read(dsl);
    Map<Integer, Tally> tallies = new HashMap<>();
    sources.forEach((id, file) -> {
      Tally tally = new Tally();
      tally.file(file);
      tallies.put(id, tally);
    });
    Map<String, Long> joins = new HashMap<>();
    deals(dsl, names, sources, tallies, joins);
    for (Record row : dsl.selectFrom(FIGURE).fetchLazy()) {
      Tally tally = tallies.computeIfAbsent(row.get(FIGURE.SOURCE_FILE_ID), id -> new Tally());
      if (FactLoader.isSipri(row)) {
        tally.figure(FactLoader.figure(row, names));
        tally.figureRow(FactLoader.figure(row, names));
      } else {
        tally.reported(FactLoader.reported(row, names));
        tally.reportedRow(FactLoader.reported(row, names));
      }
    }
    Map<Integer, FileSum> sums = new HashMap<>();
    tallies.forEach((id, tally) -> sums.put(id, tally.sum()));
    return new SumReader(sums, joins);
  }

  private record Head(Tally tally, long hash) {}

  private static void deals(DSLContext dsl, Map<Integer, String> names, Map<Integer, SourceFile> sources,
      Map<Integer, Tally> tallies, Map<String, Long> joins) {
    Map<Integer, Weapon> weapons = new HashMap<>();
    dsl.selectFrom(WEAPON).forEach(
        row -> weapons.put(row.get(WEAPON.ID), new Weapon(row.get(WEAPON.DESIGNATION), row.get(WEAPON.DESCRIPTION))));
    Map<Integer, Head> heads = new HashMap<>();
    for (Record row : dsl.selectFrom(DEAL).fetchLazy()) {
      Tally tally = tallies.computeIfAbsent(row.get(DEAL.SOURCE_FILE_ID), id -> new Tally());
      Deal deal = deal(row, names, weapons);
      long hash = Tally.dealHash(deal.sipriId(), deal.supplier(), deal.recipient(), deal.category(), deal.status());
      tally.deal(hash);
      tally.dealRow(deal);
      heads.put(row.get(DEAL.ID), new Head(tally, hash));
      Integer joined = row.get(DEAL.JOINED_ID);
      SourceFile source = sources.get(row.get(DEAL.SOURCE_FILE_ID));
      if (joined != null && source != null) {
        joins.merge(EditionWord.of(source.edition()), Tally.join(row.get(DEAL.ID), joined), Long::sum);
      }
    }
    for (Record row : dsl.selectFrom(DELIVERY).fetchLazy()) {
      Head head = heads.computeIfAbsent(row.get(DELIVERY.DEAL_ID),
          id -> new Head(tallies.computeIfAbsent(0, none -> new Tally()), 0));
      Delivery delivery = delivery(row);
      head.tally().delivery(head.hash(), delivery);
      head.tally().deliveryRow(head.hash(), delivery);
    }
  }

  private static Deal deal(Record row, Map<Integer, String> names, Map<Integer, Weapon> weapons) {
    Long order = row.get(DEAL.TIV_ORDER_HUNDREDTHS);
    return new Deal(row.get(DEAL.SIPRI_ID), names.getOrDefault(row.get(DEAL.SUPPLIER_NAME_ID), ""),
        names.getOrDefault(row.get(DEAL.RECIPIENT_NAME_ID), ""),
        weapons.getOrDefault(row.get(DEAL.WEAPON_ID), new Weapon("", "")), FactLoader.category(row.get(DEAL.CATEGORY)),
        row.get(DEAL.ORDER_YEAR), row.get(DEAL.ORDER_YEAR_UNCERTAIN), row.get(DEAL.UNITS_ORDERED),
        row.get(DEAL.UNITS_ORDERED_UNCERTAIN), FactLoader.status(row.get(DEAL.STATUS)), row.get(DEAL.COMMENTS),
        row.get(DEAL.TIV_NEW_UNIT), row.get(DEAL.TIV_UNIT), order == null ? null : new Tiv(order),
        row.get(DEAL.LOCAL_PRODUCTION), row.get(DEAL.LINE), List.of());
  }

  private static Delivery delivery(Record row) {
    return new Delivery(row.get(DELIVERY.DELIVERY_YEAR), row.get(DELIVERY.YEAR_UNCERTAIN), row.get(DELIVERY.UNITS),
        row.get(DELIVERY.UNITS_UNCERTAIN), new Tiv(row.get(DELIVERY.TIV_HUNDREDTHS)), row.get(DELIVERY.EVEN_SPLIT),
        row.get(DELIVERY.LINE));
  }
}
