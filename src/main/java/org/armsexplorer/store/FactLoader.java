package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.DATA_VERSION;
import static org.armsexplorer.store.db.Tables.DEAL;
import static org.armsexplorer.store.db.Tables.DELIVERY;
import static org.armsexplorer.store.db.Tables.FIGURE;
import static org.armsexplorer.store.db.Tables.PARTY_NAME;
import static org.armsexplorer.store.db.Tables.WEAPON;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.armsexplorer.analysis.FactTable;
import org.armsexplorer.analysis.FactTableBuilder;
import org.armsexplorer.analysis.FactTableBuilder.DealHead;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.EstimateReason;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Quantity;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.Weapon;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// Reads the editions of a store into columns: from the file of their facts where it is there (see [FactFile]), else deals
/// first, then their deliveries in one pass, no join.
public final class FactLoader {
  private static final Weapon UNTOLD = new Weapon("", "");
  private final Store store;
  private final PartyNames names;

  public FactLoader(Store store, PartyNames names) {
    this.store = store;
    this.names = names;
  }

  /// Grows with each change of the data.
  public long version() throws StoreException {
    return Faults.reading(store.folder(),
        () -> store.dsl().select(DATA_VERSION.VERSION).from(DATA_VERSION).fetchSingle().value1());
  }

  /// The files of each edition: source by source, the newest edition first.
  public Map<Edition, List<SourceFile>> editions() throws StoreException {
    return Faults.reading(store.folder(), () -> {
      Map<Edition, List<SourceFile>> editions = new LinkedHashMap<>();
      SourceRows.read(store.dsl()).values().stream()
          .sorted((one, other) -> one.edition().key().compareTo(other.edition().key()))
          .forEach(file -> editions.computeIfAbsent(file.edition(), key -> new ArrayList<>()).add(file));
      return editions;
    });
  }

  /// All that the files of an edition say.
  ///
  /// @throws StoreException where the database cannot be read, or does not hold what was imported
  public FactTable load(Edition edition) throws StoreException {
    Map<Integer, SourceFile> sources = Faults.reading(store.folder(), () -> sources(edition));
    FactFile file = new FactFile(store, edition, List.copyOf(sources.values()));
    Optional<FactTableBuilder> known = file.read(names);
    if (known.isPresent()) {
      return known.get().build();
    }
    FactCheck check = new FactCheck();
    FactTableBuilder gathered = Faults.reading(store.folder(), () -> gathered(edition, sources, check));
    check.verify(store, edition);
    file.write(gathered);
    return gathered.build();
  }

  /// The files of an edition by their numbers, in the order in which they came.
  private Map<Integer, SourceFile> sources(Edition edition) {
    Map<Integer, SourceFile> sources = new LinkedHashMap<>(SourceRows.read(store.dsl()));
    sources.values().removeIf(file -> !file.edition().key().equals(edition.key()));
    return sources;
  }

  private FactTableBuilder gathered(Edition edition, Map<Integer, SourceFile> sources, FactCheck check) {
    DSLContext dsl = store.dsl();
    Map<Integer, String> partyNames = new HashMap<>();
    dsl.select(PARTY_NAME.ID, PARTY_NAME.NAME).from(PARTY_NAME)
        .forEach(row -> partyNames.put(row.value1(), row.value2()));
    Map<Integer, Integer> places = new HashMap<>();
    int expected = sources.values().stream().mapToInt(SourceFile::rows).sum();
    FactTableBuilder builder = new FactTableBuilder(edition, names, expected);
    sources.forEach((id, file) -> {
      check.file(file);
      places.put(id, builder.source(file));
    });
    deliveries(dsl, builder, check, places, partyNames);
    figures(dsl, builder, check, places, partyNames);
    return builder;
  }

  /// A deal while its deliveries are read.
  private record Told(int source, DealHead head, Tally tally, long hash) {}

  private static void deliveries(DSLContext dsl, FactTableBuilder builder, FactCheck check,
      Map<Integer, Integer> places, Map<Integer, String> partyNames) {
    Map<Integer, Told> deals = new HashMap<>();
    Map<Integer, Integer> open = new TreeMap<>();
    Map<Integer, Weapon> weapons = new HashMap<>();
    dsl.select(WEAPON.ID, WEAPON.DESIGNATION, WEAPON.DESCRIPTION).from(WEAPON)
        .forEach(row -> weapons.put(row.value1(), new Weapon(row.value2(), row.value3())));
    try (var rows = dsl
        .select(DEAL.ID, DEAL.SOURCE_FILE_ID, DEAL.JOINED_ID, DEAL.SIPRI_ID, DEAL.SUPPLIER_NAME_ID,
            DEAL.RECIPIENT_NAME_ID, DEAL.CATEGORY, DEAL.STATUS, DEAL.WEAPON_ID, DEAL.ORDER_YEAR,
            DEAL.ORDER_YEAR_UNCERTAIN, DEAL.LOCAL_PRODUCTION, DEAL.COMMENTS, DEAL.LINE)
        .from(DEAL).where(DEAL.SOURCE_FILE_ID.in(places.keySet())).fetchLazy()) {
      for (var row : rows) {
        int place = places.getOrDefault(row.value2(), 0);
        Integer joined = row.value3();
        String supplier = partyNames.getOrDefault(row.value5(), "");
        String recipient = partyNames.getOrDefault(row.value6(), "");
        ArmamentCategory category = category(row.value7());
        DeliveryStatus status = status(row.value8());
        long hash = Tally.dealHash(row.value4(), supplier, recipient, category, status);
        Tally tally = check.deal(place, hash);
        if (joined != null) {
          check.join(row.value1(), joined);
        }
        DealHead head = new DealHead(builder.deal(joined == null ? row.value4() : joined, row.value13()), supplier,
            recipient, category, status, weapons.getOrDefault(row.value9(), UNTOLD), row.value10(), row.value11(),
            Boolean.TRUE.equals(row.value12()));
        deals.put(row.value1(), new Told(place, head, tally, hash));
        open.put(row.value1(), row.value14());
      }
    }
    try (var rows = dsl
        .select(DELIVERY.DEAL_ID, DELIVERY.DELIVERY_YEAR, DELIVERY.UNITS, DELIVERY.TIV_HUNDREDTHS,
            DELIVERY.YEAR_UNCERTAIN, DELIVERY.UNITS_UNCERTAIN, DELIVERY.EVEN_SPLIT, DELIVERY.LINE)
        .from(DELIVERY).fetchLazy()) {
      for (var row : rows) {
        Told deal = deals.get(row.value1());
        if (deal != null) {
          deal.tally().delivery(deal.hash(), row.value2(), row.value3(), row.value4(), row.value5(), row.value6(),
              row.value7());
          builder.delivery(deal.source(), deal.head(), row.value2(), row.value3(), row.value4(),
              row.value5() || row.value6(), row.value7(), row.value8());
          open.remove(row.value1());
        }
      }
    }
    open.forEach((id, line) -> {
      Told deal = Objects.requireNonNull(deals.get(id));
      builder.openOrder(deal.source(), deal.head(), line);
    });
  }

  private static void figures(DSLContext dsl, FactTableBuilder builder, FactCheck check, Map<Integer, Integer> places,
      Map<Integer, String> partyNames) {
    for (Record row : dsl.selectFrom(FIGURE).where(FIGURE.SOURCE_FILE_ID.in(places.keySet()))) {
      int place = places.getOrDefault(row.get(FIGURE.SOURCE_FILE_ID), 0);
      if (isSipri(row)) {
        Figure figure = figure(row, partyNames);
        check.figure(place, figure);
        builder.figure(place, figure);
      } else {
        Reported figure = reported(row, partyNames);
        check.reported(place, figure);
        builder.reported(place, figure);
      }
    }
  }

  /// A figure of SIPRI's, not one that another source reports.
  static boolean isSipri(Record row) {
    return row.get(FIGURE.UNIT).equals("TIV");
  }

  static Reported reported(Record row, Map<Integer, String> partyNames) {
    return new Reported(partyNames.getOrDefault(row.get(FIGURE.SUPPLIER_NAME_ID), ""),
        partyNames.getOrDefault(row.get(FIGURE.RECIPIENT_NAME_ID), ""), category(row.get(FIGURE.CATEGORY)),
        status(row.get(FIGURE.STATUS)), row.get(FIGURE.FIGURE_YEAR), Quantity.valueOf(row.get(FIGURE.UNIT)),
        row.get(FIGURE.AMOUNT_HUNDREDTHS), row.get(FIGURE.UNDER_HALF), row.get(FIGURE.LINE));
  }

  static Figure figure(Record row, Map<Integer, String> partyNames) {
    Integer supplier = row.get(FIGURE.SUPPLIER_NAME_ID);
    Integer recipient = row.get(FIGURE.RECIPIENT_NAME_ID);
    return new Figure(supplier == null ? null : partyNames.get(supplier),
        recipient == null ? null : partyNames.get(recipient), category(row.get(FIGURE.CATEGORY)),
        status(row.get(FIGURE.STATUS)), row.get(FIGURE.FIGURE_YEAR), new Tiv(row.get(FIGURE.AMOUNT_HUNDREDTHS)),
        row.get(FIGURE.UNDER_HALF), estimate(row.get(FIGURE.ESTIMATE), row.get(FIGURE.REASONS)), row.get(FIGURE.LINE));
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
