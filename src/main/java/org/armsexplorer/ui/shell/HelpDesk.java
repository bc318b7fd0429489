package org.armsexplorer.ui.shell;

import javafx.stage.Stage;
import org.armsexplorer.app.AppInfo;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.help.HelpWindow;
import org.jspecify.annotations.Nullable;

/// Opens the help at the chapter that fits; its window is made when it is first asked for.
final class HelpDesk {
  private final Stage stage;
  private final Look look;
  private final Desk desk;
  private @Nullable HelpWindow window;

  HelpDesk(Stage stage, Look look, Desk desk) {
    this.stage = stage;
    this.look = look;
    this.desk = desk;
  }

  void bind(Commands commands, PageSwitch pages) {
    commands.on(Command.HELP, () -> open(chapter(pages.shownProperty().get())));
    commands.on(Command.FIRST_STEPS, () -> open("first-steps"));
    commands.on(Command.BEST_EXPORT, () -> open("best-export"));
    commands.on(Command.TERMS, () -> open("glossary"));
  }

  private static String chapter(Page page) {
    return switch (page) {
      case START -> "first-steps";
      case EXPLORE -> "explore";
      case REGISTER -> "register";
      case SOURCES -> "preview-and-sources";
      case VIEWS -> "views";
    };
  }

  private void open(String page) {
    HelpWindow there = window;
    if (there == null) {
      there = new HelpWindow(stage, AppInfo.current().name(), look::dress);
      there.read(desk.jobs(), desk::tell);
      window = there;
    }
    there.show(page, "");
  }

  /// Goes with the window of the program.
  void close() {
    HelpWindow there = window;
    if (there != null) {
      there.hide();
    }
  }
}
