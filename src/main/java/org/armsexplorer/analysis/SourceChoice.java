package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.jspecify.annotations.Nullable;

/// Chooses the rows that answer a question, so that no delivery counts twice: each cell is added up from one tier, and
/// within it, of several sources that cover a row, the most exact answers, then the newest.
///
/// Deals between parties answer a cell that they cover. Else a total that stands in a table does, before the sum of its
/// parts: those are rounded one by one (263 recipients of 2010 add up to 25,944, the world's total says 25,937, the
/// deliveries 25,936.94). Where nothing covers all of a cell, the parts that are there answer.
final class SourceChoice {
  private final List<SourceFile> sources;
  private final String[] supplierKeys;
  private final String[] recipientKeys;
  private final GrowingColumns rows;
  private final List<Statement> statements = new ArrayList<>();
  private final OnlyCategory only;
  private final boolean[] orders;

  SourceChoice(List<SourceFile> sources, String[] supplierKeys, String[] recipientKeys, GrowingColumns rows) {
    this.sources = List.copyOf(sources);
    this.supplierKeys = supplierKeys;
    this.recipientKeys = recipientKeys;
    this.rows = rows;
    this.only = OnlyCategory.of(this.sources, rows);
    List<Set<Tier>> tiers = new ArrayList<>();
    for (SourceFile source : sources) {
      tiers.add(EnumSet.noneOf(Tier.class));
      if (source.form().hasDeals()) {
        tiers.getLast().add(Tier.PAIRS);
      }
    }
    this.orders = new boolean[sources.size()];
    for (int row = 0; row < rows.size(); row++) {
      tiers.get(rows.sourceAt(row)).add(tier(row));
      orders[rows.sourceAt(row)] |= (rows.flagsAt(row) & FactTable.OPEN) != 0;
    }
    for (int i = 0; i < tiers.size(); i++) {
      for (Tier tier : tiers.get(i)) {
        statements.add(Statement.of(sources.get(i), tier));
      }
    }
  }

  /// What is said about a question with such needs.
  List<Statement> statements(Needs needs) {
    return statements.stream().filter(statement -> statement.answers(needs)).toList();
  }

  /// What a statement speaks about.
  Answering.Spoken spoken(Statement statement) {
    int category = only.categories()[sources.indexOf(statement.source())];
    return new Answering.Spoken(statement.coverage(), category < 0 ? null : ArmamentCategory.values()[category]);
  }

  /// Whether each row tells all, so that every question is answered by the same rows.
  boolean isUniform() {
    return statements.stream()
        .allMatch(one -> one.tier() == Tier.PAIRS && one.source().form().hasDeals() && one.source().form().hasTiv());
  }

  /// Whether some source tells orders of which nothing has arrived.
  boolean tellsOrders() {
    for (boolean told : orders) {
      if (told) {
        return true;
      }
    }
    return false;
  }

  /// Whether there are totals beside rows between parties.
  boolean hasTotals() {
    return statements.stream().anyMatch(one -> one.tier() != Tier.PAIRS);
  }

  /// The rows to keep for a question, ascending.
  int[] keep(Needs needs) {
    List<Statement> answering = statements(needs);
    boolean pairsOnly = answering.stream().allMatch(one -> one.tier() == Tier.PAIRS);
    List<Map<Tier, List<Rival>>> rivals = rivals(answering);
    Map<Long, Tier> chosen = new HashMap<>();
    int[] kept = new int[rows.size()];
    int count = 0;
    for (int row = 0; row < rows.size(); row++) {
      List<Rival> before = rivals.get(rows.sourceAt(row)).get(tier(row));
      if (before != null && (pairsOnly || isChosen(row, needs, answering, chosen)) && !isCovered(before, row)) {
        kept[count++] = row;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private Tier tier(int row) {
    boolean ofCategory =
        sources.get(rows.sourceAt(row)).form() == SourceForm.TIV_CATEGORIES && rows.categoryAt(row) >= 0;
    return Tier.of(rows.supplierAt(row), rows.recipientAt(row), ofCategory);
  }

  /// What is said before a row.
  ///
  /// @param source place of the source that says it
  private record Rival(int source, Coverage coverage) {}

  /// For each source, and each tier in which it answers, what is said before it.
  private List<Map<Tier, List<Rival>>> rivals(List<Statement> answering) {
    List<Map<Tier, List<Rival>>> rivals = new ArrayList<>();
    sources.forEach(source -> rivals.add(new EnumMap<>(Tier.class)));
    for (Statement of : answering) {
      List<Rival> before = answering.stream()
          .filter(other -> other.tier() == of.tier() && other.source().precedes(of.source())
              && other.coverage().years().overlaps(of.coverage().years()))
          .map(other -> new Rival(sources.indexOf(other.source()), other.coverage())).toList();
      rivals.get(sources.indexOf(of.source())).put(of.tier(), before);
    }
    return rivals;
  }

  private boolean isChosen(int row, Needs needs, List<Statement> answering, Map<Long, Tier> chosen) {
    int supplier = needs.supplier() ? rows.supplierAt(row) : -1;
    int recipient = needs.recipient() ? rows.recipientAt(row) : -1;
    int year = rows.yearAt(row);
    long cell = (supplier + 1L) << 40 | (recipient + 1L) << 16 | year;
    Tier tier = chosen.computeIfAbsent(cell,
        key -> choose(key(supplierKeys, supplier), key(recipientKeys, recipient), year, needs.category(), answering));
    return tier == tier(row);
  }

  private static Tier choose(@Nullable String supplier, @Nullable String recipient, int year, boolean category,
      List<Statement> answering) {
    List<Statement> covering =
        answering.stream().filter(one -> one.coverage().includes(supplier, recipient, year)).toList();
    if (category && covering.stream().anyMatch(Statement::tellsCategories)) {
      boolean pairs = covering.stream().anyMatch(one -> one.tellsCategories() && one.tier() == Tier.PAIRS);
      return pairs ? Tier.PAIRS : Tier.CATEGORIES;
    }
    if (covering.stream().anyMatch(one -> one.tier() == Tier.PAIRS && !one.isRounded())) {
      return Tier.PAIRS;
    }
    return first(covering)
        .or(() -> partly(answering.stream().filter(one -> one.touches(supplier, recipient, year)).toList()))
        .orElse(Tier.PAIRS);
  }

  /// The parts that are there, or a total that is none of all.
  private static Optional<Tier> partly(List<Statement> statements) {
    return statements.stream().map(Statement::tier).filter(tier -> tier == Tier.PAIRS).findFirst()
        .or(() -> first(statements));
  }

  private static Optional<Tier> first(List<Statement> statements) {
    return statements.stream().map(Statement::tier).min(Comparator.naturalOrder());
  }

  private boolean isCovered(List<Rival> rivals, int row) {
    if (rivals.isEmpty()) {
      return false;
    }
    String supplier = key(supplierKeys, rows.supplierAt(row));
    String recipient = key(recipientKeys, rows.recipientAt(row));
    boolean open = (rows.flagsAt(row) & FactTable.OPEN) != 0;
    for (Rival rival : rivals) {
      if ((!open || orders[rival.source()]) && only.includes(rival.source(), rows.categoryAt(row))
          && rival.coverage().includes(supplier, recipient, rows.yearAt(row))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String key(String[] keys, int place) {
    return place < 0 ? null : keys[place];
  }
}
