package org.armsexplorer.ui.shell;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.spec.library.ViewLibrary;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.Question;

/// What the open questions are called on their tabs.
final class TabNames {

  private TabNames() {}

  /// The name of its view in the library or in a file, with a dot where it was changed since; else what its chart is
  /// called.
  static String name(Question question, ViewLibrary kept) {
    return marked(bare(question, kept, KeptView::name), question, kept);
  }

  private static String bare(Question question, ViewLibrary kept, Function<KeptView, String> ofView) {
    String given = question.given().name();
    String title = question.titleProperty().get();
    String own = title.isEmpty() ? Texts.text("tabs.untitled") : title;
    return kept.find(question.view()).map(ofView).orElse(given.isEmpty() ? own : given);
  }

  private static String marked(String name, Question question, ViewLibrary kept) {
    ChartSpec opened = kept.find(question.view()).map(KeptView::spec)
        .orElse(question.given().name().isEmpty() ? question.spec() : question.given().spec());
    return opened.equals(question.spec()) ? name : Texts.text("tabs.changed", name);
  }

  /// The names of all, each its own: where some are called alike, with the folder of the view, else with the type of the
  /// chart, and where that does not tell them apart, with a number.
  static List<String> of(List<Question> open, ViewLibrary kept) {
    List<String> bare = open.stream().map(one -> bare(one, kept, KeptView::name)).toList();
    List<String> placed = apart(bare, i -> bare(open.get(i), kept, KeptView::path));
    List<String> typed =
        apart(placed, i -> Texts.text("tabs.alike-type", placed.get(i), Texts.label(open.get(i).spec().type())));
    Map<String, Integer> seen = new HashMap<>();
    List<String> numbered = apart(typed,
        i -> Texts.text("tabs.alike", typed.get(i), Figures.count(seen.merge(typed.get(i), 1, Integer::sum))));
    return IntStream.range(0, open.size()).mapToObj(i -> marked(numbered.get(i), open.get(i), kept)).toList();
  }

  /// @param longer the longer name of one, which is taken where it tells it from another of the same name
  private static List<String> apart(List<String> names, IntFunction<String> longer) {
    Map<String, Integer> counts = new HashMap<>();
    names.forEach(name -> counts.merge(name, 1, Integer::sum));
    Map<String, Set<String>> told = new HashMap<>();
    List<String> made = new ArrayList<>(names);
    for (int i = 0; i < names.size(); i++) {
      if (counts.getOrDefault(names.get(i), 0) > 1) {
        made.set(i, longer.apply(i));
        told.computeIfAbsent(names.get(i), name -> new HashSet<>()).add(made.get(i));
      }
    }
    for (int i = 0; i < names.size(); i++) {
      if (told.getOrDefault(names.get(i), Set.of()).size() == 1) {
        made.set(i, names.get(i));
      }
    }
    return made;
  }
}
