package org.armsexplorer.ui.state;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.armsexplorer.spec.ChartSpec;

/// The way from a chart into one of its figures, step by step, and back.
///
/// A crumb is a name and the spec that is shown there. What is changed on the way belongs to the last crumb; a spec that
/// an earlier crumb has, also by undo, leads back to it.
public final class Trail {
  private final ObservableList<Crumb> crumbs = FXCollections.observableArrayList();
  /// Kept, since it listens to the list above only as long as somebody holds it.
  private final ObservableList<Crumb> shown = FXCollections.unmodifiableObservableList(crumbs);

  /// A place on the way.
  ///
  /// @param name asked for whenever it is shown
  public record Crumb(Supplier<String> name, ChartSpec spec) {}

  /// The way so far, the first chart first; empty where the reader went into none.
  public ObservableList<Crumb> crumbs() {
    return shown;
  }

  /// The reader goes into a figure: the next spec is shown under its name.
  ///
  /// @param start what the chart is called from which the first step leads
  void enter(Supplier<String> start, Supplier<String> name, ChartSpec before) {
    if (crumbs.isEmpty()) {
      crumbs.add(new Crumb(start, before));
    }
    crumbs.add(new Crumb(name, before));
  }

  /// What is shown now.
  void follow(ChartSpec now) {
    if (crumbs.isEmpty()) {
      return;
    }
    int last = crumbs.size() - 1;
    int back = crumbs.subList(0, last).stream().map(Crumb::spec).toList().indexOf(now);
    if (back == 0) {
      crumbs.clear();
    } else if (back > 0) {
      crumbs.setAll(List.copyOf(crumbs.subList(0, back + 1)));
    } else {
      crumbs.set(last, new Crumb(crumbs.get(last).name(), now));
    }
  }

  /// Another way, of another question.
  void show(List<Crumb> way) {
    crumbs.setAll(way);
  }

  /// Another chart was begun.
  public void clear() {
    crumbs.clear();
  }
}
