package org.armsexplorer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.armsexplorer.spec.ReadSpec;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.spec.SpecFormatException;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.spec.library.LibraryChange;
import org.armsexplorer.spec.library.LibraryJson;
import org.armsexplorer.spec.library.ViewLibrary;

/// The library of views, kept as `views.json` in the store folder, so that a backup holds it and a rebuild leaves it
/// alone. May be asked from any thread.
public final class ViewService {
  /// The library's file in the store folder.
  static final String NAME = "views.json";
  private final LibraryJson json = new LibraryJson();
  private final ViewFiles files;
  private final Path file;

  ViewService(Path folder, ViewFiles files) {
    file = folder.resolve(NAME);
    this.files = files;
  }

  /// All that is kept; an empty library before the first view.
  ///
  /// @throws UserProblem where the file cannot be read; it is left as it is
  public synchronized ViewLibrary library() throws UserProblem {
    return read().library();
  }

  private LibraryJson.Read read() throws UserProblem {
    try {
      return json.read(Files.readString(file));
    } catch (NoSuchFileException e) {
      return new LibraryJson.Read(ViewLibrary.EMPTY, List.of());
    } catch (IOException | SpecFormatException e) {
      throw new UserProblem(UserProblem.Kind.BAD_INPUT, e, "views.unreadable", file);
    }
  }

  /// Makes a change and keeps it.
  ///
  /// @return what changed, to take it back by [LibraryChange#back]
  /// @throws UserProblem where the file cannot be read or written; the library is as it was
  public synchronized LibraryChange change(UnaryOperator<ViewLibrary> change) throws UserProblem {
    LibraryJson.Read read = read();
    LibraryChange made = new LibraryChange(read.library(), change.apply(read.library()));
    if (!made.isNone()) {
      write(made.after(), read.ignored());
    }
    return made;
  }

  /// Makes a change that was made before, or takes one back.
  ///
  /// @return the library after it
  public ViewLibrary make(LibraryChange change) throws UserProblem {
    return change(change::to).after();
  }

  /// By a temporary sibling, so that a failure leaves the old file. What of it was not understood, because a newer
  /// program wrote it, stays beside it.
  private void write(ViewLibrary library, List<String> notUnderstood) throws UserProblem {
    Path sibling = file.resolveSibling(NAME + ".part");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(sibling, json.write(library));
      if (!notUnderstood.isEmpty()) {
        Files.copy(file, file.resolveSibling("views.before.json"), StandardCopyOption.REPLACE_EXISTING);
      }
      Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "views.not-written", file);
    }
  }

  /// The view that a name means: "Myanmar", or "Asia/Myanmar".
  ///
  /// @throws UserProblem where it means none, with those that there are, or more than one
  public KeptView named(String name) throws UserProblem {
    ViewLibrary library = library();
    List<KeptView> found = library.named(name);
    if (found.size() == 1) {
      return found.getFirst();
    }
    List<KeptView> offered = found.isEmpty() ? library.views() : found;
    String there = offered.isEmpty() ? Messages.text("views.none")
        : offered.stream().map(KeptView::path).collect(Collectors.joining(", "));
    throw new UserProblem(UserProblem.Kind.WRONG_USE, found.isEmpty() ? "views.unknown" : "views.several", name, there);
  }

  /// Takes views from files into the library.
  ///
  /// @param folder where they go; empty for none
  /// @param ignored takes what of them was not understood
  /// @return what changed
  /// @throws UserProblem where one of them holds no view; none is taken then
  public LibraryChange take(List<Path> from, String folder, List<String> ignored) throws UserProblem {
    List<SavedView> views = new ArrayList<>();
    for (Path one : from) {
      ReadSpec read = files.read(one);
      read.ignored().forEach(field -> ignored.add(one.getFileName() + ": " + field));
      views.add(new SavedView(ViewFiles.nameOf(one), read.view().spec()));
    }
    return change(library -> {
      ViewLibrary fuller = library;
      for (SavedView view : views) {
        fuller = fuller.withAdded(folder, view);
      }
      return fuller;
    });
  }

  /// Writes views of the library as `.atview` files, one for each view, those of a folder into a folder of that name.
  ///
  /// @param wanted which; a file that is there is replaced
  /// @return the files
  public List<Path> give(List<KeptView> wanted, Path folder) throws UserProblem {
    Set<Path> written = new LinkedHashSet<>();
    for (KeptView view : wanted) {
      Path place = view.folder().isEmpty() ? folder : folder.resolve(ViewFiles.fileName(view.folder()));
      Path to = place.resolve(ViewFiles.fileName(view.name()) + ViewFiles.ENDING);
      for (int i = 2; written.contains(to); i++) {
        to = place.resolve(ViewFiles.fileName(view.name()) + " " + i + ViewFiles.ENDING);
      }
      try {
        Files.createDirectories(place);
      } catch (IOException e) {
        throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "view.not-written", to);
      }
      files.write(to, view.view());
      written.add(to);
    }
    return List.copyOf(written);
  }
}
