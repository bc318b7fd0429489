package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.DealRecord.Arrival;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Provenance;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;

/// What is known already of an edition.
///
/// @param files those that say it
public record Held(List<SourceFile> files, List<DealRecord> deals, List<FigureRecord> figures) {

  public Held {
    files = List.copyOf(files);
    deals = List.copyOf(deals);
    figures = List.copyOf(figures);
  }

  /// What one file says, as if it was all that is known.
  public static Held of(SourceContent content, PartyNames names) {
    List<DealRecord> deals = new ArrayList<>();
    for (Deal deal : content.deals()) {
      List<Arrival> arrivals = deal.deliveries().stream()
          .map(delivery -> new Arrival(delivery, new Provenance(content.file(), delivery.line()), true)).toList();
      deals.add(new DealRecord(deal, Party.named(deal.supplier(), names), Party.named(deal.recipient(), names),
          List.of(new Provenance(content.file(), deal.line())), arrivals));
    }
    return new Held(List.of(content.file()), deals,
        content.figures().stream().map(figure -> FigureRecord.of(figure, content.file(), names)).toList());
  }

  /// Whether some of what a file speaks about is known.
  public boolean meets(Coverage coverage) {
    return files.stream().anyMatch(file -> file.coverage().overlaps(coverage));
  }
}
