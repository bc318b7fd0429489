package org.armsexplorer.ui.explore;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.parts.ClipboardText;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.State;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands in the place of a chart that cannot be drawn: the reason, and one button; for a bug also its details.
final class EmptyState extends VBox {
  private final ExplorerModel model;
  private final FontIcon icon = Icons.of(Feather.INBOX);
  private final Label heading = new Label();
  private final Label reason = new Label();
  private final Button way = new Button();
  private final Button copy = new Button(Texts.text("failed.copy"), Icons.of(Feather.COPY));

  EmptyState(ExplorerModel model) {
    this.model = model;
    setId("empty-state");
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
    setMaxHeight(USE_PREF_SIZE);
    icon.getStyleClass().add("empty-icon");
    heading.getStyleClass().add("title-4");
    reason.setWrapText(true);
    reason.setId("empty-reason");
    reason.getStyleClass().addAll("text-muted", "centred");
    way.setId("empty-way");
    copy.setId("copy-details");
    HBox buttons = new HBox(way, copy);
    buttons.setAlignment(Pos.CENTER);
    buttons.getStyleClass().add("pair");
    getChildren().addAll(icon, heading, reason, buttons);
    hide();
  }

  void hide() {
    setVisible(false);
  }

  void show(State state) {
    setVisible(true);
    offerDetails(state instanceof State.Failed failed ? failed.details() : "");
    switch (state) {
      case State.Empty empty -> {
        icon.setIconCode(Feather.INBOX);
        say(Texts.text("empty.heading"), empty.reason());
        offerClear();
      }
      case State.Failed failed -> {
        icon.setIconCode(failed.isBug() ? Feather.ALERT_TRIANGLE : Feather.HELP_CIRCLE);
        say(Texts.text(failed.isBug() ? "failed.bug" : "failed.heading"), failed.problem());
        if (model.undoNameProperty().get().isEmpty() || !model.isLastOwn()) {
          offerClear();
        } else {
          offer(Texts.text("failed.undo", model.undoNameProperty().get()), model::undo);
        }
      }
      case State.Working working -> hide();
      case State.Ready ready -> hide();
    }
  }

  private void say(String what, String why) {
    heading.setText(what);
    reason.setText(why);
    setAccessibleText(what + ". " + why);
  }

  private void offerClear() {
    offer(Texts.text("empty.clear"), () -> model.edit(() -> Texts.text("step.all-filters"),
        spec -> spec.withFilter(TransferFilter.ALL.withEdition(spec.filter().edition()))));
  }

  /// A bug can be reported with what the program knows of it.
  private void offerDetails(String details) {
    copy.setManaged(!details.isEmpty());
    copy.setVisible(!details.isEmpty());
    copy.setOnAction(event -> ClipboardText.put(details));
  }

  private void offer(String text, Runnable action) {
    way.setText(text);
    way.setOnAction(event -> action.run());
  }
}
