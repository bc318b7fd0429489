package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import org.armsexplorer.ui.parts.PickBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// A box to choose from keeps no list while it is closed, and is as wide and opens as one that does.
class PickBoxWalkTest {
  /// Below a box, for each entry of its list: more than it needs there, and less than a row of other lists has.
  private static final double ROOM = 33;
  @TempDir private Path folder;

  @Test
  void aClosedBoxIsAsWideAsItsWidestWordsAndHasNoList() throws Exception {
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      lab.give(Command.PREFERENCES);
      lab.until(() -> lab.shows("preferences-appearance"));
      PickBox<?> box = lab.node("preferences-appearance", PickBox.class);
      assertThat(box.lookup(".list-view")).isNull();
      double width = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> box.prefWidth(-1));
      List<Double> words = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> widths(box));
      assertThat(words).hasSizeGreaterThan(3).allSatisfy(one -> assertThat(width).isGreaterThan(one));
      assertThat(width).isLessThan(Collections.max(words) + 60);
    }
  }

  @Test
  void aListIsBelowItsBoxWhereItHasRoomAlsoTheFirstTime() throws Exception {
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      PickBox<?> box = lab.node("size", PickBox.class);
      lab.robot().interact(() -> lab.stage().setY(lab.stage().getY() + screen().getMaxY() - room(box) - foot(box)));
      lab.robot().interact(() -> box.show());
      double top = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
        Node list = ((ComboBoxListViewSkin<?>) box.getSkin()).getPopupContent();
        Bounds place = list.localToScreen(list.getLayoutBounds());
        assertThat(place.getHeight()).isLessThan(room(box));
        return place.getMinY();
      });
      assertThat(top - foot(box)).as("from the box to its list").isBetween(-2.0, 8.0);
      lab.robot().interact(() -> box.hide());
    }
  }

  private static double room(PickBox<?> box) {
    return (box.getItems().size() + 1) * ROOM;
  }

  private static Rectangle2D screen() {
    return Screen.getPrimary().getBounds();
  }

  private static double foot(Node node) {
    return node.localToScreen(node.getLayoutBounds()).getMaxY();
  }

  private static <T> List<Double> widths(PickBox<T> box) {
    return box.getItems().stream().map(item -> {
      Text words = new Text(box.getConverter().toString(item));
      words.setFont(((ListCell<?>) box.lookup(".list-cell")).getFont());
      return words.getLayoutBounds().getWidth();
    }).toList();
  }
}
