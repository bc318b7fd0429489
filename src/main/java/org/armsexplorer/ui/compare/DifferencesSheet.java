package org.armsexplorer.ui.compare;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.armsexplorer.app.EditionInfo;
import org.armsexplorer.app.EditionPair;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;

/// What changed between two editions: which ones, by cell or by deal, for all or for the present filter.
final class DifferencesSheet {
  private final PickBox<EditionInfo> from;
  private final PickBox<EditionInfo> to;
  private final CheckBox byDeal = new CheckBox(Texts.text("compare.by-deal"));
  private final CheckBox filtered = new CheckBox(Texts.text("compare.filtered"));
  private final ListingSheet list;
  private final Comparing comparing;

  /// Makes the list of two editions and gives it to the sheet.
  @FunctionalInterface
  interface Comparing {
    void compare(DifferencesSheet sheet, EditionPair pair, boolean byDeal);
  }

  DifferencesSheet(List<EditionInfo> editions, EditionPair pair, Comparing comparing, Consumer<Listing> save) {
    this.comparing = comparing;
    Listing none = new Listing(Texts.text("compare.title"), List.of(Texts.text("compare.working")), List.of(),
        List.of(), List.of(), List.of());
    list = new ListingSheet("differences", none, save);
    from = edition("compare-from", editions, pair.from());
    to = edition("compare-to", editions, pair.to());
    Icons.named(byDeal, "compare-by-deal", Texts.text("compare.by-deal"));
    Icons.named(filtered, "compare-filtered", Texts.text("compare.filtered"));
    filtered.setSelected(true);
    FlowPane bar = new FlowPane(from, new Label(Texts.text("compare.to")), to, byDeal, filtered);
    bar.getStyleClass().add("flow-pair");
    list.content().getChildren().addFirst(bar);
    list.sheet().startAt(from);
    byDeal.setOnAction(event -> ask());
    filtered.setOnAction(event -> ask());
  }

  private PickBox<EditionInfo> edition(String id, List<EditionInfo> editions, EditionInfo chosen) {
    PickBox<EditionInfo> box =
        Icons.named(new PickBox<>(editions, info -> info.edition().title(), info -> "", info -> ask()), id,
            Texts.text(id.replace('-', '.')));
    box.show(chosen);
    return box;
  }

  boolean isFiltered() {
    return filtered.isSelected();
  }

  /// Asks for the list of what is chosen.
  void ask() {
    if (!from.getValue().equals(to.getValue())) {
      list.await(Texts.text("compare.working"));
      comparing.compare(this, new EditionPair(from.getValue(), to.getValue()), byDeal.isSelected());
    }
  }

  void show(Listing listing) {
    list.show(listing);
  }

  Sheet sheet() {
    return list.sheet();
  }
}
