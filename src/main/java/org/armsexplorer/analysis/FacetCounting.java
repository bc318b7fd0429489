package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Party;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;

/// Counts deliveries for the filter lists, each list under the filters on the others. Lists that nothing is chosen of
/// share one pass over the rows.
final class FacetCounting {
  private final FactTable facts;
  private final TransferFilter filter;
  private final boolean tiv;
  private final Map<Passing, int[]> known = new HashMap<>();

  /// What makes the rows of a list the same as those of another.
  private record Passing(Needs needs, TransferFilter filter, boolean party) {}

  FacetCounting(FactTable facts, TransferFilter filter) {
    this.facts = facts;
    this.filter = filter;
    this.tiv = facts.catalogue().measures().contains(Measure.TIV_DELIVERED);
  }

  FacetCounts counts() {
    FactColumns all = facts.rowsOf(Needs.ofList(tiv, Dimension.YEAR, TransferFilter.ALL));
    FactColumns suppliers = columns(Dimension.SUPPLIER);
    FactColumns recipients = columns(Dimension.RECIPIENT);
    FactColumns descriptions = columns(Dimension.DESCRIPTION);
    FactColumns designations = columns(Dimension.DESIGNATION);
    int estimated = filter.byOrderYear() ? FactTable.UNCERTAIN | FactTable.ORDER_UNCERTAIN
        : FactTable.UNCERTAIN | FactTable.EVEN_SPLIT;
    return new FacetCounts(
        named(facts.suppliers.stream().map(Party::name).toList(),
            count(Dimension.SUPPLIER, row -> suppliers.supplier()[row], facts.suppliers.size())),
        named(facts.recipients.stream().map(Party::name).toList(),
            count(Dimension.RECIPIENT, row -> recipients.recipient()[row], facts.recipients.size())),
        categories(), statuses(),
        named(facts.weapons.descriptions(),
            count(Dimension.DESCRIPTION, row -> facts.weapons.description(descriptions.weapon()[row]),
                facts.weapons.descriptions().size())),
        named(facts.weapons.designations(),
            count(Dimension.DESIGNATION, row -> facts.weapons.designation(designations.weapon()[row]),
                facts.weapons.designations().size())),
        marked(FactTable.LOCAL, filter.withTerms(terms -> terms.withLocalProduction(Presence.WITH))),
        marked(estimated, filter.withTerms(terms -> terms.withUncertain(Presence.WITH))),
        rows(Dimension.YEAR, filter).length, FactTable.deliveries(all));
  }

  private FactColumns columns(Dimension dimension) {
    return facts.rowsOf(Needs.ofList(tiv, dimension, filter));
  }

  private int[] rows(Dimension dimension, TransferFilter under) {
    return known.computeIfAbsent(new Passing(Needs.ofList(tiv, dimension, filter), under, dimension.isParty()),
        key -> RowFilter.of(under, facts, false, dimension.isParty()).rows(facts.rowsOf(key.needs())));
  }

  private Map<ArmamentCategory, Integer> categories() {
    FactColumns columns = columns(Dimension.CATEGORY);
    int[] counts = count(Dimension.CATEGORY, row -> columns.category()[row], ArmamentCategory.values().length);
    Map<ArmamentCategory, Integer> byCategory = new EnumMap<>(ArmamentCategory.class);
    for (ArmamentCategory category : ArmamentCategory.values()) {
      byCategory.put(category, counts[category.ordinal() + 1]);
    }
    return byCategory;
  }

  private Map<DeliveryStatus, Integer> statuses() {
    FactColumns columns = columns(Dimension.STATUS);
    int[] counts = count(Dimension.STATUS, row -> columns.status()[row], DeliveryStatus.values().length);
    Map<DeliveryStatus, Integer> byStatus = new EnumMap<>(DeliveryStatus.class);
    for (DeliveryStatus status : DeliveryStatus.values()) {
      byStatus.put(status, counts[status.ordinal() + 1]);
    }
    return byStatus;
  }

  /// @param value of a row, -1 where not stated
  /// @return counts by value + 1
  private int[] count(Dimension dimension, IntUnaryOperator value, int values) {
    int[] counts = new int[values + 1];
    for (int row : rows(dimension, filter.without(dimension))) {
      counts[value.applyAsInt(row) + 1]++;
    }
    return counts;
  }

  private Map<Presence, Integer> marked(int mark, TransferFilter under) {
    FactColumns columns = columns(Dimension.DESIGNATION);
    int marked = 0;
    int[] rows = rows(Dimension.DESIGNATION, under);
    for (int row : rows) {
      marked += (columns.flags()[row] & mark) != 0 ? 1 : 0;
    }
    return Map.of(Presence.ONLY, marked, Presence.WITHOUT, rows.length - marked);
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
