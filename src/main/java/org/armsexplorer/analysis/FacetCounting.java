package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Party;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;

/// Counts deliveries for the filter lists, each list under the filters on the others.
final class FacetCounting {
  private final FactTable facts;
  private final TransferFilter filter;
  private final boolean tiv;

  FacetCounting(FactTable facts, TransferFilter filter) {
    this.facts = facts;
    this.filter = filter;
    this.tiv = facts.catalogue().measures().contains(Measure.TIV_DELIVERED);
  }

  FacetCounts counts() {
    int[] categories = count(Dimension.CATEGORY, FactColumns::category, ArmamentCategory.values().length);
    int[] statuses = count(Dimension.STATUS, FactColumns::status, DeliveryStatus.values().length);
    Map<ArmamentCategory, Integer> byCategory = new EnumMap<>(ArmamentCategory.class);
    for (ArmamentCategory category : ArmamentCategory.values()) {
      byCategory.put(category, categories[category.ordinal() + 1]);
    }
    Map<DeliveryStatus, Integer> byStatus = new EnumMap<>(DeliveryStatus.class);
    for (DeliveryStatus status : DeliveryStatus.values()) {
      byStatus.put(status, statuses[status.ordinal() + 1]);
    }
    FactColumns years = columns(Dimension.YEAR);
    FactColumns all = facts.rowsOf(Needs.ofList(tiv, Dimension.YEAR, TransferFilter.ALL));
    return new FacetCounts(parties(Dimension.SUPPLIER, FactColumns::supplier, facts.suppliers),
        parties(Dimension.RECIPIENT, FactColumns::recipient, facts.recipients), byCategory, byStatus,
        RowFilter.of(filter, facts).rows(years).length, all.size());
  }

  private FactColumns columns(Dimension dimension) {
    return facts.rowsOf(Needs.ofList(tiv, dimension, filter));
  }

  private int[] rows(Dimension dimension, FactColumns columns) {
    return RowFilter.of(filter.without(dimension), facts).rows(columns);
  }

  private int[] count(Dimension dimension, Function<FactColumns, byte[]> column, int values) {
    int[] counts = new int[values + 1];
    FactColumns columns = columns(dimension);
    byte[] itsValues = column.apply(columns);
    for (int row : rows(dimension, columns)) {
      counts[itsValues[row] + 1]++;
    }
    return counts;
  }

  private Map<String, Integer> parties(Dimension dimension, Function<FactColumns, short[]> column,
      List<Party> parties) {
    int[] counts = new int[parties.size()];
    FactColumns columns = columns(dimension);
    short[] places = column.apply(columns);
    for (int row : RowFilter.of(filter.without(dimension), facts).withTotals().rows(columns)) {
      counts[places[row]]++;
    }
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, counts.length).filter(p -> counts[p] > 0).boxed().toList());
    order.sort(Comparator.<Integer>comparingInt(place -> -counts[place]).thenComparing(p -> parties.get(p).name()));
    Map<String, Integer> byName = new LinkedHashMap<>();
    order.forEach(place -> byName.put(parties.get(place).name(), counts[place]));
    return Collections.unmodifiableMap(byName);
  }
}
