package org.armsexplorer.ui.compare;

import java.util.List;
import org.armsexplorer.analysis.compare.ReconciledCell;
import org.armsexplorer.app.DiffService;
import org.armsexplorer.app.EditionPair;
import org.armsexplorer.app.ViewTouched;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.files.SaveFlow;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;

/// Compares editions, and deals with tables, for the present filter; writes the list as a file.
public final class CompareFlow {
  private final Desk desk;

  public CompareFlow(Desk desk) {
    this.desk = desk;
  }

  /// Two of a kind beside each other in the chart.
  ///
  /// @param explore shows the page of the chart
  public void sideBySide(Runnable explore) {
    ExplorerModel model = desk.model();
    desk.sheets().show(new BesideSheet(model.spec(), model.surroundingsProperty().get(), wanted -> {
      desk.sheets().close();
      model.edit(
          () -> Texts.text("step.side-by-side", ShownNames.party(wanted.one()), ShownNames.party(wanted.other())),
          wanted::of);
      explore.run();
    }).sheet());
  }

  /// What changed from the edition before to the newest.
  public void differences() {
    DiffService service = desk.wiring().differences();
    desk.jobs().run(Texts.text("job.compare"), progress -> service.pair(null, null), this::show, desk::tell);
  }

  private void show(EditionPair pair) {
    DifferencesSheet sheet =
        new DifferencesSheet(desk.model().surroundingsProperty().get().editions(), pair, this::compare, this::save);
    desk.sheets().show(sheet.sheet());
    sheet.ask();
  }

  /// @param byDeal deal by deal, else by supplier, recipient and year
  private void compare(DifferencesSheet sheet, EditionPair pair, boolean byDeal) {
    TransferFilter filter = sheet.isFiltered() ? desk.model().spec().filter() : TransferFilter.ALL;
    DiffService service = desk.wiring().differences();
    desk.jobs().run(Texts.text("job.compare"), progress -> {
      List<ViewTouched> touched = service.touched(pair, desk.wiring().knownViews().all(List.of()));
      return byDeal ? service.dealListing(pair, filter, service.deals(pair, filter), touched)
          : service.listing(pair, filter, service.cells(pair, filter, Measure.TIV_DELIVERED), touched);
    }, sheet::show, thrown -> {
      sheet.sheet().close();
      desk.tell(thrown);
    });
  }

  /// Deals beside the publisher's own tables of the edition on show.
  public void reconcile() {
    TransferFilter filter = desk.model().spec().filter();
    desk.jobs().run(Texts.text("job.reconcile"), progress -> {
      List<ReconciledCell> cells = desk.wiring().reconciling().cells(filter);
      return desk.wiring().reconciling().listing(filter, cells, true);
    }, listing -> desk.sheets().show(new ListingSheet("reconcile", listing, this::save).sheet()), desk::tell);
  }

  private void save(Listing listing) {
    new SaveFlow(desk).save(SaveFlow.Wanted.list(Texts.text("compare.save"), Texts.text("compare.proposed")),
        file -> desk.wiring().differences().write(listing, file));
  }
}
