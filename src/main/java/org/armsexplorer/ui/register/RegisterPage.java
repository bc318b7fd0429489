package org.armsexplorer.ui.register;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.Register;
import org.armsexplorer.app.RegisterService;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.exporter.TabText;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Provenance;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.files.SaveFlow;
import org.armsexplorer.ui.parts.ClipboardText;
import org.armsexplorer.ui.parts.EmptyPage;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.parts.TurnedPage;
import org.armsexplorer.ui.state.Problems;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The page of the register: the deals behind the chart, and one of them in detail.
public final class RegisterPage extends StackPane implements TurnedPage {
  private final Desk desk;
  private final RegisterBar bar = new RegisterBar(this::reload, this::save, this::widen);
  private final DealTable deals = new DealTable();
  private final DealDetail detail = new DealDetail();
  private final DealPanes panes = new DealPanes(deals.view(), detail);
  private final Label sum = new Label();
  private final Label why = new Label();
  private final BorderPane page = new BorderPane();
  private final VBox nothing;
  private @Nullable Register register;
  /// Of the one figure whose deals are shown; null for those of the selection.
  private @Nullable TransferFilter figure;
  /// What was read last, or is being read; null where that failed.
  private @Nullable Asked asked;

  /// What the deals depend on.
  private record Asked(TransferFilter filter, long version) {}

  /// What is told of a deal when it is chosen.
  private record Told(DealRecord deal, Map<Edition, Optional<DealRecord>> elsewhere, List<DealDetail.Line> lines) {}

  /// @param bring asks for files to import
  public RegisterPage(Desk desk, Runnable bring) {
    this.desk = desk;
    setId("register-page");
    getStyleClass().add("register-page");
    KeptColumns columns = KeptColumns.of(deals, panes.detailShownProperty(), desk.memory());
    DealMenu.on(deals.view(), new DealMenu.Ways(this::copy, this::save, panes::toDetail, columns::asUsual));
    bar.detail().bindBidirectional(panes.detailShownProperty());
    sum.setId("register-sum");
    sum.getStyleClass().addAll("text-muted", "register-sum");
    page.setTop(bar);
    page.setCenter(panes);
    page.setBottom(sum);
    nothing = EmptyPage.of("register-empty", Feather.LIST, Texts.text("register.empty"), why,
        EmptyPage.bring("register-import", bring));
    nothing.setVisible(false);
    getChildren().addAll(page, nothing);
    bar.onChange(this::filter);
    deals.view().getSelectionModel().selectedItemProperty().addListener((property, was, row) -> choose(row));
    desk.model().specProperty().addListener((property, was, now) -> {
      if (!was.filter().equals(now.filter())) {
        leaveFigure();
      }
      if (getScene() != null && !was.filter().equals(now.filter())) {
        reload();
      }
    });
    desk.model().surroundingsProperty().addListener((property, was, now) -> {
      if (getScene() != null && !was.editions().equals(now.editions())) {
        reload();
      }
    });
  }

  /// Shows the deals of one figure, until the reader widens the view or changes the chart's selection.
  ///
  /// @param name of the figure
  public void show(String name, TransferFilter of) {
    figure = of;
    bar.figure(name);
    reload();
  }

  private void leaveFigure() {
    figure = null;
    bar.figure("");
  }

  private void widen() {
    leaveFigure();
    reload();
  }

  /// The same deals of the same data are not read again: what is chosen and where the table stands stay as they are.
  @Override
  public void reload() {
    TransferFilter filter = desk.model().spec().filter();
    TransferFilter of = figure;
    TransferFilter wanted =
        of != null ? of : bar.isOfSelection() ? filter : TransferFilter.ALL.withEdition(filter.edition());
    Asked now = new Asked(wanted, desk.wiring().explorer().dataVersion());
    if (now.equals(asked)) {
      return;
    }
    asked = now;
    deals.reading();
    desk.jobs().latest("register", Duration.ofMillis(60), progress -> {
      Register read = service().register(wanted);
      progress.checkCancelled();
      return new Read(read, read.deals().stream().map(DealRow::of).toList());
    }, this::show, this::fail);
  }

  /// A party that the edition does not have is no fault: there are no deals, and the reason is said.
  private void fail(Throwable thrown) {
    asked = null;
    if (!Problems.isStopped(thrown)) {
      register = null;
      deals.show(List.of());
      instead(Problems.text(thrown));
    }
  }

  private void instead(String reason) {
    why.setText(reason);
    nothing.setVisible(!reason.isEmpty());
    page.setVisible(reason.isEmpty());
  }

  private record Read(Register register, List<DealRow> rows) {}

  private RegisterService service() {
    return desk.wiring().register();
  }

  private void show(Read read) {
    DealRow before = deals.view().getSelectionModel().getSelectedItem();
    register = read.register();
    instead(read.register().lacking());
    bar.say(read.register().title(), read.register().subtitle());
    deals.show(read.rows());
    filter();
    // also where the row was there before: what other editions say may be new
    choose(before == null ? null : deals.choose(before.record()));
  }

  private void filter() {
    deals.filter(bar.search(), bar.marked());
    List<DealRow> shown = deals.shown();
    int all = register == null ? 0 : register.deals().size();
    sum.setText(Texts.text("register.shown", shown.size(), all,
        RegisterService.delivered(shown.stream().map(DealRow::record).toList())));
  }

  private void choose(@Nullable DealRow row) {
    if (row == null) {
      detail.none();
      return;
    }
    DealRecord deal = row.record();
    detail.show(deal);
    desk.jobs().latest("register-deal", Duration.ofMillis(80), progress -> told(deal), told -> {
      DealRow chosen = deals.view().getSelectionModel().getSelectedItem();
      if (chosen != null && chosen.record().equals(told.deal())) {
        detail.show(deal);
        detail.add(told.elsewhere(), told.lines());
      }
    }, desk::tell);
  }

  private Told told(DealRecord deal) throws org.armsexplorer.app.UserProblem {
    Map<Provenance, String> raw = service().raw(deal);
    Set<Provenance> places = new LinkedHashSet<>(deal.told());
    deal.deliveries().forEach(one -> places.add(one.from()));
    List<DealDetail.Line> lines = new ArrayList<>();
    places.forEach(place -> lines.add(new DealDetail.Line(place, raw.getOrDefault(place, ""))));
    return new Told(deal, service().elsewhere(deal), lines);
  }

  /// Copies the chosen rows, or all on show where none is chosen, as a table.
  public void copy() {
    Register read = register;
    if (read == null) {
      return;
    }
    List<DealRow> wanted = wanted(deals.chosen());
    desk.jobs().run(Texts.text("job.copy-deals"), progress -> {
      Listing listing = listing(read, wanted);
      progress.checkCancelled();
      return TabText.of(listing);
    }, text -> {
      ClipboardText.put(text);
      desk.toasts().done(Texts.text("register.copied", wanted.size()));
    }, desk::tell);
  }

  private List<DealRow> wanted(List<DealRow> chosen) {
    return chosen.isEmpty() ? deals.shown() : chosen;
  }

  private Listing listing(Register read, List<DealRow> wanted) {
    return service().listing(read, wanted.stream().map(DealRow::record).toList());
  }

  private void save() {
    Register read = register;
    if (read == null) {
      return;
    }
    List<DealRow> chosen = deals.chosen();
    List<DealRow> wanted = wanted(chosen);
    String title = chosen.isEmpty() ? Texts.text("register.export.shown", wanted.size())
        : Texts.text("register.export.chosen", wanted.size());
    new SaveFlow(desk).save(SaveFlow.Wanted.list(title, Texts.text("register.proposed")),
        file -> service().write(listing(read, wanted), file));
  }

  /// Puts the cursor where the reader types.
  public void find() {
    bar.find();
  }

  @Override
  public List<Node> panes() {
    if (nothing.isVisible()) {
      return List.of(nothing);
    }
    return panes.detailShownProperty().get() ? List.of(bar, deals.view(), detail) : List.of(bar, deals.view());
  }
}
