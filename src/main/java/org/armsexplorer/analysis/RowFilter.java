package org.armsexplorer.analysis;

import java.util.List;
import java.util.stream.Stream;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.DealTerms;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Exclusions;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// A filter in terms of the columns: places instead of names, bits instead of lists.
///
/// @param categoryBits bit 0 for not stated, bit n + 1 for the category of ordinal n
/// @param statusBits bit 0 for not stated, bit n + 1 for the status of ordinal n
/// @param years the years asked for
/// @param byOrder whether the years are those of order
/// @param flagsPass whether rows with such flags pass, by flags
/// @param weaponPass whether rows of a weapon pass, by its place; null for all
/// @param words where each of the words stands that all have to stand in a row's texts
record RowFilter(PartyPass suppliers, PartyPass recipients, int categoryBits, int statusBits, Periods years,
    boolean byOrder, boolean[] flagsPass, boolean @Nullable [] weaponPass, List<TextIndex.Hits> words) {
  private static final int ALL_BITS = -1;
  /// How many combinations of flags there are.
  static final int FLAGS = 512;

  static RowFilter of(TransferFilter filter, FactTable facts) {
    return of(filter, facts, filter.terms().openOrders() != Presence.WITHOUT, false);
  }

  /// @param open whether open orders can pass: only deals are counted of them
  /// @param totals whether sums over groups of parties pass that were not asked for by name
  static RowFilter of(TransferFilter filter, FactTable facts, boolean open, boolean totals) {
    Exclusions but = filter.but();
    boolean named =
        Stream.concat(filter.suppliers().stream(), filter.recipients().stream()).anyMatch(Reported::isTotal);
    YearRange years = filter.years();
    return new RowFilter(
        PartyPass.of(PartyChoice.of(filter, Dimension.SUPPLIER, facts.names), filter.merging(), facts.suppliers),
        PartyPass.of(PartyChoice.of(filter, Dimension.RECIPIENT, facts.names), filter.merging(), facts.recipients),
        bits(filter.categories(), but.categories()), bits(filter.statuses(), but.statuses()),
        Periods.of(years != null ? years : filter.byOrderYear() ? facts.orderYears() : facts.catalogue().years(),
            filter.periods()),
        filter.byOrderYear(), flagsPass(filter, open, totals || named), weaponPass(filter, facts.weapons),
        facts.texts.find(filter.terms().text()));
  }

  /// The same for other years.
  RowFilter over(YearRange wanted) {
    return new RowFilter(suppliers, recipients, categoryBits, statusBits, Periods.of(wanted, List.of()), byOrder,
        flagsPass, weaponPass, words);
  }

  /// What a file does not tell passes only where nothing is asked.
  private static <T extends Enum<T>> int bits(List<T> only, List<T> but) {
    if (only.isEmpty() && but.isEmpty()) {
      return ALL_BITS;
    }
    int bits = only.isEmpty() ? ALL_BITS & ~1 : 0;
    for (T one : only) {
      bits |= 2 << one.ordinal();
    }
    for (T one : but) {
      bits &= ~(2 << one.ordinal());
    }
    return bits;
  }

  private static boolean[] flagsPass(TransferFilter filter, boolean open, boolean totals) {
    DealTerms terms = filter.terms();
    boolean[] pass = new boolean[FLAGS];
    for (int flags = 0; flags < pass.length; flags++) {
      int dated = filter.byOrderYear() ? Marks.byOrder(flags) : flags;
      boolean figure = (flags & FactTable.FIGURE) != 0;
      pass[flags] = passes(terms.uncertain(), (dated & (FactTable.UNCERTAIN | FactTable.EVEN_SPLIT)) != 0)
          && passes(terms.localProduction(), (flags & FactTable.LOCAL) != 0)
          && passes(open ? terms.openOrders() : Presence.WITHOUT, (flags & FactTable.OPEN) != 0)
          && !(figure && filter.needsDeals()) && (totals || (flags & FactTable.TOTAL) == 0);
    }
    return pass;
  }

  private static boolean passes(Presence wanted, boolean marked) {
    return switch (wanted) {
      case WITH -> true;
      case ONLY -> marked;
      case WITHOUT -> !marked;
    };
  }

  private static boolean @Nullable [] weaponPass(TransferFilter filter, Weapons weapons) {
    DealTerms terms = filter.terms();
    boolean[] descriptions = pass(terms.descriptions(), filter.but().descriptions(), weapons.descriptions());
    boolean[] designations = pass(terms.designations(), filter.but().designations(), weapons.designations());
    if (descriptions.length == 0 && designations.length == 0) {
      return null;
    }
    boolean[] pass = new boolean[weapons.size()];
    for (int i = 0; i < pass.length; i++) {
      pass[i] = (descriptions.length == 0 || descriptions[weapons.description(i)])
          && (designations.length == 0 || designations[weapons.designation(i)]);
    }
    return pass;
  }

  /// Which words pass; empty where all do.
  private static boolean[] pass(List<String> only, List<String> but, List<String> words) {
    if (only.isEmpty() && but.isEmpty()) {
      return new boolean[0];
    }
    WordPattern wanted = new WordPattern(only);
    WordPattern refused = new WordPattern(but);
    boolean[] pass = new boolean[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      pass[i] = (only.isEmpty() || wanted.matches(words.get(i))) && !refused.matches(words.get(i));
    }
    return pass;
  }

  /// Keeps the rows that pass, in their order and place; one condition after the other, so that each loop is short.
  ///
  /// @param rows between `from` and `to` the rows to look at
  /// @return where the rows that pass end
  int select(FactColumns columns, int[] rows, int from, int to) {
    int end = inYears(columns, rows, from, to);
    end = of(columns.category(), categoryBits, rows, from, end);
    end = of(columns.status(), statusBits, rows, from, end);
    end = of(suppliers, columns.supplier(), columns, rows, from, end);
    end = of(recipients, columns.recipient(), columns, rows, from, end);
    if (weaponPass == null && words.isEmpty()) {
      return end;
    }
    int kept = from;
    for (int i = from; i < end; i++) {
      int row = rows[i];
      int weapon = columns.weapon()[row];
      rows[kept] = row;
      kept += (weaponPass == null || isOfWeapon(weapon)) && hasWords(weapon, columns.deal()[row]) ? 1 : 0;
    }
    return kept;
  }

  private int inYears(FactColumns columns, int[] rows, int from, int to) {
    short[] year = columns.years(byOrder);
    short[] flags = columns.flags();
    int first = years.whole().first();
    int last = years.whole().last();
    int kept = from;
    for (int i = from; i < to; i++) {
      int row = rows[i];
      rows[kept] = row;
      kept += year[row] >= first && year[row] <= last && flagsPass[flags[row]] ? 1 : 0;
    }
    if (years.own().isEmpty()) {
      return kept;
    }
    int end = kept;
    kept = from;
    for (int i = from; i < end; i++) {
      rows[kept] = rows[i];
      kept += years.contains(year[rows[i]]) ? 1 : 0;
    }
    return kept;
  }

  private static int of(byte[] column, int bits, int[] rows, int from, int to) {
    if (bits == ALL_BITS) {
      return to;
    }
    int kept = from;
    for (int i = from; i < to; i++) {
      int row = rows[i];
      rows[kept] = row;
      kept += (bits >>> (column[row] + 1)) & 1;
    }
    return kept;
  }

  private int of(PartyPass party, short[] column, FactColumns columns, int[] rows, int from, int to) {
    if (party.passes() == null) {
      return to;
    }
    short[] year = columns.years(byOrder);
    int kept = from;
    for (int i = from; i < to; i++) {
      int row = rows[i];
      rows[kept] = row;
      kept += party.test(column[row], year[row]) ? 1 : 0;
    }
    return kept;
  }

  private boolean isOfWeapon(int weapon) {
    return weapon >= 0 && weaponPass != null && weaponPass[weapon];
  }

  private boolean hasWords(int weapon, int deal) {
    for (TextIndex.Hits word : words) {
      if (!word.at(weapon, deal)) {
        return false;
      }
    }
    return true;
  }

  /// Lists of rows among which all that pass are; none where all rows have to be looked at.
  int[][] candidates(FactColumns columns) {
    int bySupplier = suppliers.total(columns.bySupplier());
    int byRecipient = recipients.total(columns.byRecipient());
    if (Math.min(bySupplier, byRecipient) > columns.size() / 2) {
      return new int[0][];
    }
    return bySupplier <= byRecipient ? suppliers.lists(columns.bySupplier()) : recipients.lists(columns.byRecipient());
  }
}
