package org.armsexplorer.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;

/// Asks before a file is replaced of which no dialog asked: the dialog of the system saw the name without the ending that
/// it was given afterwards, and nothing of a file that is written beside it.
public final class Replacing {

  private Replacing() {}

  /// Writes a file, at once or, where another would be lost, when the reader agrees. What lies over the window stays.
  ///
  /// @param chosen as the dialog gave it
  /// @param file with its ending, or the one beside it
  public static void ask(Desk desk, Path chosen, Path file, Runnable write) {
    if (file.equals(chosen) || !Files.exists(file)) {
      write.run();
      return;
    }
    Label text =
        new Label(Texts.text("replace.text", file.getFileName(), String.valueOf(file.toAbsolutePath().getParent())));
    text.setWrapText(true);
    Sheet sheet = new Sheet("replace", Texts.text("replace.title"), text, false);
    sheet.button("replace-go", Texts.text("replace.go"), () -> {
      sheet.close();
      write.run();
    }).getStyleClass().add("danger");
    sheet.closeButton(Texts.text("sheet.cancel"));
    desk.sheets().show(sheet);
  }
}
