package org.armsexplorer.app;

import java.util.List;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Edition;
import org.armsexplorer.spec.TransferFilter;

/// The deals behind a selection.
///
/// @param filter what was asked for
/// @param deals in the order of the files
/// @param title what it is about, as the chart of the same selection says it
/// @param lacking why there are no deals; empty where the edition has deals
public record Register(TransferFilter filter, Edition edition, List<DealRecord> deals, String title, String subtitle,
    String sourceLine, String lacking) {

  public Register {
    deals = List.copyOf(deals);
  }
}
