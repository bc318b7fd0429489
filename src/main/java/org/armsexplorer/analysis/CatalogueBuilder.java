package org.armsexplorer.analysis;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;

/// Finds out what a table of facts holds.
final class CatalogueBuilder {
  private static final Comparator<Party> BY_NAME =
      (one, other) -> String.CASE_INSENSITIVE_ORDER.compare(one.name(), other.name());

  private CatalogueBuilder() {}

  static Catalogue of(FactTable facts) {
    FactColumns columns = facts.columns;
    boolean deals = false;
    boolean categories = false;
    boolean statuses = false;
    for (int row = 0; row < columns.size(); row++) {
      deals |= (columns.flags()[row] & FactTable.FIGURE) == 0;
      categories |= columns.category()[row] >= 0;
      statuses |= columns.status()[row] >= 0;
    }
    EnumSet<Measure> measures = deals ? EnumSet.allOf(Measure.class) : EnumSet.of(Measure.TIV_DELIVERED);
    EnumSet<Dimension> dimensions = EnumSet.allOf(Dimension.class);
    if (!categories) {
      dimensions.remove(Dimension.CATEGORY);
    }
    if (!statuses) {
      dimensions.remove(Dimension.STATUS);
    }
    return new Catalogue(named(facts.suppliers, columns.bySupplier()), named(facts.recipients, columns.byRecipient()),
        years(facts), measures, dimensions);
  }

  private static List<Party> named(List<Party> parties, int[][] rows) {
    return IntStream.range(0, parties.size()).filter(place -> rows[place].length > 0).mapToObj(parties::get)
        .sorted(BY_NAME).toList();
  }

  private static YearRange years(FactTable facts) {
    return facts.sources.stream().map(SourceFile::coverage).map(Coverage::years).reduce(YearRange::span)
        .orElse(YearRange.of(facts.edition.year() - 1));
  }
}
