package org.armsexplorer.analysis;

import java.util.List;
import java.util.Set;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

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

  @Override
  public boolean isCovered(List<Axis> axes, int[] place) {
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
    return touches(fromSuppliers, toRecipients, within, ofCategories);
  }

  private boolean touches(Set<String> fromSuppliers, Set<String> toRecipients, YearRange within,
      List<ArmamentCategory> ofCategories) {
    for (Answering.Spoken one : spoken) {
      Coverage coverage = one.coverage();
      if (coverage.years().overlaps(within) && meets(coverage.suppliers(), fromSuppliers)
          && meets(coverage.recipients(), toRecipients)
          && (one.only() == null || ofCategories.isEmpty() || ofCategories.contains(one.only()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean meets(Set<String> covered, Set<String> wanted) {
    return covered.isEmpty() || wanted.isEmpty() || wanted.stream().anyMatch(covered::contains);
  }

  @Override
  public boolean isPartial() {
    return spoken.stream().noneMatch(one -> holds(one.coverage().suppliers(), suppliers)
        && holds(one.coverage().recipients(), recipients) && holds(one.only()));
  }

  private boolean holds(@Nullable ArmamentCategory only) {
    return only == null || (!categories.isEmpty() && categories.stream().allMatch(only::equals));
  }

  private static boolean holds(Set<String> covered, Set<String> wanted) {
    return covered.isEmpty() || (!wanted.isEmpty() && covered.containsAll(wanted));
  }

  /// Whether a dimension is one of parties.
  static boolean isParty(Dimension dimension) {
    return dimension == Dimension.SUPPLIER || dimension == Dimension.RECIPIENT;
  }
}
