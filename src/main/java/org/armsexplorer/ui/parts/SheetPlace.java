package org.armsexplorer.ui.parts;

/// Where a sheet can be laid over the window.
public interface SheetPlace {

  /// Lays a sheet over the window, in the place of the one that is there.
  void show(Sheet sheet);

  /// Lays a sheet over the one that is there, which comes back when it is closed.
  void showOver(Sheet sheet);

  /// Takes the upper sheet away.
  void close();
}
