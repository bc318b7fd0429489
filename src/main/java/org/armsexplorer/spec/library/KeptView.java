package org.armsexplorer.spec.library;

import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SavedView;

/// A view of the library.
///
/// @param id tells it from all others of its library for good, whatever it is called; 1 and up
/// @param folder the name of its folder; empty where it lies in none
public record KeptView(int id, String folder, SavedView view) {

  public String name() {
    return view.name();
  }

  public ChartSpec spec() {
    return view.spec();
  }

  /// Its name with its folder: "Asia/Myanmar".
  public String path() {
    return folder.isEmpty() ? name() : folder + "/" + name();
  }

  KeptView withName(String name) {
    return new KeptView(id, folder, new SavedView(name, spec()));
  }

  KeptView withSpec(ChartSpec spec) {
    return new KeptView(id, folder, new SavedView(name(), spec));
  }

  KeptView withFolder(String other) {
    return new KeptView(id, other, view);
  }
}
