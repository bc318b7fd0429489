package org.armsexplorer.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// A filter in terms of the columns: places instead of names, bits instead of lists.
///
/// @param suppliers places that pass, ascending; null for all
/// @param recipients places that pass, ascending; null for all
/// @param supplierPasses by place; null for all
/// @param recipientPasses by place; null for all
/// @param categoryBits bit 0 for not stated, bit n + 1 for the category of ordinal n
/// @param statusBits bit 0 for not stated, bit n + 1 for the status of ordinal n
/// @param refusedFlags rows with one of these flags do not pass
record RowFilter(int @Nullable [] suppliers, int @Nullable [] recipients, boolean @Nullable [] supplierPasses,
    boolean @Nullable [] recipientPasses, int categoryBits, int statusBits, YearRange years, int refusedFlags) {
  private static final int ALL_BITS = -1;

  static RowFilter of(TransferFilter filter, FactTable facts) {
    int @Nullable [] suppliers = places(filter.suppliers(), facts.suppliers, facts.names);
    int @Nullable [] recipients = places(filter.recipients(), facts.recipients, facts.names);
    int refused = filter.certainOnly() ? FactTable.UNCERTAIN | FactTable.EVEN_SPLIT : 0;
    boolean named =
        Stream.concat(filter.suppliers().stream(), filter.recipients().stream()).anyMatch(Reported::isTotal);
    refused |= named ? 0 : FactTable.TOTAL;
    YearRange years = filter.years();
    return new RowFilter(suppliers, recipients, passes(suppliers, facts.suppliers.size()),
        passes(recipients, facts.recipients.size()), categories(filter.categories()), statuses(filter.statuses()),
        years == null ? facts.catalogue().years() : years, refused);
  }

  private static int @Nullable [] places(List<String> wanted, List<Party> parties, PartyNames names) {
    if (wanted.isEmpty()) {
      return null;
    }
    List<String> keys = wanted.stream().map(names::keyOf).map(PartyNames::folded).toList();
    int[] places = new int[parties.size()];
    int count = 0;
    for (int place = 0; place < places.length; place++) {
      if (keys.contains(PartyNames.folded(parties.get(place).key()))) {
        places[count++] = place;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private static boolean @Nullable [] passes(int @Nullable [] places, int size) {
    if (places == null) {
      return null;
    }
    boolean[] passes = new boolean[size];
    for (int place : places) {
      passes[place] = true;
    }
    return passes;
  }

  private static int categories(List<ArmamentCategory> wanted) {
    return wanted.isEmpty() ? ALL_BITS : wanted.stream().mapToInt(one -> 2 << one.ordinal()).reduce(0, (a, b) -> a | b);
  }

  private static int statuses(List<DeliveryStatus> wanted) {
    return wanted.isEmpty() ? ALL_BITS : wanted.stream().mapToInt(one -> 2 << one.ordinal()).reduce(0, (a, b) -> a | b);
  }

  /// The same with sums over groups of parties.
  RowFilter withTotals() {
    return new RowFilter(suppliers, recipients, supplierPasses, recipientPasses, categoryBits, statusBits, years,
        refusedFlags & ~FactTable.TOTAL);
  }

  /// Whether a row passes.
  boolean test(FactColumns columns, int row) {
    int year = columns.year()[row];
    return year >= years.first() && year <= years.last() && (columns.flags()[row] & refusedFlags) == 0
        && (categoryBits >>> (columns.category()[row] + 1) & 1) != 0
        && (statusBits >>> (columns.status()[row] + 1) & 1) != 0
        && (supplierPasses == null || supplierPasses[columns.supplier()[row]])
        && (recipientPasses == null || recipientPasses[columns.recipient()[row]]);
  }

  /// The rows that pass; the rows of one deal follow each other, since they share supplier and recipient.
  int[] rows(FactColumns columns) {
    int[][] lists = candidates(columns);
    int most = 0;
    for (int[] list : lists) {
      most += list.length;
    }
    boolean all = lists.length == 0;
    int[] passing = new int[all ? columns.size() : most];
    int count = 0;
    if (all) {
      for (int row = 0; row < columns.size(); row++) {
        passing[count] = row;
        count += test(columns, row) ? 1 : 0;
      }
    }
    for (int[] list : lists) {
      for (int row : list) {
        passing[count] = row;
        count += test(columns, row) ? 1 : 0;
      }
    }
    return Arrays.copyOf(passing, count);
  }

  /// Lists of rows among which all that pass are; none where all rows have to be looked at.
  private int[][] candidates(FactColumns columns) {
    int bySupplier = total(suppliers, columns.bySupplier());
    int byRecipient = total(recipients, columns.byRecipient());
    if (Math.min(bySupplier, byRecipient) > columns.size() / 2) {
      return new int[0][];
    }
    return bySupplier <= byRecipient ? lists(suppliers, columns.bySupplier())
        : lists(recipients, columns.byRecipient());
  }

  private static int total(int @Nullable [] places, int[][] rows) {
    if (places == null) {
      return Integer.MAX_VALUE;
    }
    int total = 0;
    for (int place : places) {
      total += rows[place].length;
    }
    return total;
  }

  private static int[][] lists(int @Nullable [] places, int[][] rows) {
    if (places == null || places.length == 0) {
      return new int[1][0];
    }
    int[][] lists = new int[places.length][];
    for (int i = 0; i < places.length; i++) {
      lists[i] = rows[places[i]];
    }
    return lists;
  }
}
