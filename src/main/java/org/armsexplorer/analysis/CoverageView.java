package org.armsexplorer.analysis;

import java.util.List;
import java.util.Set;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.TransferFilter;

/// Tells an empty cell that the sources cover (no deliveries identified) from one they do not speak about.
///
/// A cell is covered where at least one source speaks about some of it.
final class CoverageView implements CellCoverage {
  private final List<Coverage> coverages;
  private final PartyChoice fromChoice;
  private final PartyChoice toChoice;
  private final Set<String> suppliers;
  private final Set<String> recipients;
  private final YearRange years;

  CoverageView(List<Coverage> coverages, PartyNames names, TransferFilter filter, YearRange years) {
    this.coverages = List.copyOf(coverages);
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
    for (int i = 0; i < place.length; i++) {
      Member member = axes.get(i).members().get(place[i]);
      boolean one = member.kind() == Member.Kind.ONE;
      switch (axes.get(i).dimension()) {
        case YEAR, PERIOD -> within = YearRange.parse(member.key());
        case SUPPLIER -> fromSuppliers = one ? fromChoice.keysOf(member.key()) : fromSuppliers;
        case RECIPIENT -> toRecipients = one ? toChoice.keysOf(member.key()) : toRecipients;
        case CATEGORY, STATUS, DESCRIPTION, DESIGNATION, EDITION -> {
          // every source speaks about all of them
        }
      }
    }
    return touches(fromSuppliers, toRecipients, within);
  }

  private boolean touches(Set<String> fromSuppliers, Set<String> toRecipients, YearRange within) {
    for (Coverage coverage : coverages) {
      if (coverage.years().overlaps(within) && meets(coverage.suppliers(), fromSuppliers)
          && meets(coverage.recipients(), toRecipients)) {
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
    return coverages.stream()
        .noneMatch(coverage -> holds(coverage.suppliers(), suppliers) && holds(coverage.recipients(), recipients));
  }

  private static boolean holds(Set<String> covered, Set<String> wanted) {
    return covered.isEmpty() || (!wanted.isEmpty() && covered.containsAll(wanted));
  }

  /// Whether a dimension is one of parties.
  static boolean isParty(Dimension dimension) {
    return dimension == Dimension.SUPPLIER || dimension == Dimension.RECIPIENT;
  }
}
