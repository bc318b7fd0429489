package org.armsexplorer.ui.parts;

/// Where a sheet can be laid over the window.
public interface SheetPlace {

  /// Lays a sheet over the window, in the place of the one that is there.
  void show(Sheet sheet);

  /// Takes the sheet away.
  void close();
}
