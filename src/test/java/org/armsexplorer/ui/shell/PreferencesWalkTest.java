package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.armsexplorer.app.Appearance;
import org.armsexplorer.exporter.CitationStyle;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.Theme;
import org.armsexplorer.ui.parts.PickBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is chosen in the preferences takes effect and is there at the next start.
class PreferencesWalkTest {
  @TempDir private Path folder;

  @Test
  void whatIsChosenTakesEffectAndIsThereAtTheNextStart() throws Exception {
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      double before = height(lab);
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.COMMA);
      lab.until(() -> lab.shows("preferences-calculation-by"));
      lab.click("preferences-calculation-by");
      lab.robot().write("Arcadia");
      lab.dialogs().next.add(folder.toAbsolutePath());
      lab.click("preferences-export-folder-choose");
      assertThat(lab.node("preferences-export-folder", Label.class).getText()).isEqualTo(folder.toString());
      choose(lab, "preferences-text", 150);
      choose(lab, "preferences-appearance", Appearance.DARK);
      choose(lab, "preferences-citation", CitationStyle.BIBTEX);
      choose(lab, "preferences-ground", Theme.DARK);
      choose(lab, "preferences-palette", PaletteName.GREYS);
      lab.click("preferences-ok");
      lab.answered();

      assertThat(lab.model().spec().presentation().calculationBy()).isEqualTo("Arcadia");
      assertThat(height(lab)).isGreaterThan(before * 1.2);
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.ALT, KeyCode.C);
      lab.until(() -> String.valueOf(Clipboard.getSystemClipboard().getString()).startsWith("@"));
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.N);
      lab.answered();
      assertThat(lab.model().spec().presentation().theme()).isEqualTo(Theme.DARK);
      assertThat(lab.model().spec().presentation().palette()).isEqualTo(PaletteName.GREYS);
      assertThat(lab.model().spec().presentation().calculationBy()).isEqualTo("Arcadia");
    }
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.COMMA);
      lab.until(() -> lab.shows("preferences-calculation-by"));

      assertThat(lab.node("preferences-calculation-by", TextField.class).getText()).isEqualTo("Arcadia");
      assertThat(lab.node("preferences-text", PickBox.class).getValue()).isEqualTo(150);
      assertThat(lab.node("export", Button.class).getFont().getSize()).isEqualTo(19.5);
    }
  }

  @Test
  void boxesAreAsHighAsTheFieldsBesideThem() throws Exception {
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      assertThat(height(lab, "size")).as("beside the chart").isEqualTo(height(lab, "size-width"), within(1.0));
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.COMMA);
      lab.until(() -> lab.shows("preferences-calculation-by") && height(lab, "preferences-calculation-by") > 0);
      assertThat(height(lab, "preferences-ground")).as("in a sheet")
          .isEqualTo(height(lab, "preferences-calculation-by"), within(1.0));
    }
  }

  @Test
  void theRingOfAFieldIsAsWideAsThatOfAButton() throws Exception {
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      for (String id : List.of("size", "size-width")) {
        Control field = lab.node(id, Control.class);
        assertThat(ring(field)).as(id).isEqualTo(1);
        lab.robot().interact(field::requestFocus);
        lab.until(() -> ring(field) == 2);
      }
    }
  }

  private static double ring(Control field) {
    return field.getBackground().getFills().getLast().getInsets().getTop();
  }

  private static double height(WindowLab lab, String id) {
    return lab.node(id, Control.class).getHeight();
  }

  @Test
  void everyNewChartIsAsPreferred() throws Exception {
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      lab.robot().interact(() -> lab.windows().memory()
          .prefer(with -> with.withCalculationBy("Institute of Arcadia").withPalette(PaletteName.GREYS)));
      lab.click("type-line");
      lab.answered();
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.W);
      lab.until(() -> lab.shows("start-page"));
      assertThat(lab.model().spec().presentation().palette()).as("after the last one").isEqualTo(PaletteName.GREYS);
      lab.click("start-new");
      lab.until(() -> lab.shows("explore-page"));
      assertThat(lab.model().spec().presentation().palette()).as("from the start page").isEqualTo(PaletteName.GREYS);
      assertThat(lab.model().spec().presentation().calculationBy()).isEqualTo("Institute of Arcadia");
    }
  }

  private static double height(WindowLab lab) {
    return lab.node("export", Button.class).getHeight();
  }

  private static <T> void choose(WindowLab lab, String id, T item) {
    @SuppressWarnings("unchecked") PickBox<T> box = lab.node(id, PickBox.class);
    lab.robot().interact(() -> box.setValue(item));
  }
}
