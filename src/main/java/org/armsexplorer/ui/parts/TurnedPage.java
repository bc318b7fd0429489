package org.armsexplorer.ui.parts;

import java.util.List;
import javafx.scene.Node;

/// A page that reads its data when the reader turns to it.
public interface TurnedPage {

  /// Reads its data again.
  void reload();

  /// The panes that F6 goes round, in reading order: those that take the focus, or in which something does.
  List<Node> panes();
}
