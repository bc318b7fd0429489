package org.armsexplorer.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;

/// What each command does, and when it can be done.
final class Commands {
  private final Map<Command, Runnable> actions = new EnumMap<>(Command.class);
  private final Map<Command, BooleanExpression> off = new EnumMap<>(Command.class);
  private final BooleanProperty blocked = new SimpleBooleanProperty(this, "blocked", false);

  /// True while a sheet lies over the window: only what ends it works then.
  BooleanProperty blockedProperty() {
    return blocked;
  }

  void on(Command command, Runnable action) {
    on(command, action, new SimpleBooleanProperty(false));
  }

  /// @param disabled while true the command cannot be given
  void on(Command command, Runnable action, ObservableBooleanValue disabled) {
    actions.put(command, action);
    off.put(command, Bindings.createBooleanBinding(() -> blocked.get() || disabled.get(), blocked, disabled));
  }

  boolean has(Command command) {
    return actions.containsKey(command);
  }

  void give(Command command) {
    Runnable action = actions.get(command);
    BooleanExpression disabled = off.get(command);
    if (action != null && disabled != null && !disabled.get()) {
      action.run();
    }
  }

  /// A menu item with its keys.
  MenuItem item(Command command) {
    return bind(new MenuItem(command.label()), command);
  }

  <I extends MenuItem> I bind(I item, Command command) {
    item.setId("menu-" + command.id());
    command.keys().ifPresent(item::setAccelerator);
    item.setOnAction(event -> give(command));
    BooleanExpression disabled = off.get(command);
    if (disabled != null) {
      item.disableProperty().bind(disabled);
    }
    return item;
  }

  <B extends Button> B bind(B button, Command command) {
    button.setOnAction(event -> give(command));
    BooleanExpression disabled = off.get(command);
    if (disabled != null) {
      button.disableProperty().bind(disabled);
    }
    return button;
  }
}
