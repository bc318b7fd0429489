package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceForm;

/// The trade register with one row per deal, 16 columns: exact in total, without the split over the delivery years.
///
/// Layout, as downloaded since 2023: a preamble of 11 lines, then `Recipient,Supplier,Year of order, ,Number ordered, ,
/// Weapon designation,Weapon description,Number delivered, ,Year(s) of delivery,status,Comments,SIPRI TIV per unit,SIPRI
/// TIV for total order,SIPRI TIV of delivered weapons`; the three columns called by a space hold `?` where the column
/// before is uncertain. Since July 2026 the ninth is `Deliveries in the Year Range`, empty for nothing delivered.
final class RegisterImporter implements Importer {

  @Override
  public SourceForm form() {
    return SourceForm.REGISTER;
  }

  @Override
  public boolean recognises(Head head) {
    return head.find(RegisterImporter::isHeader).isPresent();
  }

  private static boolean isHeader(List<String> fields) {
    return fields.size() == RegisterRows.COLUMNS && fields.get(0).strip().equalsIgnoreCase("Recipient")
        && fields.get(1).strip().equalsIgnoreCase("Supplier") && fields.get(2).strip().equalsIgnoreCase("Year of order")
        && fields.get(10).strip().toLowerCase(Locale.ROOT).startsWith("year(s) of deliver");
  }

  @Override
  public Draft read(Reading reading) throws ImportException {
    Lines lines = new Lines(reading.source().text());
    int headerAt = Head.of(reading.source().text()).find(RegisterImporter::isHeader).orElseThrow();
    Preamble preamble = Preamble.of(reading.upToHeader(lines, headerAt), reading.names());
    RegisterRows rows = new RegisterRows(lines, reading.issues());
    RegisterDeals reader = new RegisterDeals(reading);
    List<Deal> deals = new ArrayList<>();
    for (RegisterRows.Row row = rows.next(); row != null; row = rows.next()) {
      reading.checkStopped(deals.size());
      try {
        Deal deal = reader.deal(row);
        if (row.ended() || RegisterDeals.addsUp(deal)) {
          deals.add(deal);
        } else {
          reading.issues().error(row.line(), "row.cut-off");
        }
      } catch (BadRowException e) {
        reading.issues().error(row.line(), "row.left-out", e.text());
      }
    }
    reader.report();
    Edition edition = preamble.generated().map(time -> Edition.onDay(time.toLocalDate()))
        .orElseGet(() -> Edition.guessedFrom(CoverageFinder.newestYear(deals)));
    return new Draft(form(), preamble.generated(), edition,
        new CoverageFinder(reading.names()).of(preamble, deals, edition), deals.size(), deals, List.of());
  }
}
