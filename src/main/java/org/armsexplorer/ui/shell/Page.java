package org.armsexplorer.ui.shell;

/// The pages of the window, in the order of their buttons. A page is here when it works.
enum Page {
  /// The chart with its filters.
  EXPLORE(Command.PAGE_EXPLORE),
  /// The deals behind the chart.
  REGISTER(Command.PAGE_REGISTER),
  /// The shelf of editions and files.
  SOURCES(Command.PAGE_SOURCES),
  /// The library of views.
  VIEWS(Command.PAGE_VIEWS);

  private final Command command;

  Page(Command command) {
    this.command = command;
  }

  /// What shows it.
  Command command() {
    return command;
  }
}
