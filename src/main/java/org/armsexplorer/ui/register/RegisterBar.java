package org.armsexplorer.ui.register;

import java.util.function.Predicate;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What is on show of the register: the selection of the chart or all deals, a search, and what is marked.
final class RegisterBar extends VBox {
  private final Label title = new Label();
  private final Label subtitle = new Label();
  private final TextField search = new TextField();
  private final CheckBox selection = Icons.named(new CheckBox(Texts.text("register.selection")), "register-selection",
      Texts.text("register.selection"));
  private final Button figure = Icons.named(new Button(), "register-figure", Texts.text("register.figure.help"));
  private final ToggleButton detail = Icons.named(new ToggleButton(Texts.text("register.detail.show")),
      "register-detail-shown", Texts.text("register.detail.show"));
  private final ToggleButton uncertain = toggle("uncertain");
  private final ToggleButton split = toggle("even-split");
  private final ToggleButton local = toggle("local");
  private final ToggleButton open = toggle("open");
  private Runnable changed = () -> {
    // nobody listens yet
  };

  /// @param reload reads the deals again
  /// @param save writes those on show
  /// @param widen leaves the one figure whose deals are shown
  RegisterBar(Runnable reload, Runnable save, Runnable widen) {
    getStyleClass().add("register-bar");
    title.getStyleClass().add("title-3");
    title.setWrapText(true);
    title.setId("register-title");
    subtitle.getStyleClass().add("text-muted");
    Icons.named(search, "register-search", Texts.text("register.search"));
    search.setPromptText(Texts.text("register.search"));
    search.textProperty().addListener((property, was, now) -> changed.run());
    HBox.setHgrow(search, Priority.ALWAYS);
    selection.setSelected(true);
    Hints.on(selection, Texts.text("register.selection.help"));
    selection.setOnAction(event -> reload.run());
    Button export =
        Icons.named(new Button(Texts.text("register.export")), "register-export", Texts.text("register.export"));
    Hints.on(export, Texts.text("register.export.help"));
    export.setOnAction(event -> save.run());
    Hints.on(detail, Texts.text("register.detail.help"));
    HBox first = new HBox(search, detail, export);
    first.getStyleClass().add("pair");
    figure.setGraphic(Icons.of(Feather.X));
    figure.setContentDisplay(ContentDisplay.RIGHT);
    figure.setMnemonicParsing(false);
    figure.getStyleClass().addAll("small", "accent");
    Hints.on(figure, Texts.text("register.figure.help"));
    figure.setOnAction(event -> widen.run());
    figure.managedProperty().bind(figure.visibleProperty());
    figure("");
    Terms.explain(uncertain, "estimate");
    Terms.explain(split, "even-split");
    Terms.explain(local, "local-production");
    Terms.explain(open, "open-order");
    FlowPane second = new FlowPane(figure, selection, uncertain, split, local, open);
    second.getStyleClass().add("question-bar");
    getChildren().addAll(title, subtitle, first, second);
  }

  private ToggleButton toggle(String key) {
    String text = Texts.text("register.only." + key);
    ToggleButton toggle = Icons.named(new ToggleButton(text), "register-only-" + key, text);
    toggle.getStyleClass().add("small");
    toggle.setOnAction(event -> changed.run());
    return toggle;
  }

  /// The deals of one figure are shown, or, where its name is empty, those of the selection.
  void figure(String name) {
    figure.setText(name);
    figure.setVisible(!name.isEmpty());
    selection.setDisable(!name.isEmpty());
  }

  /// Whether the chosen deal is shown in detail.
  BooleanProperty detail() {
    return detail.selectedProperty();
  }

  void onChange(Runnable action) {
    changed = action;
  }

  void say(String heading, String below) {
    title.setText(heading);
    subtitle.setText(below);
  }

  /// Whether only the deals of the chart's selection are wanted.
  boolean isOfSelection() {
    return selection.isSelected();
  }

  String search() {
    return search.getText();
  }

  /// What is wanted of the marks: each that is pressed.
  Predicate<DealRow> marked() {
    Predicate<DealRow> passes = row -> true;
    passes = and(passes, uncertain, DealRow::isUncertain);
    passes = and(passes, split, DealRow::isEvenSplit);
    passes = and(passes, local, DealRow::isLocal);
    return and(passes, open, DealRow::isOpen);
  }

  private static Predicate<DealRow> and(Predicate<DealRow> before, ToggleButton button, Predicate<DealRow> wanted) {
    return button.isSelected() ? before.and(wanted) : before;
  }

  /// Puts the cursor where the reader types.
  void find() {
    search.requestFocus();
    search.selectAll();
  }
}
