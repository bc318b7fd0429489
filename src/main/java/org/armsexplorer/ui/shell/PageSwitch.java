package org.armsexplorer.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import org.armsexplorer.ui.explore.ExplorePage;
import org.armsexplorer.ui.sources.SourcesPage;

/// Which page is in the middle of the window. Pages other than the first are made when they are first shown.
final class PageSwitch {
  private final BorderPane frame;
  private final Map<Page, Node> pages = new EnumMap<>(Page.class);
  private final ReadOnlyObjectWrapper<Page> shown = new ReadOnlyObjectWrapper<>(Page.EXPLORE);
  private final Supplier<SourcesPage> sources;

  PageSwitch(BorderPane frame, ExplorePage explore, Supplier<SourcesPage> sources) {
    this.frame = frame;
    this.sources = sources;
    pages.put(Page.EXPLORE, explore);
    frame.setCenter(explore);
  }

  ReadOnlyObjectProperty<Page> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  void show(Page page) {
    Node node = pages.computeIfAbsent(page, this::make);
    if (shown.get() == page) {
      return;
    }
    frame.setCenter(node);
    shown.set(page);
    if (node instanceof SourcesPage shelf) {
      shelf.reload();
    }
  }

  /// The page on show, for the keyboard.
  Node node() {
    return pages.computeIfAbsent(shown.get(), this::make);
  }

  private Node make(Page page) {
    return switch (page) {
      case SOURCES -> sources.get();
      case EXPLORE -> throw new IllegalStateException("the first page is there from the start");
    };
  }
}
