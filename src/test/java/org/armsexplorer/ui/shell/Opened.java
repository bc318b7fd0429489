package org.armsexplorer.ui.shell;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/// All that a window opens over itself: menus with those in them, context menus, lists of boxes, tool tips. Each is opened
/// once, on the FX thread, and shown to who looks.
final class Opened {
  private final Set<String> seen = new HashSet<>();
  private final BiConsumer<String, Scene> look;

  /// @param look takes what was opened, by name, and its scene
  Opened(BiConsumer<String, Scene> look) {
    this.look = look;
  }

  /// Opens all that can be opened from what is visible.
  void from(Scene scene) {
    walk(scene.getRoot());
  }

  private void walk(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof MenuBar bar) {
      bar.getMenus().forEach(this::menu);
    } else if (node instanceof MenuButton button) {
      menuOf(button);
    } else if (node instanceof ComboBox<?> box && isNew("list", box.getId())) {
      show(name(box), box::show, box::hide);
    }
    if (node instanceof Control control) {
      hints(control);
    }
    if (node instanceof Parent parent) {
      List.copyOf(parent.getChildrenUnmodifiable()).forEach(this::walk);
    }
  }

  private void menuOf(MenuButton button) {
    if (isNew("menu", button.getId())) {
      show(name(button), button::show, button::hide);
    }
  }

  private void menu(Menu menu) {
    if (isNew("menu", menu.getId())) {
      show(menu.getId(), menu::show, menu::hide);
    }
  }

  private void hints(Control control) {
    ContextMenu menu = control.getContextMenu();
    if (menu != null && isNew("context", texts(menu))) {
      show("context menu of " + name(control), () -> menu.show(control.getScene().getWindow(), 0, 0), menu::hide);
    }
    // a hint is made when the pointer comes
    Event.fireEvent(control, entered());
    Tooltip hint = control.getTooltip();
    if (hint != null && isNew("hint", hint.getText())) {
      show("tool tip of " + name(control), () -> hint.show(control.getScene().getWindow(), 0, 0), hint::hide);
    }
  }

  /// Asks a node for its menu where it makes one when it is asked.
  void asked(Node node) {
    Bounds place = node.localToScreen(node.getBoundsInLocal());
    show("menu of " + name(node),
        () -> Event.fireEvent(node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, place.getMinX(),
            place.getMinY(), false, null)),
        () -> {
          // all popups are hidden
        });
  }

  private static String texts(ContextMenu menu) {
    return menu.getItems().stream().map(item -> String.valueOf(item.getText())).toList().toString();
  }

  private boolean isNew(String kind, String id) {
    return seen.add(kind + " " + id);
  }

  private static String name(Node node) {
    return node.getId() == null ? node.getClass().getSimpleName() : "#" + node.getId();
  }

  private void show(String name, Runnable open, Runnable close) {
    for (PopupWindow popup : shownBy(open)) {
      Scene scene = popup.getScene();
      look.accept(name, scene);
      // the menus within a menu open under the pointer
      scene.getRoot().lookupAll(".menu")
          .forEach(menu -> show(name + " > " + menu.getId(), () -> Event.fireEvent(menu, entered()), () -> {
            // goes with the menu that it is in
          }));
      popup.hide();
    }
    close.run();
  }

  static MouseEvent entered() {
    return new MouseEvent(MouseEvent.MOUSE_ENTERED, 0, 0, 0, 0, MouseButton.NONE, 0, false, false, false, false, false,
        false, false, false, false, false, null);
  }

  private static List<PopupWindow> shownBy(Runnable open) {
    List<Window> before = List.copyOf(Window.getWindows());
    open.run();
    List<PopupWindow> shown = Window.getWindows().stream().filter(one -> !before.contains(one))
        .filter(PopupWindow.class::isInstance).map(PopupWindow.class::cast).toList();
    for (PopupWindow popup : shown) {
      popup.getScene().getRoot().applyCss();
      popup.getScene().getRoot().layout();
    }
    return shown;
  }
}
