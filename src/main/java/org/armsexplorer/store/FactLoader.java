package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.DATA_VERSION;
import static org.armsexplorer.store.db.Tables.DEAL;
import static org.armsexplorer.store.db.Tables.DELIVERY;
import static org.armsexplorer.store.db.Tables.EDITION;
import static org.armsexplorer.store.db.Tables.FIGURE;
import static org.armsexplorer.store.db.Tables.PARTY_NAME;
import static org.armsexplorer.store.db.Tables.SOURCE_FILE;
import static org.armsexplorer.store.db.Tables.SOURCE_PARTY;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armsexplorer.analysis.FactTable;
import org.armsexplorer.analysis.FactTableBuilder;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.EstimateReason;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.store.StoreException.Kind;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Reads the editions of a store into columns: deals first, then their deliveries in one pass, no join.
public final class FactLoader {
  private final Store store;
  private final PartyNames names;

  public FactLoader(Store store, PartyNames names) {
    this.store = store;
    this.names = names;
  }

  /// Grows with each change of the data.
  public long version() throws StoreException {
    try {
      return store.dsl().select(DATA_VERSION.VERSION).from(DATA_VERSION).fetchSingle().value1();
    } catch (DataAccessException e) {
      throw new StoreException(Kind.UNREADABLE, store.folder(), e);
    }
  }

  /// The files of each edition, the newest edition first.
  public Map<Edition, List<SourceFile>> editions() throws StoreException {
    try {
      Map<Edition, List<SourceFile>> editions = new LinkedHashMap<>();
      sources(store.dsl()).values().stream()
          .sorted((one, other) -> Integer.compare(other.edition().year(), one.edition().year()))
          .forEach(file -> editions.computeIfAbsent(file.edition(), key -> new ArrayList<>()).add(file));
      return editions;
    } catch (DataAccessException e) {
      throw new StoreException(Kind.UNREADABLE, store.folder(), e);
    }
  }

  /// All that the files of an edition say.
  public FactTable load(Edition edition) throws StoreException {
    try {
      return table(edition);
    } catch (DataAccessException e) {
      throw new StoreException(Kind.UNREADABLE, store.folder(), e);
    }
  }

  /// All files, by their numbers, in the order of import.
  static Map<Integer, SourceFile> sources(DSLContext dsl) {
    Map<Integer, Edition> editions = new HashMap<>();
    dsl.selectFrom(EDITION).forEach(
        row -> editions.put(row.get(EDITION.ID), new Edition(row.get(EDITION.EDITION_YEAR), row.get(EDITION.GUESSED))));
    Map<Integer, Set<String>> suppliers = new HashMap<>();
    Map<Integer, Set<String>> recipients = new HashMap<>();
    dsl.selectFrom(SOURCE_PARTY)
        .forEach(row -> (row.get(SOURCE_PARTY.SUPPLIER) ? suppliers : recipients)
            .computeIfAbsent(row.get(SOURCE_PARTY.SOURCE_FILE_ID), id -> new HashSet<>())
            .add(row.get(SOURCE_PARTY.PARTY_KEY)));
    Map<Integer, SourceFile> sources = new LinkedHashMap<>();
    for (Record row : dsl.selectFrom(SOURCE_FILE).orderBy(SOURCE_FILE.ID)) {
      int id = row.get(SOURCE_FILE.ID);
      Coverage coverage = new Coverage(suppliers.getOrDefault(id, Set.of()), recipients.getOrDefault(id, Set.of()),
          new YearRange(row.get(SOURCE_FILE.FIRST_YEAR), row.get(SOURCE_FILE.LAST_YEAR)));
      sources.put(id, new SourceFile(row.get(SOURCE_FILE.NAME), row.get(SOURCE_FILE.CHECKSUM),
          row.get(SOURCE_FILE.BYTES), SourceForm.valueOf(row.get(SOURCE_FILE.FORM)), row.get(SOURCE_FILE.ENCODING),
          row.get(SOURCE_FILE.GENERATED), editions.getOrDefault(row.get(SOURCE_FILE.EDITION_ID), new Edition(0, true)),
          coverage, row.get(SOURCE_FILE.ROWS_READ)));
    }
    return sources;
  }

  private FactTable table(Edition edition) {
    DSLContext dsl = store.dsl();
    Map<Integer, String> partyNames = new HashMap<>();
    dsl.select(PARTY_NAME.ID, PARTY_NAME.NAME).from(PARTY_NAME)
        .forEach(row -> partyNames.put(row.value1(), row.value2()));
    Map<Integer, Integer> places = new HashMap<>();
    Map<Integer, SourceFile> sources = sources(dsl);
    int expected = sources.values().stream().mapToInt(SourceFile::rows).sum();
    FactTableBuilder builder = new FactTableBuilder(edition, names, expected);
    sources.forEach((id, file) -> {
      if (file.edition().year() == edition.year()) {
        places.put(id, builder.source(file));
      }
    });
    deliveries(dsl, builder, places, partyNames);
    figures(dsl, builder, places, partyNames);
    return builder.build();
  }

  private record DealHead(int source, int number, String supplier, String recipient,
      @Nullable ArmamentCategory category, @Nullable DeliveryStatus status) {}

  private static void deliveries(DSLContext dsl, FactTableBuilder builder, Map<Integer, Integer> places,
      Map<Integer, String> partyNames) {
    Map<Integer, DealHead> deals = new HashMap<>();
    try (var rows = dsl
        .select(DEAL.ID, DEAL.SOURCE_FILE_ID, DSL.coalesce(DEAL.JOINED_ID, DEAL.SIPRI_ID), DEAL.SUPPLIER_NAME_ID,
            DEAL.RECIPIENT_NAME_ID, DEAL.CATEGORY, DEAL.STATUS)
        .from(DEAL).where(DEAL.SOURCE_FILE_ID.in(places.keySet())).fetchLazy()) {
      for (var row : rows) {
        deals.put(row.value1(),
            new DealHead(places.getOrDefault(row.value2(), 0), builder.deal(row.value3()),
                partyNames.getOrDefault(row.value4(), ""), partyNames.getOrDefault(row.value5(), ""),
                category(row.value6()), status(row.value7())));
      }
    }
    try (var rows = dsl
        .select(DELIVERY.DEAL_ID, DELIVERY.DELIVERY_YEAR, DELIVERY.UNITS, DELIVERY.TIV_HUNDREDTHS,
            DELIVERY.YEAR_UNCERTAIN, DELIVERY.UNITS_UNCERTAIN, DELIVERY.EVEN_SPLIT, DELIVERY.LINE)
        .from(DELIVERY).fetchLazy()) {
      for (var row : rows) {
        DealHead deal = deals.get(row.value1());
        if (deal != null) {
          builder.delivery(deal.source(), deal.number(), deal.supplier(), deal.recipient(), deal.category(),
              deal.status(), row.value2(), row.value3(), row.value4(), row.value5() || row.value6(), row.value7(),
              row.value8());
        }
      }
    }
  }

  private static void figures(DSLContext dsl, FactTableBuilder builder, Map<Integer, Integer> places,
      Map<Integer, String> partyNames) {
    for (Record row : dsl.selectFrom(FIGURE).where(FIGURE.SOURCE_FILE_ID.in(places.keySet()))) {
      Integer supplier = row.get(FIGURE.SUPPLIER_NAME_ID);
      Integer recipient = row.get(FIGURE.RECIPIENT_NAME_ID);
      builder.figure(places.getOrDefault(row.get(FIGURE.SOURCE_FILE_ID), 0),
          new Figure(supplier == null ? null : partyNames.get(supplier),
              recipient == null ? null : partyNames.get(recipient), category(row.get(FIGURE.CATEGORY)),
              status(row.get(FIGURE.STATUS)), row.get(FIGURE.FIGURE_YEAR), new Tiv(row.get(FIGURE.AMOUNT_HUNDREDTHS)),
              row.get(FIGURE.UNDER_HALF), estimate(row.get(FIGURE.ESTIMATE), row.get(FIGURE.REASONS)),
              row.get(FIGURE.LINE)));
    }
  }

  static Estimate estimate(String extent, String words) {
    EnumSet<EstimateReason> reasons = EnumSet.noneOf(EstimateReason.class);
    for (EstimateReason reason : EstimateReason.values()) {
      if (words.contains(reason.word())) {
        reasons.add(reason);
      }
    }
    return new Estimate(Estimate.Extent.valueOf(extent), reasons);
  }

  static @Nullable ArmamentCategory category(@Nullable String name) {
    return name == null ? null : ArmamentCategory.valueOf(name);
  }

  static @Nullable DeliveryStatus status(@Nullable String name) {
    return name == null ? null : DeliveryStatus.valueOf(name);
  }
}
