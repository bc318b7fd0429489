package org.armsexplorer.spec.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SavedView;

/// All views that the reader keeps, as one immutable value: what is done to them is a function from one library to the
/// next.
///
/// @param next the id of the next view; ids are never given twice, so that a deleted view can come back
/// @param folders in the reader's order, also empty ones
/// @param views in the reader's order, those of all folders in one list
public record ViewLibrary(int next, List<String> folders, List<KeptView> views) {
  /// Nothing kept yet.
  public static final ViewLibrary EMPTY = new ViewLibrary(1, List.of(), List.of());

  /// A folder that is only named by a view is one as well, and ids that a file gives twice are given anew.
  public ViewLibrary {
    LinkedHashSet<String> all = new LinkedHashSet<>(folders);
    views.forEach(view -> all.add(view.folder()));
    all.remove("");
    folders = List.copyOf(all);
    int free = Math.max(next, 1 + views.stream().mapToInt(KeptView::id).max().orElse(0));
    LinkedHashSet<Integer> ids = new LinkedHashSet<>();
    List<KeptView> told = new ArrayList<>();
    for (KeptView view : views) {
      boolean own = view.id() > 0 && ids.add(view.id());
      told.add(own ? view : new KeptView(free++, view.folder(), view.view()));
    }
    next = free;
    views = List.copyOf(told);
  }

  public Optional<KeptView> find(int id) {
    return views.stream().filter(view -> view.id() == id).findFirst();
  }

  /// The views that a name means: "Myanmar", or "Asia/Myanmar". Exact names go before those that differ in case.
  public List<KeptView> named(String name) {
    for (boolean exact : new boolean[] {true, false}) {
      for (boolean path : new boolean[] {false, true}) {
        List<KeptView> found = views.stream().filter(view -> {
          String own = path ? view.path() : view.name();
          return exact ? own.equals(name) : own.equalsIgnoreCase(name);
        }).toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /// The views of a folder; those in none for an empty name.
  public List<KeptView> in(String folder) {
    return views.stream().filter(view -> view.folder().equals(folder)).toList();
  }

  /// The views in whose name, folder, title, parties or words all of these words stand, whatever their case.
  public List<KeptView> search(String words) {
    List<String> wanted =
        Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
    return views.stream().filter(view -> {
      String text = text(view).toLowerCase(Locale.ROOT);
      return wanted.stream().allMatch(text::contains);
    }).toList();
  }

  private static String text(KeptView view) {
    ChartSpec spec = view.spec();
    return String.join("\n", view.path(), spec.presentation().title(), spec.presentation().subtitle(),
        names(spec.filter().suppliers()), names(spec.filter().recipients()),
        String.join("\n", spec.filter().terms().designations()),
        String.join("\n", spec.filter().terms().descriptions()));
  }

  /// Those of the data and those in the language of the texts.
  private static String names(List<String> parties) {
    return String.join("\n", parties) + "\n"
        + parties.stream().map(ShownNames::party).collect(Collectors.joining("\n"));
  }

  /// A name that no view of a folder has: the wanted one, or the same with a number.
  public String freeName(String wanted, String folder) {
    List<String> taken = in(folder).stream().map(view -> view.name().toLowerCase(Locale.ROOT)).toList();
    return free(wanted, taken);
  }

  /// The same for a folder.
  public String freeFolder(String wanted) {
    return free(wanted, folders.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
  }

  private static String free(String wanted, List<String> taken) {
    String name = wanted;
    for (int i = 2; taken.contains(name.toLowerCase(Locale.ROOT)); i++) {
      name = wanted + " " + i;
    }
    return name;
  }

  /// The same with a new view at its end. A name that is taken there gets a number.
  public ViewLibrary withAdded(String folder, SavedView view) {
    SavedView named = new SavedView(freeName(view.name(), folder), view.spec());
    return with(plus(views, views.size(), new KeptView(next, folder, named)));
  }

  /// The same with a copy of a view right after it.
  public ViewLibrary withCopy(int id) {
    Optional<KeptView> found = find(id);
    if (found.isEmpty()) {
      return this;
    }
    KeptView view = found.get();
    SavedView named = new SavedView(freeName(view.name(), view.folder()), view.spec());
    return with(plus(views, views.indexOf(view) + 1, new KeptView(next, view.folder(), named)));
  }

  /// The same with another question under the name of a view.
  public ViewLibrary withSpec(int id, ChartSpec spec) {
    return change(id, view -> view.withSpec(spec));
  }

  /// The same with a view called otherwise. A name that is taken in its folder gets a number.
  public ViewLibrary withName(int id, String name) {
    return change(id, view -> view.name().equalsIgnoreCase(name) ? view.withName(name)
        : view.withName(freeName(name, view.folder())));
  }

  /// The same with a view in another folder. A name that is taken there gets a number.
  public ViewLibrary withFolder(int id, String folder) {
    return change(id,
        view -> view.folder().equals(folder) ? view : view.withName(freeName(view.name(), folder)).withFolder(folder));
  }

  public ViewLibrary without(Collection<Integer> ids) {
    return with(views.stream().filter(view -> !ids.contains(view.id())).toList());
  }

  /// The same with a view right before another.
  public ViewLibrary before(int id, int other) {
    return beside(id, other, 0);
  }

  /// The same with a view right after another.
  public ViewLibrary after(int id, int other) {
    return beside(id, other, 1);
  }

  private ViewLibrary beside(int id, int other, int side) {
    Optional<KeptView> moved = find(id);
    Optional<KeptView> place = find(other);
    if (moved.isEmpty() || place.isEmpty() || id == other) {
      return this;
    }
    List<KeptView> rest = new ArrayList<>(views);
    rest.remove(moved.get());
    rest.add(rest.indexOf(place.get()) + side, moved.get());
    return with(rest);
  }

  /// The same with another, empty folder at the end.
  public ViewLibrary withNewFolder(String name) {
    return new ViewLibrary(next, plus(folders, folders.size(), freeFolder(name)), views);
  }

  /// The same with a folder called otherwise; a name that is taken gets a number.
  public ViewLibrary withFolderNamed(String folder, String name) {
    int place = folders.indexOf(folder);
    if (place < 0 || folder.equals(name)) {
      return this;
    }
    String free = folder.equalsIgnoreCase(name) ? name : freeFolder(name);
    List<String> others = new ArrayList<>(folders);
    others.set(place, free);
    return new ViewLibrary(next, others,
        views.stream().map(view -> view.folder().equals(folder) ? view.withFolder(free) : view).toList());
  }

  /// The same without a folder. Its views stay, in none.
  public ViewLibrary withoutFolder(String folder) {
    ViewLibrary emptied = this;
    for (KeptView view : in(folder)) {
      emptied = emptied.withFolder(view.id(), "");
    }
    return new ViewLibrary(next, folders.stream().filter(name -> !name.equals(folder)).toList(), emptied.views());
  }

  /// The same with a folder some places on, or back.
  public ViewLibrary withFolderMoved(String folder, int places) {
    int from = folders.indexOf(folder);
    int to = Math.clamp((long) from + places, 0, Math.max(0, folders.size() - 1));
    if (from < 0 || from == to) {
      return this;
    }
    List<String> others = new ArrayList<>(folders);
    others.remove(from);
    others.add(to, folder);
    return new ViewLibrary(next, others, views);
  }

  private ViewLibrary change(int id, UnaryOperator<KeptView> change) {
    return with(views.stream().map(view -> view.id() == id ? change.apply(view) : view).toList());
  }

  private ViewLibrary with(List<KeptView> other) {
    return new ViewLibrary(next, folders, other);
  }

  private static <T> List<T> plus(List<T> list, int place, T one) {
    List<T> longer = new ArrayList<>(list);
    longer.add(place, one);
    return longer;
  }
}
