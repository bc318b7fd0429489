package org.armsexplorer.analysis;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.Quantity;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;

/// Finds out what a table of facts holds.
final class CatalogueBuilder {
  private static final Comparator<Party> BY_NAME =
      (one, other) -> String.CASE_INSENSITIVE_ORDER.compare(one.name(), other.name());

  private CatalogueBuilder() {}

  static Catalogue of(FactTable facts) {
    List<SourceForm> forms = facts.sources.stream().map(SourceFile::form).toList();
    EnumSet<Measure> measures = EnumSet.copyOf(Measure.OF_DEALS);
    if (forms.stream().noneMatch(SourceForm::hasDeals)) {
      measures = EnumSet.of(Measure.TIV_DELIVERED);
    }
    if (forms.stream().noneMatch(SourceForm::hasTiv)) {
      measures.remove(Measure.TIV_DELIVERED);
    }
    measures.addAll(reported(facts.rowsOf(Needs.PARTIES)));
    EnumSet<Dimension> dimensions = EnumSet.of(Dimension.YEAR, Dimension.PERIOD);
    Set<Integer> suppliers = new TreeSet<>();
    Set<Integer> recipients = new TreeSet<>();
    for (boolean tiv : new boolean[] {true, false}) {
      FactColumns bySupplier = facts.rowsOf(Needs.ofList(tiv, Dimension.SUPPLIER, TransferFilter.ALL));
      suppliers.addAll(occurring(bySupplier.bySupplier()));
      FactColumns byRecipient = facts.rowsOf(Needs.ofList(tiv, Dimension.RECIPIENT, TransferFilter.ALL));
      recipients.addAll(occurring(byRecipient.byRecipient()));
      FactColumns byCategory = facts.rowsOf(Needs.ofList(tiv, Dimension.CATEGORY, TransferFilter.ALL));
      addIf(dimensions, Dimension.CATEGORY, isTold(byCategory.category()));
      addIf(dimensions, Dimension.STATUS, isTold(bySupplier.status()));
    }
    addIf(dimensions, Dimension.DESCRIPTION, facts.weapons.size() > 0);
    addIf(dimensions, Dimension.DESIGNATION, facts.weapons.size() > 0);
    addIf(dimensions, Dimension.SUPPLIER, !suppliers.isEmpty());
    addIf(dimensions, Dimension.RECIPIENT, !recipients.isEmpty());
    return new Catalogue(named(facts.suppliers, suppliers), named(facts.recipients, recipients), years(facts), measures,
        dimensions, facts.answering.tellsOrders());
  }

  private static EnumSet<Measure> reported(FactColumns columns) {
    EnumSet<Measure> measures = EnumSet.noneOf(Measure.class);
    for (byte quantity : columns.quantity()) {
      if (quantity >= 0) {
        measures.add(Measure.of(Quantity.values()[quantity]));
      }
    }
    return measures;
  }

  private static void addIf(Set<Dimension> dimensions, Dimension dimension, boolean told) {
    if (told) {
      dimensions.add(dimension);
    }
  }

  private static boolean isTold(byte[] column) {
    for (byte value : column) {
      if (value >= 0) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> occurring(int[][] rows) {
    return IntStream.range(0, rows.length).filter(place -> rows[place].length > 0).boxed().toList();
  }

  private static List<Party> named(List<Party> parties, Set<Integer> places) {
    return places.stream().map(parties::get).sorted(BY_NAME).toList();
  }

  private static YearRange years(FactTable facts) {
    return facts.sources.stream().map(SourceFile::coverage).map(Coverage::years).reduce(YearRange::span)
        .orElse(YearRange.of(facts.edition.year() - 1));
  }
}
