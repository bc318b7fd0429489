package org.armsexplorer.ui.shell;

import java.util.Arrays;
import java.util.Locale;

/// The pages of the window, in the order of their buttons. A page is here when it works.
enum Page {
  /// The chart with its filters.
  EXPLORE(Command.PAGE_EXPLORE, true),
  /// The deals behind the chart.
  REGISTER(Command.PAGE_REGISTER, true),
  /// The shelf of editions and files.
  SOURCES(Command.PAGE_SOURCES, true),
  /// The library of views.
  VIEWS(Command.PAGE_VIEWS, true),
  /// Where work begins.
  START(Command.START, false);

  private final Command command;
  private final boolean button;

  Page(Command command, boolean button) {
    this.command = command;
    this.button = button;
  }

  /// Whether the bar of pages has a button for it.
  boolean hasButton() {
    return button;
  }

  /// Whether it is about the question on show, and has the tabs over it.
  boolean isOfQuestion() {
    return this == EXPLORE || this == REGISTER;
  }

  /// Its name in the settings.
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The page of a name; that of the chart where there is none.
  static Page of(String word) {
    return Arrays.stream(values()).filter(page -> page.word().equals(word)).findFirst().orElse(EXPLORE);
  }

  /// What shows it.
  Command command() {
    return command;
  }
}
