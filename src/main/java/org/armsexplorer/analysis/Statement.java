package org.armsexplorer.analysis;

import java.util.Set;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.jspecify.annotations.Nullable;

/// What a source speaks about in rows of one tier.
///
/// @param coverage within it, the rows of this tier are complete
record Statement(SourceFile source, Tier tier, Coverage coverage) {

  static Statement of(SourceFile source, Tier tier) {
    Coverage whole = source.coverage();
    Coverage coverage = switch (tier) {
      case PAIRS, CATEGORIES -> whole;
      case SUPPLIERS -> new Coverage(whole.suppliers(), Set.of(), whole.years());
      case RECIPIENTS -> new Coverage(Set.of(), whole.recipients(), whole.years());
      case WORLD -> Coverage.world(whole.years());
    };
    return new Statement(source, tier, coverage);
  }

  /// Whether its rows tell what a question needs.
  boolean answers(Needs needs) {
    SourceForm form = source.form();
    if ((needs.tiv() && !form.hasTiv()) || (needs.deals() && !form.hasDeals())) {
      return false;
    }
    return switch (tier) {
      case PAIRS -> true;
      case SUPPLIERS -> !needs.recipient();
      case RECIPIENTS -> !needs.supplier();
      case WORLD -> !needs.supplier() && !needs.recipient();
      case CATEGORIES -> (!needs.supplier() || !coverage.suppliers().isEmpty())
          && (!needs.recipient() || !coverage.recipients().isEmpty());
    };
  }

  /// Whether its rows tell their armament categories.
  boolean tellsCategories() {
    return tier == Tier.CATEGORIES || source.form().hasDeals() || source.form() == SourceForm.TIDY;
  }

  /// Whether its figures are rounded to whole millions, so that their sum is not the total.
  boolean isRounded() {
    return isRounded(source.form());
  }

  static boolean isRounded(SourceForm form) {
    return switch (form) {
      case TIV_TABLE, TIV_SUPPLIERS, TIV_RECIPIENTS, TIV_CATEGORIES -> true;
      case DELIVERIES, DEALS_AND_TIVS, REGISTER, TIDY, REGISTER_2013, REGISTER_RTF, WORLD_BANK, COMTRADE, UNROCA,
          MAPPED ->
        false;
    };
  }

  /// Whether it speaks about some of a cell.
  ///
  /// @param supplier key, or null for any supplier
  /// @param recipient key, or null for any recipient
  boolean touches(@Nullable String supplier, @Nullable String recipient, int year) {
    return coverage.years().contains(year) && meets(coverage.suppliers(), supplier)
        && meets(coverage.recipients(), recipient);
  }

  private static boolean meets(Set<String> covered, @Nullable String party) {
    return party == null || covered.isEmpty() || covered.contains(party);
  }
}
