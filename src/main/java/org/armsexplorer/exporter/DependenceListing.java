package org.armsexplorer.exporter;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.chart.DependencePage;

/// A dependence sheet to read in a terminal: facts, partners by period, sentences, a row for each. Files have
/// [DependenceFigure].
public final class DependenceListing {

  private DependenceListing() {}

  public static Listing of(DependencePage page) {
    List<List<String>> rows = new ArrayList<>();
    page.facts().forEach(fact -> rows.add(List.of(Messages.text("dependence.facts"), fact.label(), "", fact.figure())));
    DependencePage.Table partners = page.partners();
    for (List<String> row : partners.rows()) {
      for (int i = 1; i < row.size(); i++) {
        rows.add(List.of(partners.heading(), row.getFirst(), partners.columns().get(i), row.get(i)));
      }
    }
    page.lists().forEach(block -> block.lines().forEach(line -> rows.add(List.of(block.heading(), line, "", ""))));
    List<Listing.Column> columns = List.of(Listing.Column.text("section").cutAt(34),
        Listing.Column.text("item").cutAt(80), Listing.Column.text("period"), Listing.Column.text("figure"));
    return new Listing(page.title(), List.of(page.subtitle()), columns, rows, page.foot(),
        List.of(Listing.About.text("title", page.title())));
  }
}
