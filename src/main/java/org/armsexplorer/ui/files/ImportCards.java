package org.armsexplorer.ui.files;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.kordamp.ikonli.feather.Feather;

/// The files of an import as cards, and its issues as lines.
final class ImportCards extends VBox {
  private static final int MOST_ISSUES = 200;

  ImportCards(String intro, List<FileLine> files, List<IssueLine> issues) {
    getStyleClass().add("page-column");
    if (!intro.isEmpty()) {
      getChildren().add(wrapped(intro, ""));
    }
    files.forEach(file -> getChildren().add(card(file)));
    if (!issues.isEmpty()) {
      Label heading = new Label(Texts.text(issues.size() == 1 ? "import.issue" : "import.issues", issues.size()));
      heading.getStyleClass().add("field-label");
      heading.setId("import-issues");
      getChildren().add(heading);
      issues.stream().limit(MOST_ISSUES).forEach(issue -> getChildren().add(line(issue)));
      if (issues.size() > MOST_ISSUES) {
        getChildren().add(wrapped(Texts.text("chips.more", issues.size() - MOST_ISSUES), "text-muted"));
      }
    }
  }

  private static VBox card(FileLine file) {
    Label name = new Label(file.name(), Icons.of(Feather.FILE_TEXT));
    name.getStyleClass().add("text-bold");
    VBox card = new VBox(name, wrapped(file.form(), ""), wrapped(file.edition(), "text-muted"),
        wrapped(file.counts(), "text-muted"));
    if (file.known()) {
      card.getChildren().add(wrapped(Texts.text("import.known"), "text-muted"));
    }
    card.getStyleClass().add("file-card");
    return card;
  }

  private static HBox line(IssueLine issue) {
    Label text = wrapped(issue.place().isEmpty() ? issue.text() : issue.place() + ": " + issue.text(), "");
    HBox.setHgrow(text, Priority.ALWAYS);
    Feather icon = switch (issue.weight()) {
      case NOTICE -> Feather.INFO;
      case WARNING -> Feather.ALERT_TRIANGLE;
      case ERROR -> Feather.ALERT_OCTAGON;
    };
    HBox line = new HBox(Icons.of(icon), text);
    line.getStyleClass().addAll("issue", issue.weight().name().toLowerCase(Locale.ROOT));
    line.setAccessibleText(Texts.text("import.weight." + issue.weight().name()) + " " + text.getText());
    return line;
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
