package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.DEAL;
import static org.armsexplorer.store.db.Tables.EDITION;
import static org.armsexplorer.store.db.Tables.PARTY;
import static org.armsexplorer.store.db.Tables.PARTY_NAME;
import static org.armsexplorer.store.db.Tables.WEAPON;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.PartyKind;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Weapon;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The numbers of editions, party names and weapons; what is new waits here until it is written in one batch with the
/// rows, since one statement for each name was seen to take a quarter of an import.
final class Lookups {
  private final DSLContext dsl;
  private final PartyNames names;
  private final Map<EditionKey, Integer> editions = new HashMap<>();
  private final Map<String, Integer> parties = new HashMap<>();
  private final Map<String, Integer> partyNames = new HashMap<>();
  private final Map<Weapon, Integer> weapons = new HashMap<>();
  private final List<NewParty> newParties = new ArrayList<>();
  private final List<NewName> newNames = new ArrayList<>();
  private int edition;
  private int nextDeal;

  /// A party that has to be written.
  record NewParty(int id, String key, PartyKind kind) {}

  /// A name that has to be written, after its party.
  record NewName(int id, int party, int edition, String name) {}

  private Lookups(DSLContext dsl, PartyNames names) {
    this.dsl = dsl;
    this.names = names;
  }

  static Lookups load(Store store, PartyNames names) {
    DSLContext dsl = store.dsl();
    Lookups lookups = new Lookups(dsl, names);
    dsl.selectFrom(EDITION)
        .forEach(row -> lookups.editions.put(
            new EditionKey(DataSource.parse(row.get(EDITION.SOURCE)).orElseThrow(), row.get(EDITION.EDITION_YEAR)),
            row.get(EDITION.ID)));
    dsl.selectFrom(PARTY).forEach(row -> lookups.parties.put(row.get(PARTY.PARTY_KEY), row.get(PARTY.ID)));
    dsl.selectFrom(PARTY_NAME).forEach(row -> lookups.partyNames
        .put(row.get(PARTY_NAME.EDITION_ID) + " " + row.get(PARTY_NAME.NAME), row.get(PARTY_NAME.ID)));
    dsl.selectFrom(WEAPON).forEach(row -> lookups.weapons
        .put(new Weapon(row.get(WEAPON.DESIGNATION), row.get(WEAPON.DESCRIPTION)), row.get(WEAPON.ID)));
    Integer last = dsl.select(DSL.max(DEAL.ID)).from(DEAL).fetchOne(0, Integer.class);
    lookups.nextDeal = last == null ? 1 : last + 1;
    return lookups;
  }

  /// The number of an edition, to which the names that follow belong.
  int edition(Edition wanted) {
    edition = editions.computeIfAbsent(wanted.key(),
        key -> dsl.insertInto(EDITION, EDITION.SOURCE, EDITION.EDITION_YEAR, EDITION.GUESSED)
            .values(source(key.source()), key.year(), wanted.guessed()).returningResult(EDITION.ID).fetchSingle()
            .value1());
    if (!wanted.guessed()) {
      dsl.update(EDITION).set(EDITION.GUESSED, false).where(EDITION.ID.eq(edition)).execute();
    }
    return edition;
  }

  /// As the first stores have it: SIPRI in capitals.
  private static String source(DataSource source) {
    return source.kind() == DataSource.Kind.SIPRI ? "SIPRI" : source.token();
  }

  int nextDeal() {
    return nextDeal++;
  }

  @Nullable
  Integer nameOrNull(@Nullable String name) {
    return name == null ? null : Integer.valueOf(name(name));
  }

  int name(String name) {
    Integer known = partyNames.get(edition + " " + name);
    if (known != null) {
      return known;
    }
    String key = names.keyOf(name);
    Integer party = parties.get(key);
    if (party == null) {
      party = parties.size() + 1;
      parties.put(key, party);
      newParties.add(new NewParty(party, key, names.kindOf(name)));
    }
    int id = partyNames.size() + 1;
    partyNames.put(edition + " " + name, id);
    newNames.add(new NewName(id, party, edition, name));
    return id;
  }

  /// The parties that came up since the last call.
  List<NewParty> takeNewParties() {
    List<NewParty> taken = List.copyOf(newParties);
    newParties.clear();
    return taken;
  }

  /// The names that came up since the last call.
  List<NewName> takeNewNames() {
    List<NewName> taken = List.copyOf(newNames);
    newNames.clear();
    return taken;
  }

  /// The number of a weapon; a negative one is new and has to be written.
  int weapon(Weapon weapon) {
    Integer known = weapons.get(weapon);
    if (known != null) {
      return known;
    }
    int id = weapons.size() + 1;
    weapons.put(weapon, id);
    return -id;
  }
}
