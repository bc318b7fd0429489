package org.armsexplorer.ui.shell;

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

  /// What shows it.
  Command command() {
    return command;
  }
}
