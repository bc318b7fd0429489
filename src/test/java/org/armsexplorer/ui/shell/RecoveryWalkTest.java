package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.OpenQuestions;
import org.armsexplorer.app.OpenWindows;
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.State;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is open comes back, after an orderly end and after another.
class RecoveryWalkTest {
  private static final OpenWindows TWO = new OpenWindows(List.of(new OpenQuestions(
      List.of(new OpenQuestions.One(0, "Columns", Explorer.startSpec().withType(ChartType.STACKED_COLUMN)),
          new OpenQuestions.One(0, "Lines", Explorer.startSpec().withType(ChartType.LINE))),
      1, Settings.WindowState.NONE)), List.of());
  @TempDir private Path folder;

  private List<String> tabs(WindowLab lab) {
    return lab.node("tabs", TabPane.class).getTabs().stream().map(tab -> tab.getText()).toList();
  }

  @Test
  void openQuestionsComeBackAtTheNextStartWithoutAsking() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      lab.click("type-line");
      lab.answered();
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
      lab.answered();
      lab.click("type-stacked-column");
      lab.answered();
    }
    try (WindowLab lab = new WindowLab(folder)) {
      assertThat(lab.shows("recovery")).isFalse();
      assertThat(tabs(lab)).hasSize(2);
      assertThat(lab.model().spec().type()).isEqualTo(ChartType.STACKED_COLUMN);
    }
  }

  @Test
  void whatWasLostIsOfferedAndOpened() throws Exception {
    try (Wiring wiring = Wiring.store(folder)) {
      wiring.open().autosave(TWO);
    }
    try (WindowLab lab = new WindowLab(folder)) {
      lab.until(() -> lab.shows("recovery"));
      assertThat(lab.model().spec()).isEqualTo(Explorer.startSpec());
      lab.click("recovery-open");
      lab.answered();
      assertThat(tabs(lab)).hasSize(2).first().isEqualTo("Columns");
      assertThat(lab.model().spec().type()).isEqualTo(ChartType.LINE);
    }
    try (WindowLab lab = new WindowLab(folder)) {
      assertThat(lab.shows("recovery")).isFalse();
      assertThat(tabs(lab)).hasSize(2);
    }
  }

  private static List<String> said(WindowLab lab) {
    return lab.robot().from(lab.node("recovery", Node.class)).lookup(".page-column > .label").queryAllAs(Label.class)
        .stream().map(Label::getText).toList();
  }

  @Test
  void onlyChartsThatAreNewerAreNamed() throws Exception {
    OpenQuestions.One columns = TWO.windows().getFirst().all().getFirst();
    OpenQuestions.One changed = new OpenQuestions.One(0, "Ranks", Explorer.startSpec().withType(ChartType.RANKED_BAR));
    OpenWindows newer =
        new OpenWindows(List.of(new OpenQuestions(List.of(columns, changed), 1, Settings.WindowState.NONE)), List.of());
    try (Wiring wiring = Wiring.store(folder)) {
      wiring.open().close(TWO);
    }
    try (Wiring wiring = Wiring.store(folder)) {
      wiring.open().autosave(newer);
    }
    try (WindowLab lab = new WindowLab(folder)) {
      lab.until(() -> lab.shows("recovery"));
      assertThat(said(lab)).containsExactly(Texts.text("recovery.one"), "• Ranks", Texts.text("recovery.rest"));
      lab.click("recovery-leave");
    }
    try (Wiring wiring = Wiring.store(folder)) {
      wiring.open().autosave(new OpenWindows(List.of(OpenQuestions.of(columns, Settings.WindowState.NONE)), List.of()));
    }
    try (WindowLab lab = new WindowLab(folder)) {
      lab.until(() -> lab.shows("recovery"));
      assertThat(said(lab)).containsExactly(Texts.text("recovery.others"), "• Columns");
      lab.click("recovery-leave");
    }
  }

  @Test
  void whatWasLostIsOfferedAgainWhereNobodyAnswered() throws Exception {
    try (Wiring wiring = Wiring.store(folder)) {
      wiring.open().autosave(TWO);
    }
    try (WindowLab lab = new WindowLab(folder)) {
      lab.until(() -> lab.shows("recovery"));
      lab.robot().interact(() -> lab.window().sheets().close());
      lab.click("type-line");
      lab.answered();
      lab.until(() -> Files.exists(folder.resolve("open.autosave.json")));
    }
    try (WindowLab lab = new WindowLab(folder)) {
      lab.until(() -> lab.shows("recovery"));
      lab.click("recovery-leave");
      lab.until(() -> !lab.shows("recovery"));
    }
    try (WindowLab lab = new WindowLab(folder)) {
      assertThat(lab.shows("recovery")).isFalse();
      assertThat(lab.model().spec().type()).isEqualTo(ChartType.LINE);
    }
  }

  @Test
  void theQuestionHasNoWayOutButItsAnswers() throws Exception {
    try (Wiring wiring = Wiring.store(folder)) {
      wiring.open().autosave(TWO);
    }
    try (WindowLab lab = new WindowLab(folder)) {
      lab.until(() -> lab.shows("recovery"));
      lab.robot().type(KeyCode.ESCAPE);
      assertThat(lab.shows("recovery")).isTrue();
      assertThat(lab.shows("recovery-close")).isFalse();
      lab.robot().interact(() -> lab.window().open(List.of(folder.resolve("a.csv"))));
      lab.until(() -> lab.shows("toast"));
      assertThat(lab.shows("recovery")).isTrue();
    }
  }

  @Test
  void aChangeIsKeptWhileTheWindowIsOpen() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      lab.click("type-line");
      lab.answered();
      lab.until(() -> Files.exists(folder.resolve("open.autosave.json")));
      assertThat(folder.resolve("open.autosave.json")).content().contains("\"line\"");
    }
    assertThat(folder.resolve("open.autosave.json")).doesNotExist();
    assertThat(folder.resolve("open.json")).content().contains("\"line\"");
  }

  @Test
  void afterTheLastQuestionWorkBeginsAnew() throws Exception {
    Path there = Files.writeString(folder.resolve("there.atview"), "{\"type\": \"line\"}");
    try (Wiring wiring = Wiring.store(folder.resolve("store"))) {
      wiring.library().change(library -> library.withAdded("",
          new SavedView("Ranks", Explorer.startSpec().withType(ChartType.RANKED_BAR))));
      wiring.settings().save(
          Settings.DEFAULT.withRecentFile(there.toString()).withRecentFile(folder.resolve("gone.atview").toString()));
    }
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      lab.click("type-line");
      lab.answered();
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.W);
      lab.until(() -> lab.shows("start-page") && lab.shows("start-file-1") && lab.shows("start-view-1"));
      assertThat(lab.node("start-file-0", Button.class).isDisabled()).isTrue();
      assertThat(lab.node("start-file-1", Button.class).isDisabled()).isFalse();
      lab.click("start-view-1");
      lab.until(() -> lab.shows("explore-page") && lab.model().spec().type() == ChartType.RANKED_BAR
          && lab.model().stateProperty().get() instanceof State.Ready);
      assertThat(lab.shows("tabs")).isFalse();
    }
  }

  @Test
  void aStepAfterUndoOffersWhatItEnds() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      lab.click("type-line");
      lab.answered();
      lab.robot().interact(lab.model()::undo);
      lab.answered();
      lab.click("type-stacked-column");
      lab.answered();
      lab.click("toast-action");
      lab.answered();
      assertThat(lab.model().spec()).isEqualTo(Explorer.startSpec());
      lab.robot().interact(lab.model()::redo);
      assertThat(lab.model().spec().type()).isEqualTo(ChartType.LINE);
    }
  }

  @Test
  void whatCannotBeBroughtBackAnyMoreIsNotOffered() throws Exception {
    try (WindowLab lab = new WindowLab(folder)) {
      lab.robot().interact(() -> lab.model().edit(() -> "lines", spec -> spec.withType(ChartType.LINE)));
      lab.robot().interact(lab.model()::undo);
      lab.robot().interact(() -> lab.model().edit(() -> "bars", spec -> spec.withType(ChartType.RANKED_BAR)));
      lab.until(() -> lab.shows("toast-action"));
      lab.robot().interact(() -> lab.model().edit(() -> "table", spec -> spec.withType(ChartType.TABLE)));
      // at once, for it goes by itself after some time
      assertThat(lab.shows("toast-action")).isFalse();
    }
  }
}
