package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.DEAL;
import static org.armsexplorer.store.db.Tables.DELIVERY;
import static org.armsexplorer.store.db.Tables.FIGURE;
import static org.armsexplorer.store.db.Tables.PARTY;
import static org.armsexplorer.store.db.Tables.PARTY_NAME;
import static org.armsexplorer.store.db.Tables.WEAPON;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.SourceContent;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// Writes the rows of a file in batches. The columns are jOOQ's, so that a renamed one does not compile; the batches
/// are plain JDBC, which is several times faster.
final class RowWriter implements AutoCloseable {
  private static final int BATCH = 2_000;
  private static final int BATCHES_A_PART = 10;
  private final Store store;
  private final Lookups lookups;
  private final PreparedStatement deals;
  private final PreparedStatement deliveries;
  private final PreparedStatement figures;
  private final PreparedStatement weapons;
  private final PreparedStatement parties;
  private final PreparedStatement names;
  private int waiting;
  private int written;

  RowWriter(Store store, Lookups lookups) throws SQLException {
    this.store = store;
    this.lookups = lookups;
    deals = prepare(store, DEAL, DEAL.ID, DEAL.SOURCE_FILE_ID, DEAL.SIPRI_ID, DEAL.SUPPLIER_NAME_ID,
        DEAL.RECIPIENT_NAME_ID, DEAL.WEAPON_ID, DEAL.CATEGORY, DEAL.ORDER_YEAR, DEAL.ORDER_YEAR_UNCERTAIN,
        DEAL.UNITS_ORDERED, DEAL.UNITS_ORDERED_UNCERTAIN, DEAL.STATUS, DEAL.COMMENTS, DEAL.TIV_NEW_UNIT, DEAL.TIV_UNIT,
        DEAL.TIV_ORDER_HUNDREDTHS, DEAL.LOCAL_PRODUCTION, DEAL.LINE);
    deliveries = prepare(store, DELIVERY, DELIVERY.DEAL_ID, DELIVERY.DELIVERY_YEAR, DELIVERY.YEAR_UNCERTAIN,
        DELIVERY.UNITS, DELIVERY.UNITS_UNCERTAIN, DELIVERY.TIV_HUNDREDTHS, DELIVERY.EVEN_SPLIT, DELIVERY.LINE);
    figures = prepare(store, FIGURE, FIGURE.SOURCE_FILE_ID, FIGURE.SUPPLIER_NAME_ID, FIGURE.RECIPIENT_NAME_ID,
        FIGURE.CATEGORY, FIGURE.STATUS, FIGURE.FIGURE_YEAR, FIGURE.UNIT, FIGURE.AMOUNT_HUNDREDTHS, FIGURE.UNDER_HALF,
        FIGURE.ESTIMATE, FIGURE.REASONS, FIGURE.LINE);
    parties = prepare(store, PARTY, PARTY.ID, PARTY.PARTY_KEY, PARTY.KIND);
    names = prepare(store, PARTY_NAME, PARTY_NAME.ID, PARTY_NAME.PARTY_ID, PARTY_NAME.EDITION_ID, PARTY_NAME.NAME);
    weapons = prepare(store, WEAPON, WEAPON.ID, WEAPON.DESIGNATION, WEAPON.DESCRIPTION);
  }

  private static PreparedStatement prepare(Store store, Table<?> table, TableField<?, ?>... fields)
      throws SQLException {
    String columns = Arrays.stream(fields).map(TableField::getName).collect(Collectors.joining(", "));
    String values = Arrays.stream(fields).map(field -> "?").collect(Collectors.joining(", "));
    return store.connection()
        .prepareStatement("insert into " + table.getName() + " (" + columns + ") values (" + values + ")");
  }

  void write(int source, SourceContent content, Runnable check) throws SQLException {
    for (Deal deal : content.deals()) {
      deal(source, deal);
      flushNowAndThen(check);
    }
    for (Figure figure : content.figures()) {
      figure(source, figure);
      flushNowAndThen(check);
    }
    for (Reported figure : content.reported()) {
      reported(source, figure);
      flushNowAndThen(check);
    }
    flush();
  }

  private void deal(int source, Deal deal) throws SQLException {
    int id = lookups.nextDeal();
    int weapon = lookups.weapon(deal.weapon());
    if (weapon < 0) {
      weapon = -weapon;
      set(weapons, weapon, deal.weapon().designation(), deal.weapon().description());
    }
    set(deals, id, source, deal.sipriId(), lookups.name(deal.supplier()), lookups.name(deal.recipient()), weapon,
        name(deal.category()), deal.orderYear(), deal.orderYearUncertain(), deal.unitsOrdered(),
        deal.unitsOrderedUncertain(), name(deal.status()), deal.comments(), deal.tivNewUnit(), deal.tivUnit(),
        deal.tivOrder() == null ? null : deal.tivOrder().hundredths(), deal.localProduction(), deal.line());
    for (Delivery delivery : deal.deliveries()) {
      set(deliveries, id, delivery.year(), delivery.yearUncertain(), delivery.units(), delivery.unitsUncertain(),
          delivery.tivHundredths(), delivery.evenSplit(), delivery.line());
    }
  }

  private void figure(int source, Figure figure) throws SQLException {
    set(figures, source, lookups.nameOrNull(figure.supplier()), lookups.nameOrNull(figure.recipient()),
        name(figure.category()), name(figure.status()), figure.year(), "TIV", figure.tiv().hundredths(),
        figure.underHalf(), figure.estimate().extent().name(), figure.estimate().reasonWords(), figure.line());
  }

  private void reported(int source, Reported figure) throws SQLException {
    set(figures, source, lookups.name(figure.supplier()), lookups.name(figure.recipient()), name(figure.category()),
        name(figure.status()), figure.year(), figure.quantity().name(), figure.hundredths(), figure.underHalf(),
        Estimate.NONE.extent().name(), "", figure.line());
  }

  private static @Nullable String name(@Nullable Enum<?> member) {
    return member == null ? null : member.name();
  }

  @SuppressWarnings("NullAway") // JDBC takes null for NULL
  private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }

  private void flushNowAndThen(Runnable check) throws SQLException {
    if (++waiting >= BATCH) {
      check.run();
      flush();
    }
  }

  private void flush() throws SQLException {
    for (Lookups.NewParty party : lookups.takeNewParties()) {
      set(parties, party.id(), party.key(), party.kind().name());
    }
    for (Lookups.NewName name : lookups.takeNewNames()) {
      set(names, name.id(), name.party(), name.edition(), name.name());
    }
    parties.executeBatch();
    names.executeBatch();
    weapons.executeBatch();
    deals.executeBatch();
    deliveries.executeBatch();
    figures.executeBatch();
    waiting = 0;
    if (++written % BATCHES_A_PART == 0) {
      store.commitPart();
    }
  }

  @Override
  public void close() throws SQLException {
    deals.close();
    deliveries.close();
    figures.close();
    weapons.close();
    parties.close();
    names.close();
  }
}
