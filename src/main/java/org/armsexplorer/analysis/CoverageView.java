package org.armsexplorer.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.TransferFilter;

/// Tells an empty cell that the sources cover (no deliveries identified) from one they do not speak about.
///
/// A cell is covered where at least one source speaks about some of it.
final class CoverageView implements CellCoverage {
  private final List<Answering.Spoken> spoken;
  private final List<ArmamentCategory> categories;
  private final PartyChoice fromChoice;
  private final PartyChoice toChoice;
  private final Set<String> suppliers;
  private final Set<String> recipients;
  private final YearRange years;

  CoverageView(List<Answering.Spoken> spoken, PartyNames names, TransferFilter filter, YearRange years) {
    this.spoken = List.copyOf(spoken);
    this.categories = filter.categories();
    this.fromChoice = PartyChoice.of(filter, Dimension.SUPPLIER, names);
    this.toChoice = PartyChoice.of(filter, Dimension.RECIPIENT, names);
    this.suppliers = fromChoice.keys();
    this.recipients = toChoice.keys();
    this.years = years;
  }

  /// What a cell is about.
  private record Asked(Set<String> suppliers, Set<String> recipients, YearRange years,
      List<ArmamentCategory> categories) {}

  @Override
  public boolean isCovered(List<Axis> axes, int[] place) {
    Asked asked = asked(axes, place);
    return told(asked).anyMatch(told -> told.overlaps(asked.years()));
  }

  @Override
  public boolean isWhole(List<Axis> axes, int[] place) {
    Asked asked = asked(axes, place);
    List<YearRange> told = told(asked).toList();
    return asked.years().years().allMatch(year -> told.stream().anyMatch(range -> range.contains(year)));
  }

  private Asked asked(List<Axis> axes, int[] place) {
    Set<String> fromSuppliers = suppliers;
    Set<String> toRecipients = recipients;
    YearRange within = years;
    List<ArmamentCategory> ofCategories = categories;
    for (int i = 0; i < place.length; i++) {
      Member member = axes.get(i).members().get(place[i]);
      boolean one = member.kind() == Member.Kind.ONE;
      switch (axes.get(i).dimension()) {
        case YEAR, PERIOD -> within = YearRange.parse(member.key());
        case SUPPLIER -> fromSuppliers = one ? fromChoice.keysOf(member.key()) : fromSuppliers;
        case RECIPIENT -> toRecipients = one ? toChoice.keysOf(member.key()) : toRecipients;
        case CATEGORY ->
          ofCategories = ArmamentCategory.parse(member.key()).filter(any -> one).map(List::of).orElse(ofCategories);
        case STATUS, DESCRIPTION, DESIGNATION, EDITION -> {
          // every source speaks about all of them
        }
      }
    }
    return new Asked(fromSuppliers, toRecipients, within, ofCategories);
  }

  /// The years of which the files tell that speak about a cell. Where one speaks about all parties of the cell, only the
  /// years of such files are covered: a file of one recipient that goes on for a year longer does not tell that the world
  /// received nothing in it. Where none does, each that speaks about some of them counts, and [#isPartial] says so.
  private Stream<YearRange> told(Asked asked) {
    boolean whole =
        spoken.stream().anyMatch(one -> holds(one, asked.suppliers(), asked.recipients(), asked.categories()));
    return spoken.stream().filter(one -> whole ? holds(one, asked.suppliers(), asked.recipients(), asked.categories())
        : meets(one, asked.suppliers(), asked.recipients(), asked.categories())).map(one -> one.coverage().years());
  }

  private static boolean holds(Answering.Spoken one, Set<String> suppliers, Set<String> recipients,
      List<ArmamentCategory> categories) {
    ArmamentCategory only = one.only();
    boolean all = only == null || (!categories.isEmpty() && categories.stream().allMatch(only::equals));
    return all && holds(one.coverage().suppliers(), suppliers) && holds(one.coverage().recipients(), recipients);
  }

  private static boolean meets(Answering.Spoken one, Set<String> suppliers, Set<String> recipients,
      List<ArmamentCategory> categories) {
    ArmamentCategory only = one.only();
    boolean some = only == null || categories.isEmpty() || categories.contains(only);
    return some && meets(one.coverage().suppliers(), suppliers) && meets(one.coverage().recipients(), recipients);
  }

  private static boolean meets(Set<String> covered, Set<String> wanted) {
    return covered.isEmpty() || wanted.isEmpty() || wanted.stream().anyMatch(covered::contains);
  }

  @Override
  public boolean isPartial() {
    List<YearRange> whole = spoken.stream().filter(one -> holds(one, suppliers, recipients, categories))
        .map(one -> one.coverage().years()).toList();
    return whole.isEmpty() || spoken.stream().filter(one -> meets(one, suppliers, recipients, categories))
        .flatMap(one -> asked(one.coverage().years()))
        .anyMatch(year -> whole.stream().noneMatch(range -> range.contains(year)));
  }

  /// The years asked for among these.
  private Stream<Integer> asked(YearRange of) {
    return IntStream.rangeClosed(Math.max(of.first(), years.first()), Math.min(of.last(), years.last())).boxed();
  }

  private static boolean holds(Set<String> covered, Set<String> wanted) {
    return covered.isEmpty() || (!wanted.isEmpty() && covered.containsAll(wanted));
  }

  /// Whether a dimension is one of parties.
  static boolean isParty(Dimension dimension) {
    return dimension == Dimension.SUPPLIER || dimension == Dimension.RECIPIENT;
  }
}
