package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.armsexplorer.spec.ChartType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Charts before an audience, and on paper.
class PresentWalkTest {
  @TempDir private Path folder;

  private static Optional<Node> presentation() {
    return List.copyOf(Window.getWindows()).stream().filter(window -> window instanceof Stage && window.isShowing())
        .map(window -> window.getScene().lookup("#presentation")).filter(node -> node != null).findFirst();
  }

  private static boolean shows(String text) {
    return presentation().map(Node::getAccessibleText).filter(spoken -> spoken.contains(text)).isPresent();
  }

  private static void press(WindowLab lab, KeyCode code) {
    lab.robot().interact(() -> Event.fireEvent(presentation().orElseThrow(),
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  @Test
  void theTabsAreShownOverTheWholeScreenOneAfterTheOther() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      lab.answered();
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
      lab.robot().interact(() -> lab.model().edit(() -> "title",
          spec -> spec.withType(ChartType.LINE).withPresentation(looks -> looks.withTitle("The second chart"))));
      lab.answered();
      lab.robot().interact(() -> assertThat(lab.window().kept().all()).hasSize(2));

      lab.robot().push(KeyCode.F5);
      lab.until(() -> shows("The second chart"));
      ImageView picture = (ImageView) presentation().orElseThrow().lookup(".image-view");
      lab.until(() -> picture.getImage() != null);
      Window screen = presentation().orElseThrow().getScene().getWindow();
      assertThat(((Stage) screen).isFullScreen()).isTrue();
      lab.until(() -> picture.getFitWidth() == screen.getScene().getWidth()
          || picture.getFitHeight() == screen.getScene().getHeight());
      assertThat(((Label) screen.getScene().lookup("#presentation-place")).getText()).isEqualTo("2 of 2");

      press(lab, KeyCode.RIGHT);
      assertThat(lab.window().kept().current()).isEqualTo(1);
      press(lab, KeyCode.PAGE_UP);
      lab.until(() -> presentation().isPresent() && !shows("The second chart"));
      assertThat(lab.window().kept().current()).isZero();

      press(lab, KeyCode.B);
      assertThat(screen.getScene().lookup("#presentation-black").isVisible()).isTrue();
      press(lab, KeyCode.RIGHT);
      assertThat(screen.getScene().lookup("#presentation-black").isVisible()).isFalse();
      assertThat(lab.window().kept().current()).isZero();

      press(lab, KeyCode.ESCAPE);
      assertThat(screen.isShowing()).isFalse();
      lab.robot().push(KeyCode.F5);
      lab.until(() -> presentation().isPresent());
    }
    assertThat(presentation()).as("it goes with its window").isEmpty();
  }

  @Test
  void whereThereIsNoChartItsReasonIsShown() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      lab.answered();
      lab.robot().interact(() -> lab.model().edit(() -> "nothing",
          spec -> spec.withFilter(filter -> filter.withTerms(terms -> terms.withText("no such words")))));
      lab.answered();
      lab.robot().push(KeyCode.F5);
      lab.until(() -> presentation().map(Node::getAccessibleText).filter(said -> !said.isEmpty()).isPresent());
      assertThat(((ImageView) presentation().orElseThrow().lookup(".image-view")).getImage()).isNull();
    }
  }

  @Test
  void whereThereIsNoPrinterAnExportIsOffered() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      lab.answered();
      boolean printers = !lab.wiring().printers().names().isEmpty();
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.P);
      if (printers) {
        lab.until(() -> lab.shows("print-sheet"));
      } else {
        lab.until(() -> lab.shows("toast-action"));
        lab.click("toast-action");
        lab.until(() -> lab.shows("export-sheet"));
      }
    }
  }
}
