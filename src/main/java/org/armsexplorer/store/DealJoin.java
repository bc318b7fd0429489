package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.DEAL;
import static org.armsexplorer.store.db.Tables.DELIVERY;
import static org.armsexplorer.store.db.Tables.SOURCE_FILE;
import static org.armsexplorer.store.db.Tables.WEAPON;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Joins the deals of a register to the same deals in the deliveries of its edition, so that they bring comments,
/// numbers ordered and doubts to exact years: by supplier, recipient, order year, description, status, units delivered
/// and years of delivery. Two equal deals are joined in the order of the files.
///
/// Source: the two exports of the March 2024 edition, in which this key joins 27,951 of 27,951 delivered deals.
final class DealJoin {
  private final Store store;

  DealJoin(Store store) {
    this.store = store;
  }

  /// What makes two deals the same; years with units, as `2001=` within the window of the register.
  private record Key(int supplier, int recipient, int orderYear, String description, @Nullable String status,
      long units, List<Integer> years) {}

  private static final class Row {
    final List<Integer> deals = new ArrayList<>();
    final int supplier;
    final int recipient;
    final int orderYear;
    final String description;
    final @Nullable String status;
    final TreeMap<Integer, Integer> unitsByYear = new TreeMap<>();

    Row(int supplier, int recipient, int orderYear, String description, @Nullable String status) {
      this.supplier = supplier;
      this.recipient = recipient;
      this.orderYear = orderYear;
      this.description = description;
      this.status = status;
    }

    Key within(YearRange window) {
      Map<Integer, Integer> inside = unitsByYear.subMap(window.first(), true, window.last(), true);
      return new Key(supplier, recipient, orderYear, description, status,
          inside.values().stream().mapToLong(Integer::longValue).sum(), List.copyOf(inside.keySet()));
    }
  }

  /// The joins of an edition.
  ///
  /// @param joined how many delivered deals of its registers; empty where one of the two forms is not there
  /// @param hash over all pairs, 0 where there is none
  record Result(Joined joined, long hash) {
    static final Result NONE = new Result(Joined.NONE, 0);
  }

  /// Joins all registers of an edition anew.
  Result refresh(int edition) throws SQLException {
    DSLContext dsl = store.dsl();
    List<Integer> exact = sources(dsl, edition, SourceForm.DELIVERIES, SourceForm.DEALS_AND_TIVS);
    List<Integer> registers = sources(dsl, edition, SourceForm.REGISTER);
    if (registers.isEmpty()) {
      return Result.NONE;
    }
    dsl.update(DEAL).setNull(DEAL.JOINED_ID).where(DEAL.SOURCE_FILE_ID.in(registers).and(DEAL.JOINED_ID.isNotNull()))
        .execute();
    if (exact.isEmpty()) {
      return Result.NONE;
    }
    Map<Integer, Row> byId = rows(dsl, exact, true);
    int joined = 0;
    int delivered = 0;
    long hash = 0;
    try (PreparedStatement update = store.connection().prepareStatement(
        "update " + DEAL.getName() + " set " + DEAL.JOINED_ID.getName() + " = ? where " + DEAL.ID.getName() + " = ?")) {
      for (int register : registers) {
        YearRange window = window(dsl, register);
        Map<Key, Deque<Integer>> ids = new HashMap<>();
        byId.forEach((id, row) -> ids.computeIfAbsent(row.within(window), key -> new ArrayDeque<>()).add(id));
        for (Row row : rows(dsl, List.of(register), false).values()) {
          if (row.unitsByYear.isEmpty()) {
            continue;
          }
          delivered++;
          Deque<Integer> same = ids.get(row.within(window));
          if (same != null && !same.isEmpty()) {
            int exactDeal = same.removeFirst();
            update.setInt(1, exactDeal);
            update.setInt(2, row.deals.getFirst());
            hash += Tally.join(row.deals.getFirst(), exactDeal);
            update.addBatch();
            joined++;
          }
        }
        update.executeBatch();
      }
    }
    return new Result(new Joined(joined, delivered), hash);
  }

  private static List<Integer> sources(DSLContext dsl, int edition, SourceForm... forms) {
    List<String> words = Arrays.stream(forms).map(SourceForm::name).toList();
    return dsl.select(SOURCE_FILE.ID).from(SOURCE_FILE)
        .where(SOURCE_FILE.EDITION_ID.eq(edition).and(SOURCE_FILE.FORM.in(words))).orderBy(SOURCE_FILE.ID)
        .fetch(SOURCE_FILE.ID);
  }

  private static YearRange window(DSLContext dsl, int source) {
    return dsl.select(SOURCE_FILE.FIRST_YEAR, SOURCE_FILE.LAST_YEAR).from(SOURCE_FILE).where(SOURCE_FILE.ID.eq(source))
        .fetchSingle(row -> new YearRange(row.value1(), row.value2()));
  }

  /// The deals of sources with their deliveries, in the order of the files: by the publisher's number, under which the
  /// deliveries of several files are one deal, or each for itself.
  private static Map<Integer, Row> rows(DSLContext dsl, List<Integer> sources, boolean bySipriId) {
    Map<Integer, Row> rows = new LinkedHashMap<>();
    Map<Integer, Row> byDeal = new HashMap<>();
    dsl.select(DEAL.ID, DEAL.SIPRI_ID, DEAL.SUPPLIER_NAME_ID, DEAL.RECIPIENT_NAME_ID, DEAL.ORDER_YEAR, DEAL.STATUS,
        WEAPON.DESCRIPTION).from(DEAL).join(WEAPON).on(WEAPON.ID.eq(DEAL.WEAPON_ID))
        .where(DEAL.SOURCE_FILE_ID.in(sources)).orderBy(DEAL.ID).forEach(deal -> {
          Row row = rows.computeIfAbsent(bySipriId ? deal.value2() : deal.value1(),
              id -> new Row(deal.value3(), deal.value4(), deal.value5(), deal.value7(), deal.value6()));
          row.deals.add(deal.value1());
          byDeal.put(deal.value1(), row);
        });
    dsl.select(DELIVERY.DEAL_ID, DELIVERY.DELIVERY_YEAR, DELIVERY.UNITS).from(DELIVERY).join(DEAL)
        .on(DEAL.ID.eq(DELIVERY.DEAL_ID)).where(DEAL.SOURCE_FILE_ID.in(sources)).forEach(delivery -> {
          Row row = byDeal.get(delivery.value1());
          if (row != null) {
            row.unitsByYear.merge(delivery.value2(), delivery.value3(), Integer::sum);
          }
        });
    return rows;
  }
}
