package org.armsexplorer.ui.explore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.AnimationTimer;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.State;

/// Makes the panes beside the chart after the chart was drawn, one a pulse: what the reader waits for comes first.
final class ChartFirst extends AnimationTimer {
  /// A question that takes longer than this does not hold the panes up.
  private static final int PATIENCE = 30;
  private final ExplorerModel model;
  private final Deque<LatePane<?>> panes;
  private int pulses;
  private boolean drawn;

  ChartFirst(ExplorerModel model, List<LatePane<?>> panes) {
    this.model = model;
    this.panes = new ArrayDeque<>(panes);
  }

  @Override
  public void handle(long now) {
    pulses++;
    if (drawn || pulses > PATIENCE) {
      panes.remove().pane();
    }
    drawn = !(model.stateProperty().get() instanceof State.Working);
    if (panes.isEmpty()) {
      stop();
    }
  }
}
