package org.armsexplorer.ui.files;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.PreviewFile;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.kordamp.ikonli.feather.Feather;

/// What the reader should know of a file, line by line.
public final class IssueLines extends VBox {
  private static final int MOST = 200;

  /// @param file name of the file where there are several; empty else
  public IssueLines(List<PreviewFile.Issue> issues, String file) {
    getStyleClass().add("issue-lines");
    issues.stream().limit(MOST).forEach(issue -> getChildren().add(line(issue, file)));
    if (issues.size() > MOST) {
      getChildren().add(FileCard.wrapped(Texts.text("chips.more", issues.size() - MOST), "text-muted"));
    }
  }

  private static HBox line(PreviewFile.Issue issue, String file) {
    String place = place(file, issue.line());
    Label text = FileCard.wrapped(place.isEmpty() ? issue.text() : place + ": " + issue.text(), "");
    HBox.setHgrow(text, Priority.ALWAYS);
    Feather icon = switch (issue.weight()) {
      case NOTICE -> Feather.INFO;
      case WARNING -> Feather.ALERT_TRIANGLE;
      case ERROR -> Feather.ALERT_OCTAGON;
    };
    HBox line = new HBox(Icons.of(icon), text);
    line.getStyleClass().addAll("issue", "weight-" + issue.weight().name().toLowerCase(Locale.ROOT));
    line.setAccessibleText(Texts.text("import.weight." + issue.weight().name()) + " " + text.getText());
    return line;
  }

  private static String place(String file, int line) {
    if (line > 0) {
      return file.isEmpty() ? Texts.text("import.place", Figures.count(line))
          : Texts.text("import.place.in", Figures.count(line), file);
    }
    return file;
  }
}
