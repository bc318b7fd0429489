package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.armsexplorer.chart.Detail;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.PanelAxis;
import org.armsexplorer.ui.parts.PickBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two suppliers and two periods beside each other, and their difference.
class SideBySideWalkTest {
  @TempDir private Path folder;
  private WindowLab lab;

  @BeforeEach
  void open() throws Exception {
    lab = WindowLab.withDownload(folder);
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.B);
    lab.until(() -> lab.shows("beside-sheet"));
  }

  @AfterEach
  void close() throws Exception {
    lab.close();
  }

  @SuppressWarnings("unchecked")
  private void choose(Dimension what) {
    lab.robot().interact(() -> ((PickBox<Dimension>) lab.node("beside-what", PickBox.class)).setValue(what));
  }

  @Test
  void twoSuppliersWithTheirDifference() throws Exception {
    choose(Dimension.SUPPLIER);
    assertThat(lab.node("beside-one", ComboBox.class).getValue()).isNotNull();
    lab.click("beside-difference");
    assertThat(lab.node("beside-difference", CheckBox.class).isSelected()).isTrue();
    lab.click("beside-go");
    lab.answered();
    assertThat(lab.model().spec().type()).isEqualTo(ChartType.SMALL_MULTIPLES);
    assertThat(lab.model().spec().encoding())
        .isEqualTo(new Encoding(Dimension.YEAR, null, Dimension.SUPPLIER, PanelAxis.SHARED, true));
    assertThat(lab.model().spec().filter().suppliers()).hasSize(2);
    assertThat(lab.model().ready().orElseThrow().answer().chart().detail()).isInstanceOfSatisfying(Detail.Panels.class,
        panels -> assertThat(panels.hasDifference()).isTrue());
    lab.robot().interact(() -> lab.model().undo());
    lab.answered();
    assertThat(lab.model().spec().type()).isEqualTo(ChartType.GROUPED_COLUMN);
  }

  @Test
  void twoPeriodsOfOnesOwnAndWhatIsWrongIsSaid() throws Exception {
    choose(Dimension.PERIOD);
    lab.robot().interact(() -> {
      lab.node("beside-one", TextField.class).setText("2001-2003");
      lab.node("beside-other", TextField.class).setText("2003–2004");
    });
    lab.click("beside-go");
    assertThat(lab.node("beside-problem", Label.class).getText()).startsWith("The two periods overlap");
    lab.robot().interact(() -> lab.node("beside-one", TextField.class).setText("soon"));
    lab.click("beside-go");
    assertThat(lab.node("beside-problem", Label.class).getText()).startsWith("Type each period");
    lab.robot().interact(() -> lab.node("beside-one", TextField.class).setText("2001-2002"));
    lab.click("beside-go");
    lab.answered();
    assertThat(lab.model().spec().filter().periods()).containsExactly(new YearRange(2001, 2002),
        new YearRange(2003, 2004));
    assertThat(lab.shows("beside-sheet")).isFalse();
  }
}
