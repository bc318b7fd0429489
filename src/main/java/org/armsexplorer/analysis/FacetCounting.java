package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Party;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.TransferFilter;

/// Counts deliveries for the filter lists, each list under the filters on the others.
final class FacetCounting {
  private final FactTable facts;
  private final FactColumns columns;
  private final TransferFilter filter;

  FacetCounting(FactTable facts, TransferFilter filter) {
    this.facts = facts;
    this.columns = facts.columns;
    this.filter = filter;
  }

  FacetCounts counts() {
    int[] categories = count(Dimension.CATEGORY, columns.category(), ArmamentCategory.values().length);
    int[] statuses = count(Dimension.STATUS, columns.status(), DeliveryStatus.values().length);
    Map<ArmamentCategory, Integer> byCategory = new EnumMap<>(ArmamentCategory.class);
    for (ArmamentCategory category : ArmamentCategory.values()) {
      byCategory.put(category, categories[category.ordinal() + 1]);
    }
    Map<DeliveryStatus, Integer> byStatus = new EnumMap<>(DeliveryStatus.class);
    for (DeliveryStatus status : DeliveryStatus.values()) {
      byStatus.put(status, statuses[status.ordinal() + 1]);
    }
    return new FacetCounts(parties(Dimension.SUPPLIER, columns.supplier(), facts.suppliers),
        parties(Dimension.RECIPIENT, columns.recipient(), facts.recipients), byCategory, byStatus, rows(filter).length,
        columns.size());
  }

  private int[] rows(TransferFilter wanted) {
    return RowFilter.of(wanted, facts).rows(columns);
  }

  private int[] count(Dimension dimension, byte[] column, int values) {
    int[] counts = new int[values + 1];
    for (int row : rows(filter.without(dimension))) {
      counts[column[row] + 1]++;
    }
    return counts;
  }

  private Map<String, Integer> parties(Dimension dimension, short[] column, List<Party> parties) {
    int[] counts = new int[parties.size()];
    for (int row : rows(filter.without(dimension))) {
      counts[column[row]]++;
    }
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, counts.length).filter(p -> counts[p] > 0).boxed().toList());
    order.sort(Comparator.<Integer>comparingInt(place -> -counts[place]).thenComparing(p -> parties.get(p).name()));
    Map<String, Integer> byName = new LinkedHashMap<>();
    order.forEach(place -> byName.put(parties.get(place).name(), counts[place]));
    return Collections.unmodifiableMap(byName);
  }
}
