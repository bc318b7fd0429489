package org.armsexplorer.ui.views;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.spec.library.ViewLibrary;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.parts.Texts;

/// What the page does with views and folders; each is a step that can be undone, and none asks whether it is meant.
final class LibraryActions {
  private final Desk desk;
  private final Library library;

  LibraryActions(Desk desk, Library library) {
    this.desk = desk;
    this.library = library;
  }

  private void change(Supplier<String> step, UnaryOperator<ViewLibrary> change) {
    library.change(step, change, done -> {
      // the page shows it
    });
  }

  void rename(KeptView view) {
    desk.sheets().show(Asking.name("rename-view", Texts.text("views.rename"), Texts.text("views.rename"), view.name(),
        name -> change(() -> Texts.text("step.view-rename", view.name()), kept -> kept.withName(view.id(), name))));
  }

  /// @param then takes the copy
  void copy(KeptView view, Consumer<KeptView> then) {
    library.change(() -> Texts.text("step.view-copy", view.name()), kept -> kept.withCopy(view.id()),
        done -> done.change().after().views().stream().filter(one -> done.change().before().find(one.id()).isEmpty())
            .findFirst().ifPresent(then));
  }

  void delete(List<KeptView> views) {
    Supplier<String> what = named(views);
    library.change(() -> Texts.text("step.view-delete", what.get()),
        kept -> kept.without(views.stream().map(KeptView::id).collect(Collectors.toSet())),
        done -> library.offerBack(Texts.text("views.deleted", what.get()), done));
  }

  private static Supplier<String> named(List<KeptView> views) {
    return () -> views.size() == 1 ? views.getFirst().name() : Texts.text("views.count", views.size());
  }

  void moveTo(String folder, List<KeptView> views) {
    Supplier<String> what = named(views);
    change(() -> Texts.text("step.view-move", what.get()), kept -> {
      ViewLibrary moved = kept;
      for (KeptView view : views) {
        moved = moved.withFolder(view.id(), folder);
      }
      return moved;
    });
  }

  /// Puts a view before or after another.
  void put(KeptView view, KeptView other, boolean after) {
    change(() -> Texts.text("step.view-move", view.name()),
        kept -> after ? kept.after(view.id(), other.id()) : kept.before(view.id(), other.id()));
  }

  void newFolder() {
    desk.sheets().show(Asking.name("new-folder", Texts.text("views.folder.new"), Texts.text("views.folder.make"), "",
        name -> change(() -> Texts.text("step.folder-new", name), kept -> kept.withNewFolder(name))));
  }

  void rename(Shelf folder) {
    desk.sheets()
        .show(Asking.name("rename-folder", Texts.text("views.folder.rename"), Texts.text("views.rename"),
            folder.folder(), name -> change(() -> Texts.text("step.folder-rename", folder.folder()),
                kept -> kept.withFolderNamed(folder.folder(), name))));
  }

  /// Its views stay, in no folder.
  void delete(Shelf folder) {
    library.change(() -> Texts.text("step.folder-delete", folder.folder()), kept -> kept.withoutFolder(folder.folder()),
        done -> library.offerBack(Texts.text("views.folder.deleted", folder.folder()), done));
  }

  void move(Shelf folder, int places) {
    change(() -> Texts.text("step.folder-move", folder.folder()),
        kept -> kept.withFolderMoved(folder.folder(), places));
  }
}
