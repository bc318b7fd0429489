package org.armsexplorer.ui.parts;

/// A page that reads its data when the reader turns to it.
public interface TurnedPage {

  /// Reads its data again.
  void reload();

  /// Takes the keyboard.
  void takeFocus();
}
