package org.armsexplorer.ui.shell;

import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.Settings;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.ViewFiles;
import org.armsexplorer.spec.ChartSpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the window shows first: the last view, or the sample chart on a first start.
final class FirstView {
  private static final Logger LOG = LoggerFactory.getLogger(FirstView.class);

  private FirstView() {}

  static ChartSpec of(ViewFiles views, Settings settings) {
    if (settings.view().isEmpty()) {
      return settings.preferences().start(Explorer.startSpec());
    }
    try {
      return views.fromText(settings.view()).view().spec();
    } catch (UserProblem problem) {
      LOG.warn("The last view could not be brought back", problem);
      return settings.preferences().start(Explorer.startSpec());
    }
  }
}
