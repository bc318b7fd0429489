package org.armsexplorer.chart;

/// How much of a chart there was no room for.
final class MoreText {

  private MoreText() {}

  static String rows(int count) {
    return Messages.text(count == 1 ? "more.row" : "more.rows", Integer.toString(count));
  }

  static String columns(int count) {
    return Messages.text(count == 1 ? "more.column" : "more.columns", Integer.toString(count));
  }

  static String panels(int count) {
    return Messages.text(count == 1 ? "more.panel" : "more.panels", Integer.toString(count));
  }
}
