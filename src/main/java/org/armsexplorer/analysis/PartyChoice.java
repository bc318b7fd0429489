package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armsexplorer.model.PartyGroup;
import org.armsexplorer.model.PartyGroup.Member;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Merging;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// Which parties of a role a filter lets through, in which years, and which of them are added up as one: a group by its
/// membership in each year, and a party with those that it follows.
public final class PartyChoice {
  private static final int MOST_YEAR = 2200;
  private final PartyNames names;
  private final Merging merging;
  private final boolean asked;
  private final Map<String, BitSet> only = new HashMap<>();
  private final Map<String, BitSet> but = new HashMap<>();
  private final Map<String, String> heads = new LinkedHashMap<>();
  private final Set<String> keys = new LinkedHashSet<>();

  private PartyChoice(List<String> wanted, List<String> refused, Merging merging, PartyNames names) {
    this.names = names;
    this.merging = merging;
    this.asked = !wanted.isEmpty();
    wanted.forEach(this::let);
    refused.forEach(
        name -> parties(name).forEach((key, years) -> but.computeIfAbsent(key, one -> new BitSet()).or(years)));
  }

  /// What a filter says of suppliers or of recipients.
  public static PartyChoice of(TransferFilter filter, Dimension role, PartyNames names) {
    boolean supplier = role == Dimension.SUPPLIER;
    return new PartyChoice(supplier ? filter.suppliers() : filter.recipients(),
        supplier ? filter.but().suppliers() : filter.but().recipients(), filter.merging(), names);
  }

  private void let(String name) {
    parties(name).forEach((key, years) -> {
      only.computeIfAbsent(key, one -> new BitSet()).or(years);
      if (Merging.isGroup(name) && !Merging.isMembers(name)) {
        heads.putIfAbsent(key, merging.group(name).map(PartyGroup::name).orElse(Merging.plain(name)));
      }
    });
  }

  /// What a name of a filter stands for: folded keys with their years.
  private Map<String, BitSet> parties(String name) {
    Map<String, BitSet> parties = new LinkedHashMap<>();
    if (!Merging.isGroup(name)) {
      lineage(names.keyOf(name)).forEach(key -> add(parties, key, Member.always(key)));
      return parties;
    }
    merging.group(name).ifPresent(group -> {
      for (Member member : group.members()) {
        add(parties, names.keyOf(member.party()), member);
      }
    });
    return parties;
  }

  private List<String> lineage(String key) {
    return merging.successors() ? names.lineageOf(key) : List.of(key);
  }

  private void add(Map<String, BitSet> parties, String key, Member member) {
    keys.add(key);
    BitSet years = parties.computeIfAbsent(PartyNames.folded(key), one -> new BitSet(MOST_YEAR));
    years.set(Math.clamp(member.first(), 0, MOST_YEAR), Math.clamp(member.last(), 0, MOST_YEAR) + 1);
  }

  /// Whether parties were asked for by name.
  boolean isAsked() {
    return asked;
  }

  /// Whether every party passes.
  boolean isAll() {
    return !asked && but.isEmpty();
  }

  /// The years in which a party passes; empty for none, null for all.
  @Nullable
  BitSet years(String key) {
    String folded = PartyNames.folded(key);
    BitSet let = only.get(folded);
    BitSet refused = but.get(folded);
    if (asked && let == null) {
      return new BitSet();
    }
    if (refused == null) {
      return let == null || let.cardinality() > MOST_YEAR ? null : let;
    }
    BitSet years = new BitSet(MOST_YEAR);
    years.set(0, MOST_YEAR + 1);
    if (let != null) {
      years.and(let);
    }
    years.andNot(refused);
    return years;
  }

  /// Whether a party passes in a year.
  public boolean test(String key, int year) {
    BitSet years = years(key);
    return years == null || years.get(year);
  }

  /// Whether a party passes in some year.
  public boolean test(String key) {
    BitSet years = years(key);
    return years == null || !years.isEmpty();
  }

  /// Lasting keys of those asked for by name; none where all are.
  public Set<String> keys() {
    return asked ? only.keySet().stream().map(this::unfolded).collect(Collectors.toCollection(LinkedHashSet::new))
        : Set.of();
  }

  /// Whether what a file covers, lasting keys or nothing for all, has some of them.
  public boolean meets(Set<String> covered) {
    return covered.isEmpty() || !asked || keys().stream().anyMatch(covered::contains);
  }

  private String unfolded(String folded) {
    return keys.stream().filter(key -> PartyNames.folded(key).equals(folded)).findFirst().orElse(folded);
  }

  /// The name under which a party is added up with others; empty where it stands for itself.
  ///
  /// @param there which parties there are, by lasting key
  Optional<String> head(String key, Map<String, String> there) {
    Optional<String> group = Optional.ofNullable(heads.get(PartyNames.folded(key)));
    if (group.isPresent() || !merging.successors()) {
      return group;
    }
    List<String> line = new ArrayList<>(names.lineageOf(key));
    line.retainAll(there.keySet());
    return line.size() < 2 ? Optional.empty()
        : Optional.of(line.stream().map(one -> there.getOrDefault(one, one)).collect(Collectors.joining(Merging.JOIN)));
  }

  /// Lasting keys of the parties that a member of an answer stands for.
  Set<String> keysOf(String member) {
    String asking = merging.asking(member);
    return Merging.isGroup(asking) ? merging.group(asking).stream().flatMap(group -> group.members().stream())
        .map(one -> names.keyOf(one.party())).collect(Collectors.toSet()) : Set.copyOf(lineage(names.keyOf(asking)));
  }
}
