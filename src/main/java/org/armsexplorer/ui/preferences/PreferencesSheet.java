package org.armsexplorer.ui.preferences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.Appearance;
import org.armsexplorer.app.Preferences;
import org.armsexplorer.exporter.CitationStyle;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.NumberForm;
import org.armsexplorer.language.Wording;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.Theme;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;

/// The preferences as a sheet: each takes effect when it is chosen, or says when.
public final class PreferencesSheet {
  /// Part of the width that the names of the preferences take.
  private static final double NAMES = 34;
  private static final BigDecimal EXAMPLE = new BigDecimal("1234.5");
  private static final List<String> ROWS = List.of("preferences.calculation-by", "preferences.ground",
      "preferences.palette", "preferences.citation", "preferences.appearance", "preferences.language",
      "preferences.numbers", "preferences.text", "preferences.export-folder", "preferences.store-folder");
  private final Desk desk;
  private final GridPane grid = new GridPane();
  private final Sheet sheet;

  public PreferencesSheet(Desk desk) {
    this.desk = desk;
    grid.getStyleClass().add("preferences-grid");
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(NAMES);
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().addAll(names, controls);
    heading("preferences.charts");
    row("preferences.calculation-by", calculationBy(), "preferences.calculation-by.help");
    row("preferences.ground",
        pick("preferences.ground", List.of(Theme.values()), Texts::label, Preferences::ground, Preferences::withGround),
        "preferences.ground.help");
    row("preferences.palette", pick("preferences.palette", List.of(PaletteName.values()), Texts::label,
        Preferences::palette, Preferences::withPalette), "preferences.palette.help");
    heading("preferences.citing");
    row("preferences.citation", pick("preferences.citation", List.of(CitationStyle.values()),
        style -> Texts.text("preferences.citation." + style.token()), Preferences::citation, Preferences::withCitation),
        "preferences.citation.help");
    heading("preferences.window");
    row("preferences.appearance", pick("preferences.appearance", List.of(Appearance.values()),
        one -> Texts.text("appearance." + one.token()), Preferences::appearance, Preferences::withAppearance), "");
    List<String> languages = new ArrayList<>(List.of(""));
    Language.offered().forEach(one -> languages.add(one.word()));
    row("preferences.language", pick("preferences.language", languages, PreferencesSheet::language,
        Preferences::language, Preferences::withLanguage), "preferences.language.help");
    List<String> numbers = new ArrayList<>(List.of(""));
    Arrays.stream(NumberForm.values()).forEach(one -> numbers.add(one.word()));
    row("preferences.numbers",
        pick("preferences.numbers", numbers, PreferencesSheet::numbers, Preferences::numbers, Preferences::withNumbers),
        "preferences.language.help");
    row("preferences.text", pick("preferences.text", Preferences.TEXT_SIZES, size -> size + " %",
        Preferences::textPercent, Preferences::withTextPercent), "");
    heading("preferences.folders");
    FolderRows folders = new FolderRows(desk);
    row("preferences.export-folder", folders.export(), "preferences.export-folder.help");
    row("preferences.store-folder", folders.store(), "preferences.store-folder.help");
    sheet = new Sheet("preferences-sheet", Texts.text("preferences.title"), grid, true);
    sheet.button("preferences-ok", Texts.text("sheet.close"), sheet::close);
  }

  /// What can be preferred.
  public static List<String> names() {
    return ROWS.stream().map(key -> Texts.text(key)).toList();
  }

  /// Its own name of itself, so that each reader finds it.
  private static String language(String word) {
    return Language.of(word).map(Language::label).orElseGet(() -> Texts.text("preferences.language.system"));
  }

  private static String numbers(String word) {
    return NumberForm.of(word).map(form -> new Wording(Language.ENGLISH, form).decimal(EXAMPLE, 1))
        .orElseGet(() -> Texts.text("preferences.numbers.language"));
  }

  public Sheet sheet() {
    return sheet;
  }

  private void heading(String key) {
    Label label = new Label(Texts.text(key));
    label.getStyleClass().add("preferences-heading");
    grid.add(label, 0, grid.getRowCount(), 2, 1);
  }

  private void row(String key, Node control, String help) {
    Label name = new Label(Texts.text(key));
    name.setWrapText(true);
    name.setLabelFor(control);
    GridPane.setValignment(name, VPos.TOP);
    VBox right = new VBox(control);
    right.getStyleClass().add("field");
    if (!help.isEmpty()) {
      Label hint = new Label(Texts.text(help));
      hint.setWrapText(true);
      hint.getStyleClass().addAll("text-muted", "text-small");
      control.setAccessibleHelp(hint.getText());
      right.getChildren().add(hint);
    }
    grid.addRow(grid.getRowCount(), name, right);
  }

  private <T> Node pick(String key, List<T> items, Function<T, String> label, Function<Preferences, T> get,
      BiFunction<Preferences, T, Preferences> with) {
    PickBox<T> box = new PickBox<>(items, label, item -> "",
        chosen -> desk.memory().prefer(preferences -> with.apply(preferences, chosen)));
    box.setMaxWidth(Double.MAX_VALUE);
    box.show(get.apply(desk.memory().preferences()));
    return Icons.named(box, key.replace('.', '-'), Texts.text(key));
  }

  /// The chart on show is credited anew where it was credited to the name of the preferences.
  private TextField calculationBy() {
    TextField field = Icons.named(new TextField(desk.memory().preferences().calculationBy()),
        "preferences-calculation-by", Texts.text("preferences.calculation-by"));
    field.setPromptText(Texts.text("looks.calculation-by.prompt"));
    field.textProperty().addListener((property, was, now) -> {
      String before = desk.memory().preferences().calculationBy();
      desk.memory().prefer(preferences -> preferences.withCalculationBy(now.strip()));
      desk.model().amend("preferences", () -> Texts.text("step.calculation-by"), spec -> spec.withPresentation(
          looks -> looks.calculationBy().equals(before) ? looks.withCalculationBy(now.strip()) : looks));
    });
    field.focusedProperty().addListener((property, was, focused) -> desk.model().settle());
    return field;
  }
}
