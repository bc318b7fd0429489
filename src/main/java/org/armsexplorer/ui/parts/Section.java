package org.armsexplorer.ui.parts;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A part of a side pane that folds: a heading with a summary and a button that clears, and a content under it.
public final class Section extends VBox {
  private static final int SHORT = 22;
  private static final double NARROW = 60;
  private final ToggleButton heading;
  private final Label summary = new Label();
  private final Button clear;
  private final Node content;

  public Section(String id, String title, Node content) {
    this.content = content;
    getStyleClass().add("section");
    setId(id);
    FontIcon chevron = Icons.of(Feather.CHEVRON_DOWN);
    heading = new ToggleButton(title, chevron);
    heading.getStyleClass().addAll("flat", "section-heading");
    heading.setId(id + "-heading");
    heading.setAccessibleText(title);
    heading.setSelected(true);
    heading.setWrapText(true);
    heading.setMinHeight(USE_PREF_SIZE);
    heading.selectedProperty().addListener((property, was, open) -> {
      chevron.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
      show(open);
    });
    summary.getStyleClass().addAll("text-muted", "section-summary");
    summary.setId(id + "-summary");
    // a word or two stay whole, a long name gives way to the heading
    summary.textProperty().subscribe(text -> summary.setMinWidth(text.length() > SHORT ? NARROW : USE_PREF_SIZE));
    clear = Icons.button(id + "-clear", Feather.X, Texts.text("section.clear", title));
    clear.getStyleClass().add("small-icon");
    clear.managedProperty().bind(clear.visibleProperty());
    clear.setVisible(false);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox head = new HBox(heading, space, summary, clear);
    head.getStyleClass().add("section-head");
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().addAll(head, content);
  }

  /// What stands at the right of the heading, such as "2 of 17".
  public StringProperty summaryProperty() {
    return summary.textProperty();
  }

  /// The word that the section is about, for what explains it.
  public Node heading() {
    return heading;
  }

  public void setOpen(boolean open) {
    heading.setSelected(open);
  }

  /// What is folded away is not in the window: a change of its looks would style it for nobody.
  private void show(boolean open) {
    if (open) {
      getChildren().add(content);
    } else {
      getChildren().remove(content);
    }
  }

  /// Shows the button that clears while there is something to clear.
  public void setClearable(boolean clearable) {
    clear.setVisible(clearable);
  }

  public void onClear(Runnable action) {
    clear.setOnAction(event -> action.run());
  }

  /// Turns the whole section off, and says why.
  public void setReason(String reason) {
    boolean off = !reason.isEmpty();
    content.setDisable(off);
    heading.setDisable(off);
    Notes.reason(this, reason);
  }
}
