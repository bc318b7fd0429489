package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Party;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// Counts deliveries for the filter lists, each list under the filters on the others. Lists that nothing is chosen of
/// share one pass over the rows.
final class FacetCounting {
  /// More would take too much memory.
  private static final int MOST_YEARS = 150;
  private final FactTable facts;
  private final TransferFilter filter;
  private final boolean tiv;
  private final List<Group> groups = new ArrayList<>();

  /// Lists that count the same rows.
  private static final class Group {
    private final Answering.Rows rows;
    private final TransferFilter filter;
    private final boolean party;
    private Tally.Wanted wanted = Tally.Wanted.KINDS;
    private @Nullable Tally tally;

    Group(Answering.Rows rows, TransferFilter filter, boolean party) {
      this.rows = rows;
      this.filter = filter;
      this.party = party;
    }

    Tally tally() {
      return Objects.requireNonNull(tally);
    }
  }

  FacetCounting(FactTable facts, TransferFilter filter) {
    this.facts = facts;
    this.filter = filter;
    this.tiv = facts.catalogue().measures().contains(Measure.TIV_DELIVERED);
  }

  FacetCounts counts() {
    Group suppliers = list(Dimension.SUPPLIER);
    Group recipients = list(Dimension.RECIPIENT);
    Group categories = list(Dimension.CATEGORY);
    Group statuses = list(Dimension.STATUS);
    Group descriptions = list(Dimension.DESCRIPTION);
    Group designations = list(Dimension.DESIGNATION);
    Group local = group(Dimension.DESIGNATION, filter.withTerms(terms -> terms.withLocalProduction(Presence.WITH)));
    Group uncertain = group(Dimension.DESIGNATION, filter.withTerms(terms -> terms.withUncertain(Presence.WITH)));
    Group shown = group(Dimension.YEAR, filter);
    groups.forEach(this::count);
    int estimated = filter.byOrderYear() ? FactTable.UNCERTAIN | FactTable.ORDER_UNCERTAIN
        : FactTable.UNCERTAIN | FactTable.EVEN_SPLIT;
    return new FacetCounts(named(facts.suppliers.stream().map(Party::name).toList(), suppliers.tally().suppliers()),
        named(facts.recipients.stream().map(Party::name).toList(), recipients.tally().recipients()),
        categories(categories.tally().categories()), statuses(statuses.tally().statuses()),
        named(facts.weapons.descriptions(),
            words(descriptions.tally(), facts.weapons.descriptions().size(), facts.weapons::description)),
        named(facts.weapons.designations(),
            words(designations.tally(), facts.weapons.designations().size(), facts.weapons::designation)),
        marked(local.tally(), FactTable.LOCAL), marked(uncertain.tally(), estimated), shown.tally().all(),
        facts.deliveries());
  }

  private Group list(Dimension dimension) {
    Group group = group(dimension, filter.without(dimension));
    group.wanted = group.wanted.with(dimension);
    return group;
  }

  private Group group(Dimension dimension, TransferFilter under) {
    Answering.Rows rows = facts.answering.of(Needs.ofList(tiv, dimension, filter));
    boolean party = dimension.isParty() && facts.answering.hasReported();
    for (Group group : groups) {
      if (group.rows.equals(rows) && group.party == party && group.filter.equals(under)) {
        return group;
      }
    }
    Group made = new Group(rows, under, party);
    groups.add(made);
    return made;
  }

  private void count(Group group) {
    RowFilter passing = RowFilter.of(group.filter, facts, false, group.party);
    FactColumns columns = group.rows.columns();
    RowScan scan = new RowScan(passing, columns);
    group.tally = facts.tallies.of(new TallyMemo.Key(group.rows, group.filter, group.party, group.wanted),
        passing.years().whole(), () -> scan.into(() -> new TallyScan(facts, columns, group.wanted)).tally(),
        () -> scan.isLong() ? byYear(group, passing) : Optional.empty());
  }

  /// Of the rows of all years, whether the catalogue has them or not.
  private Optional<YearTally> byYear(Group group, RowFilter passing) {
    FactColumns columns = group.rows.columns();
    return columns.span().years(passing.byOrder()).filter(years -> years.length() <= MOST_YEARS)
        .map(years -> new RowScan(passing.over(years), columns)
            .into(() -> new YearTallyScan(facts, columns, passing.byOrder(), years, group.wanted)).tally());
  }

  private static Map<ArmamentCategory, Integer> categories(int[] counts) {
    Map<ArmamentCategory, Integer> byCategory = new EnumMap<>(ArmamentCategory.class);
    for (ArmamentCategory category : ArmamentCategory.values()) {
      byCategory.put(category, counts[category.ordinal() + 1]);
    }
    return byCategory;
  }

  private static Map<DeliveryStatus, Integer> statuses(int[] counts) {
    Map<DeliveryStatus, Integer> byStatus = new EnumMap<>(DeliveryStatus.class);
    for (DeliveryStatus status : DeliveryStatus.values()) {
      byStatus.put(status, counts[status.ordinal() + 1]);
    }
    return byStatus;
  }

  /// @param word place of a weapon's word, by the place of the weapon
  private static int[] words(Tally tally, int size, IntUnaryOperator word) {
    int[] counts = new int[size + 1];
    int[] weapons = tally.weapons();
    for (int weapon = -1; weapon < weapons.length - 1; weapon++) {
      counts[word.applyAsInt(weapon) + 1] += weapons[weapon + 1];
    }
    return counts;
  }

  private static Map<Presence, Integer> marked(Tally tally, int mark) {
    int marked = tally.marked(mark);
    return Map.of(Presence.ONLY, marked, Presence.WITHOUT, tally.all() - marked);
  }

  private static Map<String, Integer> named(List<String> names, int[] counts) {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, names.size()).filter(place -> counts[place + 1] > 0).boxed().toList());
    order.sort(Comparator.<Integer>comparingInt(place -> -counts[place + 1]).thenComparing(names::get));
    Map<String, Integer> byName = new LinkedHashMap<>();
    order.forEach(place -> byName.put(names.get(place), counts[place + 1]));
    return Collections.unmodifiableMap(byName);
  }
}
