package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.List;

/// What the program has open.
///
/// @param windows the one that was used last at the end; none that is empty
/// @param recent ids of views in the library that were used lately, the newest first
public record OpenWindows(List<OpenQuestions> windows, List<Integer> recent) {
  /// Before the first start.
  public static final OpenWindows NONE = new OpenWindows(List.of(), List.of());

  public OpenWindows {
    windows = windows.stream().filter(window -> !window.all().isEmpty()).toList();
    recent = List.copyOf(recent);
  }

  /// Whether the same is asked, wherever the windows stand and whichever was used last.
  boolean isSame(OpenWindows other) {
    return windows.size() == other.windows().size()
        && windows.stream().allMatch(one -> count(one, windows) == count(one, other.windows()));
  }

  /// The questions of these windows that others do not hold, in order.
  public List<OpenQuestions.One> besides(OpenWindows others) {
    List<OpenQuestions.One> held = new ArrayList<>(others.untitled());
    List<OpenQuestions.One> besides = new ArrayList<>();
    for (OpenQuestions window : windows) {
      for (OpenQuestions.One one : window.all()) {
        if (!held.remove(one.untitled())) {
          besides.add(one);
        }
      }
    }
    return List.copyOf(besides);
  }

  private List<OpenQuestions.One> untitled() {
    return windows.stream().flatMap(window -> window.all().stream()).map(OpenQuestions.One::untitled).toList();
  }

  /// These windows, but for those that others hold as well, and then the others.
  OpenWindows and(OpenWindows others) {
    List<OpenQuestions> all =
        new ArrayList<>(windows.stream().filter(one -> count(one, others.windows()) == 0).toList());
    all.addAll(others.windows());
    return new OpenWindows(all, others.recent());
  }

  private static long count(OpenQuestions one, List<OpenQuestions> windows) {
    return windows.stream().filter(one::isSame).count();
  }
}
