package org.armsexplorer.ui.shell;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import org.armsexplorer.ui.parts.Hints;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.controlsfx.control.SegmentedButton;

/// The buttons that choose the page.
final class PageBar extends SegmentedButton {
  private final Map<Page, ToggleButton> buttons = new EnumMap<>(Page.class);

  PageBar(Commands commands, PageSwitch pages) {
    Icons.named(this, "page-bar", Texts.text("pages.bar"));
    getStyleClass().add("page-bar");
    for (Page page : Page.values()) {
      if (!page.hasButton()) {
        continue;
      }
      Command command = page.command();
      ToggleButton button = Icons.named(new ToggleButton(command.label()), command.id(), command.label());
      command.keys().ifPresent(keys -> Hints.on(button, command.label() + " (" + keys.getDisplayText() + ")"));
      button.setMinWidth(USE_PREF_SIZE);
      button.setOnAction(event -> {
        commands.give(command);
        show(pages.shownProperty().get());
      });
      buttons.put(page, button);
      getButtons().add(button);
    }
    setMinWidth(USE_PREF_SIZE);
    pages.shownProperty().subscribe(this::show);
  }

  private void show(Page page) {
    buttons.forEach((one, button) -> button.setSelected(one == page));
  }
}
