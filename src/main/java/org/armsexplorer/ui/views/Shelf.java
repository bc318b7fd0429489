package org.armsexplorer.ui.views;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.spec.library.ViewLibrary;
import org.armsexplorer.ui.parts.Texts;

/// What is chosen at the left of the page: all views, those in no folder, or those of one.
///
/// @param folder the name of the folder; empty for all views, and for those in none
record Shelf(Kind kind, String folder, int count) {

  enum Kind {
    ALL,
    NONE,
    FOLDER
  }

  /// Those of a library. "No folder" is one only where it tells something.
  static List<Shelf> of(ViewLibrary library) {
    List<Shelf> shelves = new ArrayList<>();
    shelves.add(new Shelf(Kind.ALL, "", library.views().size()));
    library.folders().forEach(name -> shelves.add(new Shelf(Kind.FOLDER, name, library.in(name).size())));
    int loose = library.in("").size();
    if (loose > 0 && !library.folders().isEmpty()) {
      shelves.add(new Shelf(Kind.NONE, "", loose));
    }
    return shelves;
  }

  String label() {
    return switch (kind) {
      case ALL -> Texts.text("views.all");
      case NONE -> Texts.text("views.no-folder");
      case FOLDER -> folder;
    };
  }

  boolean holds(KeptView view) {
    return kind == Kind.ALL || view.folder().equals(folder);
  }

  /// Whether it is the same place, whatever is in it.
  boolean isSame(Shelf other) {
    return kind == other.kind() && folder.equals(other.folder());
  }
}
