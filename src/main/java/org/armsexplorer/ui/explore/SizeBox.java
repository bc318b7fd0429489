package org.armsexplorer.ui.explore;

import java.util.Arrays;
import java.util.function.Consumer;
import org.armsexplorer.spec.ChartSize;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Texts;

/// The sizes of a chart, presets first, as a drop-down list.
public final class SizeBox {

  private SizeBox() {}

  /// A list that starts with a size.
  ///
  /// @param size the one to start with, preset or not
  public static PickBox<ChartSize> of(String id, ChartSize size, Consumer<ChartSize> chosen) {
    PickBox<ChartSize> box = new PickBox<>(Arrays.stream(SizePreset.values()).map(SizePreset::size).toList(),
        SizePreset::label, item -> "", chosen);
    Icons.named(box, id, Texts.text("looks.size"));
    box.setMaxWidth(Double.MAX_VALUE);
    box.show(size);
    return box;
  }
}
