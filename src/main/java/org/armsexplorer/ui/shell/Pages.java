package org.armsexplorer.ui.shell;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.AppInfo;
import org.armsexplorer.app.EditionInfo;
import org.armsexplorer.ui.parts.ClipboardText;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;

/// The pages of the Help menu.
final class Pages {

  /// Keys that are bound where they work, not by the table.
  static final List<String> MORE_KEYS = List.of("chart", "list", "sheet");

  private Pages() {}

  /// The keys, from the table that binds them.
  static Sheet shortcuts() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("grid");
    for (Command command : Command.values()) {
      command.keys().ifPresent(keys -> shortcut(grid, keys.getDisplayText(), plain(command)));
    }
    for (String extra : MORE_KEYS) {
      shortcut(grid, Texts.text("shortcuts." + extra + ".keys"), Texts.text("shortcuts." + extra));
    }
    Sheet sheet = new Sheet("shortcuts-sheet", Texts.text("shortcuts.title"), grid, false);
    sheet.button("shortcuts-ok", Texts.text("sheet.close"), sheet::close);
    return sheet;
  }

  /// The keys stay whole; what they do goes on in a second line.
  private static void shortcut(GridPane grid, String keys, String what) {
    Label left = new Label(keys);
    left.getStyleClass().add("keys");
    left.setMinWidth(Label.USE_PREF_SIZE);
    Label right = paragraph(what, "");
    right.setMinHeight(Label.USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), left, right);
  }

  static String plain(Command command) {
    return command.label().replace("…", "").replace("_", "");
  }

  /// Version, runtime, editions, licences; all of it can be copied into a report.
  static Sheet about(AppInfo info, List<EditionInfo> editions) {
    String there = editions.isEmpty() ? Texts.text("about.no-editions")
        : editions.stream().map(edition -> edition.edition().title()).collect(Collectors.joining(", "));
    List<String> lines = List.of(Texts.text("about.version", info.version()),
        Texts.text("about.java", info.java(), System.getProperty("javafx.version", "?")),
        Texts.text("about.system", System.getProperty("os.name"), System.getProperty("os.arch")),
        Texts.text("about.editions", there));
    VBox column = column();
    column.getChildren().add(paragraph(Texts.text("about.what"), ""));
    lines.forEach(line -> column.getChildren().add(paragraph(line, "")));
    column.getChildren().addAll(paragraph(Texts.text("about.source"), "text-muted"),
        paragraph(Texts.text("about.licences"), "text-muted"),
        paragraph(Texts.text("about.not-affiliated"), "text-muted"));
    Sheet sheet = new Sheet("about-sheet", info.name(), column, false);
    sheet.button("about-ok", Texts.text("sheet.close"), sheet::close);
    sheet.button("about-copy", Texts.text("about.copy"),
        () -> ClipboardText.put(info.name() + "\n" + String.join("\n", lines)));
    return sheet;
  }

  private static VBox column(Node... nodes) {
    VBox column = new VBox(nodes);
    column.getStyleClass().add("page-column");
    return column;
  }

  private static Label paragraph(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    if (!style.isEmpty()) {
      label.getStyleClass().add(style);
    }
    return label;
  }
}
