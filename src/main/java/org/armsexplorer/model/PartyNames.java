package org.armsexplorer.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The one list of parties: which names of different editions mean the same party, its kind and its ISO 3166 codes, and
/// which party followed which.
///
/// Source: `parties.tsv` and `successions.tsv` beside this class, which name theirs. Names in English of states come from
/// the Unicode CLDR in the Java runtime.
public final class PartyNames {
  private final Map<String, KnownParty> byKey = new LinkedHashMap<>();
  private final Map<String, String> keyByFoldedName = new HashMap<>();
  private final Map<String, String> keyByCode = new HashMap<>();
  private final List<Succession> successions;
  private @Nullable Map<String, String> keyByEnglishName;
  private @Nullable Map<String, String> keyByGermanName;

  PartyNames(List<KnownParty> parties, List<Succession> successions) {
    for (KnownParty party : parties) {
      byKey.put(party.key(), party);
      keyByFoldedName.put(folded(party.key()), party.key());
      party.otherNames().forEach(other -> keyByFoldedName.putIfAbsent(folded(other.name()), party.key()));
      Optional.ofNullable(party.alpha2()).ifPresent(code -> keyByCode.put(code, party.key()));
      Optional.ofNullable(party.alpha3()).ifPresent(code -> keyByCode.put(code, party.key()));
    }
    this.successions = List.copyOf(successions);
  }

  /// The names that come with the program.
  public static PartyNames bundled() {
    return new PartyNames(lines("parties.tsv").stream().map(KnownParty::parse).toList(),
        lines("successions.tsv").stream().map(Succession::parse).toList());
  }

  /// The same with more parties; where one has a name that another has already, the other keeps it.
  public PartyNames with(List<KnownParty> more) {
    List<KnownParty> parties = new ArrayList<>(byKey.values());
    more.stream().filter(party -> !isKnown(party.key())).forEach(parties::add);
    return new PartyNames(parties, successions);
  }

  static List<String> lines(String resource) {
    InputStream in = Objects.requireNonNull(PartyNames.class.getResourceAsStream(resource));
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The lasting key of the party that any edition calls `name`; the name itself where no other is known.
  public String keyOf(String name) {
    String stripped = name.strip();
    return keyByFoldedName.getOrDefault(folded(stripped), stripped);
  }

  /// Whether an edition has a party of this name.
  public boolean isKnown(String name) {
    return keyByFoldedName.containsKey(folded(name));
  }

  /// What is known of a party; empty where it is not in the list.
  ///
  /// @param key lasting key
  public Optional<KnownParty> ofKey(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /// The kind of a party; of an unknown one, what the marks of its name tell.
  public PartyKind kindOf(String name) {
    KnownParty known = byKey.get(keyOf(name));
    return known == null ? PartyKind.of(name) : known.kind();
  }

  /// The party that is meant by a name of any edition, by its code in ISO 3166 (`RU`, `RUS`), or by its name in English or
  /// German.
  public Optional<KnownParty> find(String nameOrCode) {
    String text = nameOrCode.strip();
    String key = keyByFoldedName.get(folded(text));
    if (key == null && (text.length() == 2 || text.length() == 3)) {
      key = keyByCode.get(text.toUpperCase(Locale.ROOT));
    }
    if (key == null) {
      key = englishNames().get(folded(text));
    }
    if (key == null) {
      key = germanNames().get(folded(text));
    }
    return Optional.ofNullable(key).map(byKey::get);
  }

  private synchronized Map<String, String> englishNames() {
    Map<String, String> known = keyByEnglishName;
    if (known == null) {
      Map<String, String> names = new HashMap<>();
      byKey.values().forEach(party -> party.englishName().ifPresent(name -> names.put(folded(name), party.key())));
      known = names;
      keyByEnglishName = known;
    }
    return known;
  }

  private synchronized Map<String, String> germanNames() {
    Map<String, String> known = keyByGermanName;
    if (known == null) {
      Map<String, String> names = new HashMap<>();
      byKey.values()
          .forEach(party -> ShownNames.germanNames(party).forEach(name -> names.put(folded(name), party.key())));
      known = names;
      keyByGermanName = known;
    }
    return known;
  }

  /// All by which a reader may look for the party that any edition calls `name`: its names in all editions, in English and
  /// in German, and its code of three letters; only the name itself where no more is known.
  public List<String> allNames(String name) {
    KnownParty party = byKey.get(keyOf(name));
    if (party == null) {
      return List.of(name);
    }
    Set<String> names = new LinkedHashSet<>(List.of(name, party.key()));
    party.otherNames().forEach(other -> names.add(other.name()));
    party.englishName().ifPresent(names::add);
    names.addAll(ShownNames.germanNames(party));
    Optional.ofNullable(party.alpha3()).ifPresent(names::add);
    return List.copyOf(names);
  }

  /// All parties of the list, by name.
  public List<KnownParty> all() {
    return List.copyOf(byKey.values());
  }

  /// Which parties a party follows.
  ///
  /// @param key lasting key
  public List<Succession> predecessorsOf(String key) {
    return successions.stream().filter(one -> one.later().equals(key)).toList();
  }

  /// Which parties follow a party.
  ///
  /// @param key lasting key
  public List<Succession> successorsOf(String key) {
    return successions.stream().filter(one -> one.earlier().equals(key)).toList();
  }

  /// All parties that are one with a party where successors are merged, the earliest first: those from which it follows
  /// and those that follow from it as the one that goes on. Only the party itself where nothing is known.
  public List<String> lineageOf(String key) {
    String last = key;
    for (Optional<Succession> next = heir(last); next.isPresent(); next = heir(last)) {
      last = next.get().later();
    }
    List<String> lineage = new ArrayList<>();
    collect(last, lineage);
    return lineage;
  }

  private Optional<Succession> heir(String key) {
    return successorsOf(key).stream().filter(Succession::main).findFirst();
  }

  private void collect(String key, List<String> lineage) {
    predecessorsOf(key).stream().filter(Succession::main).forEach(one -> collect(one.earlier(), lineage));
    lineage.add(key);
  }

  /// A name without differences of case and of Turkiye's spelling, for comparing.
  public static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('ü', 'u').replace('’', '\'');
  }
}
