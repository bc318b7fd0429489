package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What is chosen, one chip each; a click takes it away.
final class Chips extends FlowPane {
  private static final int MOST = 8;
  private final String id;
  private final Consumer<String> remove;
  private final UnaryOperator<String> words;
  private List<String> names = List.of();

  /// @param words what a chip is called in the language of the texts
  Chips(String id, UnaryOperator<String> words, Consumer<String> remove) {
    this.words = words;
    this.id = id;
    this.remove = remove;
    setId(id + "-chips");
    getStyleClass().add("chips");
    setVisible(false);
    setManaged(false);
  }

  void show(List<String> wanted) {
    if (wanted.equals(names)) {
      return;
    }
    names = List.copyOf(wanted);
    List<Node> nodes = new ArrayList<>();
    for (String name : names.subList(0, Math.min(MOST, names.size()))) {
      nodes.add(chip(name));
    }
    if (names.size() > MOST) {
      Label more = new Label(Texts.text("chips.more", names.size() - MOST));
      more.getStyleClass().addAll("text-muted", "text-small");
      nodes.add(more);
    }
    getChildren().setAll(nodes);
    setVisible(!names.isEmpty());
    setManaged(!names.isEmpty());
  }

  private Button chip(String name) {
    Button chip = new Button(words.apply(name), Icons.of(Feather.X));
    chip.setContentDisplay(ContentDisplay.RIGHT);
    chip.getStyleClass().addAll("chip", "small");
    chip.setId(id + "-chip-" + name);
    chip.setAccessibleText(Texts.text("chips.remove", words.apply(name)));
    chip.setOnAction(event -> remove.accept(name));
    return chip;
  }
}
