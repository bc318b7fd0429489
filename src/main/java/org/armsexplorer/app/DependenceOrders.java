package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.armsexplorer.chart.DependencePage;
import org.armsexplorer.exporter.DependenceFigure;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;

/// The orders of a party of which nothing has arrived, in sentences, the newest first.
///
/// @param noted takes each as figures for files
record DependenceOrders(Explorer explorer, Dimension role, TransferFilter filter, List<DependenceFigure> noted) {

  DependencePage.Block block() throws UserProblem {
    String heading = Messages.text("dependence.orders");
    if (!explorer.facts(filter).catalogue().tellsOrders()) {
      return new DependencePage.Block(heading, List.of(Messages.text("dependence.orders-not-told")));
    }
    TransferFilter open = filter.withTerms(terms -> terms.withOpenOrders(Presence.ONLY));
    List<String> lines = new ArrayList<>();
    explorer.deals(open).stream()
        .sorted(Comparator.comparingInt((DealRecord record) -> record.deal().orderYear()).reversed())
        .forEach(record -> lines.add(line(record)));
    if (lines.isEmpty()) {
      lines.add(Messages.text("dependence.no-orders"));
    }
    return new DependencePage.Block(heading, lines);
  }

  private String line(DealRecord record) {
    Deal deal = record.deal();
    String partner = role == Dimension.RECIPIENT ? record.supplier().name() : record.recipient().name();
    String number = deal.unitsOrdered() == null ? Messages.text("dependence.unknown-number")
        : Objects.toString(deal.unitsOrdered());
    noted.add(new DependenceFigure("orders", "units-ordered", partner, deal.weapon().designation(),
        deal.weapon().description(), Integer.toString(deal.orderYear()), Objects.toString(deal.unitsOrdered(), ""),
        deal.unitsOrdered() == null ? "unknown" : "value", Estimate.all(deal.unitsOrderedUncertain(), false)));
    return Messages.text("dependence.order", Integer.toString(deal.orderYear()), ShownNames.party(partner), number,
        deal.weapon().designation(), deal.weapon().description());
  }
}
