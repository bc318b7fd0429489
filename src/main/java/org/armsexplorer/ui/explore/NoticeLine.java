package org.armsexplorer.ui.explore;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.armsexplorer.spec.SpecNotice;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.State;
import org.kordamp.ikonli.feather.Feather;

/// Says what of the question was replaced because the chart cannot show it.
final class NoticeLine extends Label {
  private final ExplorerModel model;

  NoticeLine(ExplorerModel model) {
    this.model = model;
    setId("notice");
    setGraphic(Icons.of(Feather.INFO));
    setWrapText(true);
    getStyleClass().addAll("notice", "text-small");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    setMaxWidth(Double.MAX_VALUE);
    model.stateProperty().addListener((property, was, now) -> {
      switch (now) {
        case State.Working working -> {
          // the old notice belongs to the old chart, which is still there
        }
        case State.Ready ready -> say(ready.answer().normalized().notices());
        case State.Empty empty -> say(empty.answer().normalized().notices());
        case State.Failed failed -> say(List.of());
      }
    });
  }

  private void say(List<SpecNotice> notices) {
    setText(notices.stream().map(notice -> model.notice(notice)).collect(Collectors.joining(" ")));
    setVisible(!notices.isEmpty());
  }
}
