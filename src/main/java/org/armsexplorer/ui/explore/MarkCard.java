package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.armsexplorer.ui.chart.Mark;
import org.armsexplorer.ui.parts.Texts;

/// What is said of a mark beside it, and, where it was clicked, what can be done with it.
final class MarkCard extends VBox {
  private static final double DISTANCE = 12;
  private final Label heading = new Label();

  MarkCard() {
    setId("hover-card");
    getStyleClass().add("hover-card");
    heading.getStyleClass().add("text-bold");
    setManaged(false);
    setVisible(false);
  }

  /// @param actions none while the mouse only passes
  void show(Mark mark, List<MenuItem> actions) {
    heading.setText(mark.heading());
    getChildren().setAll(heading);
    mark.lines().forEach(line -> getChildren().add(new Label(line)));
    if (!actions.isEmpty()) {
      FlowPane buttons = new FlowPane();
      buttons.getStyleClass().add("mark-actions");
      buttons.getChildren().setAll(buttons(actions));
      getChildren().add(buttons);
    } else if (mark.isLegend()) {
      getChildren().add(new Label(Texts.text("hover.legend")));
    }
    setMouseTransparent(actions.isEmpty());
    setVisible(true);
    applyCss();
    autosize();
  }

  /// Nothing is said any more.
  void hide() {
    setVisible(false);
    getChildren().clear();
  }

  private static List<Node> buttons(List<MenuItem> actions) {
    List<Node> buttons = new ArrayList<>();
    for (MenuItem action : actions) {
      if (action instanceof Menu menu) {
        MenuButton button = new MenuButton(menu.getText());
        button.getItems().setAll(List.copyOf(menu.getItems()));
        button.setId(menu.getId());
        button.getStyleClass().addAll("small", "flat");
        buttons.add(button);
      } else {
        Button button = new Button(action.getText());
        button.setMnemonicParsing(false);
        button.setId(action.getId());
        button.setOnAction(action.getOnAction());
        button.getStyleClass().addAll("small", "flat");
        buttons.add(button);
      }
    }
    return buttons;
  }

  /// Beside a point of the page, within it.
  void place(double x, double y, double pageWidth) {
    double left = x + DISTANCE + getWidth() > pageWidth ? x - DISTANCE - getWidth() : x + DISTANCE;
    double top = y - DISTANCE - getHeight() < 0 ? y + DISTANCE : y - DISTANCE - getHeight();
    relocate(Math.max(0, Math.rint(left)), Math.rint(top));
  }
}
