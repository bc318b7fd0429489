package org.armsexplorer.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.OpenQuestions;
import org.armsexplorer.app.OpenWindows;
import org.armsexplorer.app.OpenWindowsStore;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.SheetPlace;
import org.armsexplorer.ui.parts.Texts;

/// What was open when the program last ran: opened again, and where it did not come to its end, what it had besides is
/// offered, once for all windows, and again at each start until it is answered.
final class Recovery {
  private final OpenWindowsStore store;
  private final OpenWindows left;
  private final Optional<OpenWindows> lost;

  /// @param first what is opened where nothing was open before
  Recovery(OpenWindowsStore store, OpenQuestions first) {
    this.store = store;
    left = store.load().filter(open -> !open.windows().isEmpty())
        .orElseGet(() -> new OpenWindows(List.of(first), List.of()));
    lost = store.lost(left);
  }

  /// What is open after an orderly end.
  OpenWindows left() {
    return left;
  }

  /// Asks whether what is newer than the last orderly end is wanted; asks nothing where there is nothing newer.
  ///
  /// @param restore opens it
  void ask(SheetPlace sheets, Consumer<OpenWindows> restore) {
    lost.ifPresent(found -> sheets.show(sheet(found, restore)));
  }

  private Sheet sheet(OpenWindows found, Consumer<OpenWindows> restore) {
    List<OpenQuestions.One> all = found.windows().stream().flatMap(window -> window.all().stream()).toList();
    List<OpenQuestions.One> newer = found.besides(left);
    VBox column = new VBox();
    column.getStyleClass().add("page-column");
    if (newer.isEmpty()) {
      // a chart was closed, or one moved
      say(column, Texts.text("recovery.others"));
      all.forEach(one -> say(column, named(one)));
    } else {
      say(column, Texts.text(newer.size() == 1 ? "recovery.one" : "recovery.text"));
      newer.forEach(one -> say(column, named(one)));
      if (newer.size() < all.size()) {
        say(column, Texts.text("recovery.rest"));
      }
    }
    Sheet sheet = new Sheet("recovery", Texts.text("recovery.title"), column, false);
    sheet.button("recovery-open", Texts.text("recovery.open"), () -> {
      sheet.close();
      restore.accept(found);
      store.autosave(found);
      store.forget();
    });
    sheet.button("recovery-leave", Texts.text("recovery.leave"), () -> {
      sheet.close();
      store.forget();
    });
    sheet.needAnswer();
    return sheet;
  }

  private static void say(VBox column, String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    column.getChildren().add(label);
  }

  private static String named(OpenQuestions.One one) {
    String name = one.given().name().isEmpty() ? one.title() : one.given().name();
    return "• " + (name.isEmpty() ? Texts.text("tabs.untitled") : name);
  }
}
