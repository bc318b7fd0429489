package org.armsexplorer.ui.parts;

/// Where a sheet can be laid over the window.
public interface SheetPlace {

  /// Lays a sheet over the window, and over the one that is there, which comes back when it is closed.
  void show(Sheet sheet);

  /// Takes the upper sheet away.
  void close();
}
