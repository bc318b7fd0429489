package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.DEAL;
import static org.armsexplorer.store.db.Tables.DELIVERY;
import static org.armsexplorer.store.db.Tables.PARTY;
import static org.armsexplorer.store.db.Tables.PARTY_NAME;
import static org.armsexplorer.store.db.Tables.SOURCE_FILE;
import static org.armsexplorer.store.db.Tables.WEAPON;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.jooq.DSLContext;

/// Joins the deals of registers to the same deals in other files of their edition, so that they bring comments, numbers
/// ordered and doubts to exact years, and so that a deal in several files is counted once. See [DealPairing].
final class DealJoin {
  private final Store store;

  DealJoin(Store store) {
    this.store = store;
  }

  /// The joins of an edition.
  ///
  /// @param joined how many delivered deals of its registers are joined to deliveries; empty where one of the two forms
  /// is not there
  /// @param hash over all pairs, 0 where there is none
  record Result(Joined joined, long hash) {
    static final Result NONE = new Result(Joined.NONE, 0);
  }

  /// Joins all registers of an edition anew.
  Result refresh(int edition) throws SQLException {
    DSLContext dsl = store.dsl();
    Map<Integer, SourceFile> files = files(dsl, edition);
    List<Integer> registers = files.keySet().stream().filter(id -> isRegister(files, id)).toList();
    if (registers.isEmpty()) {
      return Result.NONE;
    }
    dsl.update(DEAL).setNull(DEAL.JOINED_ID).where(DEAL.SOURCE_FILE_ID.in(registers).and(DEAL.JOINED_ID.isNotNull()))
        .execute();
    if (files.size() == 1) {
      return Result.NONE;
    }
    Map<Integer, List<DealPart>> deals = deals(dsl, files.keySet().stream().toList());
    List<DealPairing.FileDeals> exact = new ArrayList<>();
    List<DealPairing.FileDeals> others = new ArrayList<>();
    files.forEach((id, file) -> (registers.contains(id) ? others : exact)
        .add(new DealPairing.FileDeals(file, deals.getOrDefault(id, List.of()))));
    Map<Integer, String> keys = dsl.select(PARTY.ID, PARTY.PARTY_KEY).from(PARTY).fetchMap(PARTY.ID, PARTY.PARTY_KEY);
    DealPairing pairing = new DealPairing(id -> keys.getOrDefault(id, ""));
    pairing.pair(exact, others);
    write(pairing.joined());
    long hash = 0;
    for (Map.Entry<Integer, Integer> pair : pairing.joined().entrySet()) {
      hash += Tally.join(pair.getKey(), pair.getValue());
    }
    return new Result(pairing.counts(), hash);
  }

  /// The files of an edition that hold deals, those that answer first in front.
  private static Map<Integer, SourceFile> files(DSLContext dsl, int edition) {
    List<Integer> ids =
        dsl.select(SOURCE_FILE.ID).from(SOURCE_FILE).where(SOURCE_FILE.EDITION_ID.eq(edition)).fetch(SOURCE_FILE.ID);
    List<Map.Entry<Integer, SourceFile>> ordered = new ArrayList<>(SourceRows.read(dsl).entrySet().stream()
        .filter(entry -> ids.contains(entry.getKey()) && entry.getValue().form().hasDeals()).toList());
    ordered.sort((one, other) -> one.getValue().equals(other.getValue()) ? 0
        : one.getValue().precedes(other.getValue()) ? -1 : 1);
    Map<Integer, SourceFile> files = new LinkedHashMap<>();
    ordered.forEach(entry -> files.put(entry.getKey(), entry.getValue()));
    return files;
  }

  private static boolean isRegister(Map<Integer, SourceFile> files, int id) {
    SourceFile file = files.get(id);
    return file != null && file.form() == SourceForm.REGISTER;
  }

  private void write(Map<Integer, Integer> joined) throws SQLException {
    try (PreparedStatement update = store.connection().prepareStatement(
        "update " + DEAL.getName() + " set " + DEAL.JOINED_ID.getName() + " = ? where " + DEAL.ID.getName() + " = ?")) {
      for (Map.Entry<Integer, Integer> pair : joined.entrySet()) {
        update.setInt(1, pair.getValue());
        update.setInt(2, pair.getKey());
        update.addBatch();
      }
      if (!joined.isEmpty()) {
        update.executeBatch();
      }
    }
  }

  /// The deals of files with what was delivered, in the order of the files.
  private static Map<Integer, List<DealPart>> deals(DSLContext dsl, List<Integer> files) {
    Map<Integer, Integer> parties =
        dsl.select(PARTY_NAME.ID, PARTY_NAME.PARTY_ID).from(PARTY_NAME).fetchMap(PARTY_NAME.ID, PARTY_NAME.PARTY_ID);
    Map<Integer, List<DealPart>> deals = new HashMap<>();
    Map<Integer, DealPart> byId = new HashMap<>();
    try (var rows = dsl
        .select(DEAL.ID, DEAL.SOURCE_FILE_ID, DEAL.SIPRI_ID, DEAL.SUPPLIER_NAME_ID, DEAL.RECIPIENT_NAME_ID,
            DEAL.ORDER_YEAR, DEAL.STATUS, DEAL.UNITS_ORDERED, DEAL.COMMENTS, WEAPON.DESIGNATION, WEAPON.DESCRIPTION)
        .from(DEAL).join(WEAPON).on(WEAPON.ID.eq(DEAL.WEAPON_ID)).where(DEAL.SOURCE_FILE_ID.in(files)).orderBy(DEAL.ID)
        .fetchLazy()) {
      for (var row : rows) {
        DealPart part = new DealPart(row.value1(), row.value3(), parties.getOrDefault(row.value4(), 0),
            parties.getOrDefault(row.value5(), 0), row.value6(), row.value10(), row.value11(), row.value7(),
            row.value8(), row.value9(), new TreeMap<>());
        byId.put(part.id(), part);
        deals.computeIfAbsent(row.value2(), id -> new ArrayList<>()).add(part);
      }
    }
    try (var rows = dsl.select(DELIVERY.DEAL_ID, DELIVERY.DELIVERY_YEAR, DELIVERY.UNITS).from(DELIVERY).fetchLazy()) {
      for (var row : rows) {
        DealPart part = byId.get(row.value1());
        if (part != null) {
          part.unitsByYear().merge(row.value2(), row.value3(), Integer::sum);
        }
      }
    }
    return deals;
  }
}
