package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// Terms are explained where they stand.
class TermsWalkTest {
  @TempDir private Path folder;

  @Test
  void headingsOfSectionsColumnsAndFilesAreExplained() throws Exception {
    Path file = Files.writeString(folder.resolve("a.csv"), ImportWalkTest.DOWNLOAD);
    try (WindowLab lab = WindowLab.filled(folder.resolve("store"), List.of(file))) {
      Map.of("recipients", "who receives", "suppliers", "who delivers", "categories", "armament category",
          "descriptions", "its description", "designations", "is a designation", "status", "second hand", "years",
          "calendar year", "deals", "trade register")
          .forEach((section, said) -> assertThat(said(lab, lab.node(section + "-heading", Node.class))).as(section)
              .contains(said));

      lab.robot().push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
      lab.until(() -> lab.shows("register-table") && !lab.node("register-table", TableView.class).getItems().isEmpty());
      Node heading = lab.robot().lookup(".column-header").queryAllAs(TableColumnHeader.class).stream()
          .filter(one -> one.getTableColumn() != null && "register-supplier".equals(one.getTableColumn().getId()))
          .findFirst().orElseThrow();
      lab.robot().moveTo(heading);
      lab.until(() -> heading.getProperties().get(TIP) != null);
      assertThat(said(lab, heading)).contains("who delivers");

      lab.robot().push(KeyCode.SHORTCUT, KeyCode.DIGIT3);
      lab.until(() -> lab.shows("edition-2024"));
      Node name = lab.robot().lookup(".file-name").query();
      assertThat(said(lab, name)).isEqualTo("a.csv");
      assertThat(name.getAccessibleHelp()).as("a screen reader says the text already").isNull();
      Node sum = lab.robot().lookup(".checksum").query();
      assertThat(said(lab, sum)).startsWith("SHA-256: ").contains("byte by byte");
    }
  }

  /// As wide as a column of text, at each size of text, though its sentence would go across the window.
  @Test
  void aHintBreaksItsLines() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      Node edition = lab.node("status-edition", Node.class);
      assertThat(said(lab, edition)).hasSizeGreaterThan(150);
      double usual = width(lab, edition);
      assertThat(usual).isBetween(300.0, 420.0);
      lab.robot().interact(() -> lab.windows().memory().prefer(with -> with.withTextPercent(200)));
      assertThat(width(lab, edition)).isBetween(1.5 * usual, 2.1 * usual);
    }
  }

  private static double width(WindowLab lab, Node node) {
    return WaitForAsyncUtils.waitForAsyncFx(9_000, () -> {
      Tooltip tip = (Tooltip) node.getProperties().get(TIP);
      tip.show(node.getScene().getWindow(), 20, 20);
      double width = tip.getWidth();
      tip.hide();
      return width;
    });
  }

  /// Where the toolkit keeps the tool tip of a node.
  private static final String TIP = "javafx.scene.control.Tooltip";

  private static String said(WindowLab lab, Node node) {
    String[] text = new String[1];
    lab.robot().interact(() -> {
      // made when the pointer comes
      Event.fireEvent(node, Opened.entered());
      Tooltip tip = (Tooltip) node.getProperties().get(TIP);
      text[0] = tip.getText();
    });
    return text[0];
  }
}
