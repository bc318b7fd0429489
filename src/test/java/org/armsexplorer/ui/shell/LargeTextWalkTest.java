package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.armsexplorer.app.Appearance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is around the chart with text of twice the size, and with high contrast.
class LargeTextWalkTest {
  @TempDir private Path folder;
  private WindowLab lab;

  @BeforeEach
  void open() throws Exception {
    lab = WindowLab.withDownload(folder);
  }

  @AfterEach
  void close() throws Exception {
    lab.close();
  }

  /// A ring comes and goes without moving what is below.
  @Test
  void aChipWithTheFocusMovesNothing() throws Exception {
    lab.robot().interact(() -> lab.model().edit(() -> "one",
        spec -> spec.withFilter(filter -> filter.withSuppliers(List.of("Borduria")))));
    lab.answered();
    Node chip = lab.robot().lookup(".chip").query();
    for (Appearance look : List.of(Appearance.CONTRAST_DARK, Appearance.LIGHT)) {
      lab.robot().interact(() -> lab.windows().memory().prefer(now -> now.withAppearance(look)));
      lab.answered();
      lab.robot().interact(() -> lab.node("chart", Pane.class).requestFocus());
      lab.answered();
      Bounds before = chip.localToScene(chip.getLayoutBounds());
      // by a key, so that the ring is seen
      lab.robot().push(KeyCode.TAB);
      lab.robot().interact(chip::requestFocus);
      lab.answered();
      assertThat(chip.localToScene(chip.getLayoutBounds())).as("%s", look).isEqualTo(before);
    }
  }

  /// What is above the chart needs many lines then; the page is scrolled, and nothing is pushed over its edge.
  @Test
  void theQuestionAboveTheChartIsWhole() throws Exception {
    lab.robot().interact(() -> {
      lab.stage().setWidth(1300);
      lab.stage().setHeight(700);
      lab.windows().memory().prefer(now -> now.withTextPercent(200));
    });
    lab.answered();
    ScrollPane room = lab.node("page-room", ScrollPane.class);
    lab.until(() -> top(lab.node("type-grouped-column", Node.class)) > top(room));
    Pane bar = lab.node("question-bar", Pane.class);
    Pane middle = (Pane) bar.getParent();
    assertThat(bar.getWidth()).as("what is above the chart stands in its column")
        .isLessThanOrEqualTo(middle.getWidth());
    lab.robot().interact(() -> room.setVvalue(1));
    lab.answered();
    Node chart = lab.node("chart", Pane.class);
    assertThat(chart.localToScene(chart.getLayoutBounds()).getMaxY())
        .isLessThanOrEqualTo(room.localToScene(room.getLayoutBounds()).getMaxY());
  }

  private static double top(Node node) {
    return node.localToScene(node.getLayoutBounds()).getMinY();
  }

  /// The first field of a pane that was scrolled away is whole, with its name.
  @Test
  void f6ScrollsToTheWholeOfTheFirstField() throws Exception {
    lab.robot().interact(() -> lab.windows().memory().prefer(now -> now.withTextPercent(200)));
    lab.answered();
    ScrollPane looks = lab.node("looks-pane", ScrollPane.class);
    lab.robot().interact(() -> {
      looks.setVvalue(1);
      lab.node("chart", Pane.class).requestFocus();
    });
    lab.answered();
    lab.until(() -> {
      lab.robot().push(KeyCode.F6);
      return "title".equals(String.valueOf(lab.stage().getScene().getFocusOwner().getId()));
    });
    Node field = lab.node("title", Node.class).getParent();
    assertThat(field.localToScene(field.getLayoutBounds()).getMinY())
        .isGreaterThanOrEqualTo(looks.localToScene(looks.getLayoutBounds()).getMinY());
  }
}
