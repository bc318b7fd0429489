package org.armsexplorer.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.OpenQuestions;
import org.armsexplorer.app.OpenQuestionsStore;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.SheetPlace;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.Questions;

/// What was open when the window was last there: opened again, and where the program did not come to its end, what it
/// had besides is offered.
final class Recovery {
  private final OpenQuestionsStore store;
  private final OpenQuestions left;
  private final Optional<OpenQuestions> lost;

  /// @param first what is opened where nothing was open before
  Recovery(Wiring wiring, OpenQuestions.One first) {
    store = wiring.open();
    left = store.load().filter(open -> !open.all().isEmpty())
        .orElseGet(() -> new OpenQuestions(List.of(first), 0, List.of()));
    lost = store.lost(left);
  }

  /// What is open after an orderly end.
  OpenQuestions left() {
    return left;
  }

  /// Asks whether what is newer than the last orderly end is wanted; asks nothing where there is nothing newer.
  void ask(SheetPlace sheets, Questions questions) {
    lost.ifPresent(found -> sheets.show(sheet(found, questions)));
  }

  private Sheet sheet(OpenQuestions found, Questions questions) {
    Label text = new Label(Texts.text("recovery.text"));
    text.setWrapText(true);
    VBox column = new VBox(text);
    column.getStyleClass().add("page-column");
    for (OpenQuestions.One one : found.all()) {
      Label name = new Label("• " + (one.title().isEmpty() ? Texts.text("tabs.untitled") : one.title()));
      name.setWrapText(true);
      column.getChildren().add(name);
    }
    Sheet sheet = new Sheet("recovery", Texts.text("recovery.title"), column, false);
    sheet.button("recovery-open", Texts.text("recovery.open"), () -> {
      sheet.close();
      questions.restore(found);
    });
    sheet.button("recovery-leave", Texts.text("recovery.leave"), () -> {
      sheet.close();
      store.forget();
    });
    return sheet;
  }
}
