package org.armsexplorer.importer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armsexplorer.importer.TivHeader.Role;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;

/// A table of the yearly TIV in whole millions, in all layouts: one party and its partners, all suppliers or all
/// recipients, by region, by armament category, a list of the largest, and users' tables with both parties in each row.
///
/// Old layout (to 2023): title "TIV of arms exports from X, 1950-2021", a header with an empty first cell (users write
/// `Country` there), years, `Total`. New layout: header `Recipient`, `Supplier` or `Exports by`, years, then totals and
/// shares; the party stands in the row "Total imports from X" or "Total exports to X" only; "Total world export" is about
/// all. By region: two cells before the years, `Africa,Regional total`, then `,Albania`. Largest: `,Rank
/// 1950-2023,,Supplier`. `0` is under half a million, an empty cell is no delivery identified.
final class TivTableImporter implements Importer {

  @Override
  public SourceForm form() {
    return SourceForm.TIV_TABLE;
  }

  @Override
  public boolean recognises(Head head) {
    return head.find(fields -> TivHeader.of(fields).isPresent()).isPresent();
  }

  @Override
  public Draft read(Reading reading) throws ImportException {
    Lines lines = new Lines(reading.source().text());
    int headerAt = Head.of(reading.source().text()).find(fields -> TivHeader.of(fields).isPresent()).orElseThrow();
    List<String> head = reading.upToHeader(lines, headerAt);
    List<String> cells = Fields.split(Head.withoutTail(head.getLast()), ',');
    TivHeader header = TivHeader.of(cells).orElseThrow();
    TivRows rows = TivRows.read(lines, header, cells.size(), reading);
    TivLayout layout;
    try {
      layout = TivLayout.of(head, header, rows.names(), rows.areCategories(), reading.options());
    } catch (TivLayout.Open e) {
      throw ImportException.open(reading.file(), e.questions());
    }
    List<Figure> figures = rows.figures(layout);
    Preamble preamble = Preamble.of(head, reading.names());
    YearRange window = new YearRange(header.years().getFirst(), header.years().getLast());
    Edition edition =
        preamble.generated().map(time -> Edition.onDay(time.toLocalDate())).orElse(Edition.guessedFrom(window.last()));
    return new Draft(form(header, layout, rows.areCategories()), preamble.generated(), edition,
        coverage(header, layout, rows, figures, window, reading), rows.size(), List.of(), figures);
  }

  private static SourceForm form(TivHeader header, TivLayout layout, boolean categories) {
    if (categories) {
      return SourceForm.TIV_CATEGORIES;
    }
    if (header.isPairs() || layout.party() != null) {
      return SourceForm.TIV_TABLE;
    }
    return layout.rows() == Role.SUPPLIER ? SourceForm.TIV_SUPPLIERS : SourceForm.TIV_RECIPIENTS;
  }

  private static Coverage coverage(TivHeader header, TivLayout layout, TivRows rows, List<Figure> figures,
      YearRange years, Reading reading) {
    Set<String> suppliers = new TreeSet<>();
    Set<String> recipients = new TreeSet<>();
    for (Figure figure : figures) {
      Optional.ofNullable(figure.supplier()).map(reading.names()::keyOf).ifPresent(suppliers::add);
      Optional.ofNullable(figure.recipient()).map(reading.names()::keyOf).ifPresent(recipients::add);
    }
    if (header.isPairs()) {
      return CoverageFinder.ofParties(suppliers, recipients, years);
    }
    String party = layout.party();
    if (party != null) {
      Set<String> it = Set.of(reading.names().keyOf(party));
      return layout.rows() == Role.RECIPIENT ? new Coverage(it, Set.of(), years) : new Coverage(Set.of(), it, years);
    }
    return rows.hasOthers() ? new Coverage(suppliers, recipients, years) : Coverage.world(years);
  }
}
