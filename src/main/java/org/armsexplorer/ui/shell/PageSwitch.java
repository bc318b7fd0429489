package org.armsexplorer.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.armsexplorer.ui.explore.ExplorePage;
import org.armsexplorer.ui.parts.TurnedPage;

/// Which page is in the middle of the window. Pages other than the first are made when they are first shown.
final class PageSwitch {
  private final PageRoom room = new PageRoom();
  private final Map<Page, Node> pages = new EnumMap<>(Page.class);
  private final ReadOnlyObjectWrapper<Page> shown = new ReadOnlyObjectWrapper<>(Page.EXPLORE);
  private final Function<Page, Node> maker;

  /// @param maker makes a page other than the first
  PageSwitch(BorderPane frame, ExplorePage explore, Function<Page, Node> maker) {
    this.maker = maker;
    pages.put(Page.EXPLORE, explore);
    room.show(explore);
    frame.setCenter(room);
  }

  ReadOnlyObjectProperty<Page> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void show(Page page) {
    Node node = pages.computeIfAbsent(page, maker);
    if (shown.get() == page) {
      return;
    }
    room.show(node);
    shown.set(page);
    if (node instanceof TurnedPage turned) {
      turned.reload();
    }
  }

  /// The page on show, for the keyboard.
  Node node() {
    return pages.computeIfAbsent(shown.get(), maker);
  }
}
