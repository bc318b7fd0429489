package org.armsexplorer.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.armsexplorer.exporter.DealText;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.DealRecord.Arrival;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Provenance;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.RawLine;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.parts.Viewport;

/// One deal: its comments, its deliveries by year, what other editions say, and the lines that tell of it.
final class DealDetail extends ScrollPane {
  private final VBox column = new VBox();

  DealDetail() {
    Icons.named(this, "register-detail", Texts.text("register.detail"));
    getStyleClass().addAll("side-pane", "edge-to-edge");
    column.getStyleClass().addAll("side-column", "looks");
    setContent(column);
    setFitToWidth(true);
    Viewport.drawnInParts(this);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    none();
  }

  /// Nothing is chosen.
  void none() {
    column.getChildren().setAll(label(Texts.text("register.choose"), "text-muted"));
  }

  /// What is known at once; the lines of files and the other editions follow.
  void show(DealRecord record) {
    Deal deal = record.deal();
    List<Node> nodes = new ArrayList<>();
    nodes.add(label(deal.weapon().designation(), "title-4"));
    nodes.add(label(deal.weapon().description(), "text-muted"));
    nodes.add(label(Texts.text("register.parties", ShownNames.party(record.supplier().name()),
        ShownNames.party(record.recipient().name())), ""));
    nodes.add(facts(record));
    if (!deal.comments().isBlank()) {
      nodes.add(field("register.comments", label(deal.comments(), "")));
    }
    nodes.add(field("register.deliveries", record.deliveries().isEmpty()
        ? label(Texts.text("register.nothing-arrived"), "text-muted") : deliveries(record)));
    column.getChildren().setAll(nodes);
    setVvalue(0);
  }

  /// The same deal elsewhere, and the lines.
  void add(Map<Edition, Optional<DealRecord>> elsewhere, List<Line> lines) {
    if (!elsewhere.isEmpty()) {
      VBox others = new VBox();
      others.getStyleClass().add("field");
      elsewhere.forEach((edition, deal) -> others.getChildren().add(label(Elsewhere.say(edition, deal), "")));
      column.getChildren().add(field("register.elsewhere", others));
    }
    VBox places = new VBox();
    places.getStyleClass().add("field");
    for (Line line : lines) {
      Label sum = label(Texts.text("register.checksum", line.place().file().checksum()), "text-small");
      Terms.explain(sum, "checksum");
      places.getChildren().addAll(
          label(Texts.text("register.line", line.place().file().name(), Integer.toString(line.place().line())), ""),
          raw(line), sum);
    }
    column.getChildren().add(field("register.lines", places));
  }

  /// A line of a file that tells of the deal.
  ///
  /// @param text as it stands in the kept copy; empty where the file has no lines or is not kept
  record Line(Provenance place, String text) {}

  private static RawLine raw(Line line) {
    RawLine raw = new RawLine(line.text().isEmpty() ? Texts.text("proof.no-raw") : line.text());
    raw.setAccessibleText(Texts.text("proof.raw"));
    return raw;
  }

  private static GridPane facts(DealRecord record) {
    Deal deal = record.deal();
    GridPane grid = new GridPane();
    grid.getStyleClass().add("grid");
    String doubtful = Texts.text("register.doubtful");
    int row = 0;
    row = fact(grid, row, "category", deal.category() == null ? "" : ShownNames.of(deal.category()));
    row = fact(grid, row, "status", deal.status() == null ? "" : ShownNames.of(deal.status()));
    row = fact(grid, row, "order-year", deal.orderYear() + (deal.orderYearUncertain() ? doubtful : ""));
    row = fact(grid, row, "units-ordered", deal.unitsOrdered() == null ? ""
        : Figures.count(Objects.requireNonNull(deal.unitsOrdered())) + (deal.unitsOrderedUncertain() ? doubtful : ""));
    row =
        fact(grid, row, "tiv-unit", deal.tivUnit() == null ? "" : Figures.tiv(Objects.requireNonNull(deal.tivUnit())));
    row = fact(grid, row, "marks", DealText.marks(record));
    fact(grid, row, "sipri-id", deal.sipriId() == 0 ? "" : Integer.toString(deal.sipriId()));
    return grid;
  }

  private static int fact(GridPane grid, int row, String key, String value) {
    if (value.isEmpty()) {
      return row;
    }
    Label name = label(Texts.text("register.column." + key), "text-muted");
    name.setMinWidth(USE_PREF_SIZE);
    RegisterTerms.of(key).ifPresent(term -> Terms.explain(name, term));
    grid.addRow(row, name, label(value, ""));
    return row + 1;
  }

  private static GridPane deliveries(DealRecord record) {
    GridPane grid = new GridPane();
    grid.setId("register-deliveries");
    grid.getStyleClass().add("grid");
    grid.addRow(0, whole(Texts.text("register.year"), "text-muted"), whole(Texts.text("register.units"), "text-muted"),
        whole(Texts.text("register.tiv"), "text-muted"), label("", ""));
    int row = 1;
    for (Arrival arrival : record.deliveries()) {
      Delivery one = arrival.delivery();
      String doubtful = Texts.text("register.doubtful");
      grid.addRow(row++, whole(one.year() + (one.yearUncertain() ? doubtful : ""), ""),
          whole(Figures.units(record.units(arrival)) + (one.unitsUncertain() ? doubtful : ""), ""),
          whole(one.tiv() == null ? "" : Figures.tiv(Objects.requireNonNull(one.tiv()).toMillions()), ""),
          label(one.evenSplit() ? Texts.text("register.even-split")
              : arrival.asked() ? "" : Texts.text("register.not-asked"), "text-muted"));
    }
    return grid;
  }

  private static VBox field(String key, Node content) {
    Label label = label(Texts.text(key), "field-label");
    VBox field = new VBox(label, content);
    field.getStyleClass().add("field");
    return field;
  }

  /// A number, or its heading, which stays in one piece beside a remark that breaks into lines.
  private static Label whole(String text, String style) {
    Label label = label(text, style);
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label label(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
