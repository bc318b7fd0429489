package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.Catalogue;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.model.Party;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.NormalizedSpec;
import org.armsexplorer.spec.SpecNotice;
import org.armsexplorer.spec.TransferFilter;

/// Fits a spec to a source that it was not made for: what is measured there, and the parties that it names.
final class SourceFit {

  private SourceFit() {}

  static NormalizedSpec fit(ChartSpec spec, Facts facts, PartyFinder finder) {
    Catalogue catalogue = facts.catalogue();
    List<SpecNotice> notices = new ArrayList<>();
    ChartSpec fitted = spec;
    boolean foreign = spec.measure().quantity().isPresent() || catalogue.mainMeasure().quantity().isPresent();
    if (foreign && !catalogue.measures().contains(spec.measure())) {
      fitted = fitted.withMeasure(catalogue.mainMeasure());
      notices.add(SpecNotice.MEASURE_OF_SOURCE);
    }
    if (!facts.edition().isSipri()) {
      TransferFilter filter = fitted.filter();
      TransferFilter known = filter.withSuppliers(known(filter.suppliers(), catalogue.suppliers(), finder))
          .withRecipients(known(filter.recipients(), catalogue.recipients(), finder));
      if (!known.equals(filter)) {
        fitted = fitted.withFilter(known);
        notices.add(SpecNotice.PARTIES_DROPPED);
      }
    }
    return new NormalizedSpec(fitted, notices);
  }

  private static List<String> known(List<String> wanted, List<Party> parties, PartyFinder finder) {
    return wanted.stream().filter(name -> finder.isKnown(name, parties)).toList();
  }
}
