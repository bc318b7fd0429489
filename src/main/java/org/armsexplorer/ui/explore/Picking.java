package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;

/// What a filter list does to the filter: entries are chosen, chosen alone, or left out.
///
/// @param only what is chosen
/// @param but what is left out
/// @param words what an entry is called in the language of the texts
record Picking(ExplorerModel model, UnaryOperator<String> words, Function<TransferFilter, List<String>> only,
    BiFunction<TransferFilter, List<String>, TransferFilter> withOnly, Function<TransferFilter, List<String>> but,
    BiFunction<TransferFilter, List<String>, TransferFilter> withBut) {
  private static final String PLACE = "*";

  /// An entry was turned on or off.
  void toggled(String name, List<String> chosen) {
    edit(chosen.contains(name) ? "step.add-party" : "step.remove-party", name,
        filter -> withOnly.apply(chosen.contains(name) ? without(filter, name) : filter, chosen));
  }

  /// Chosen alone.
  void only(String name) {
    edit("step.only", name, filter -> withBut.apply(withOnly.apply(filter, List.of(name)), List.of()));
  }

  /// Left out.
  void but(String name) {
    edit("step.but", name, filter -> {
      List<String> chosen = new ArrayList<>(only.apply(filter));
      chosen.remove(name);
      List<String> out = new ArrayList<>(but.apply(filter));
      out.remove(name);
      out.add(name);
      return withBut.apply(withOnly.apply(filter, chosen), out);
    });
  }

  /// A chip was taken away.
  void drop(String chip) {
    edit("step.remove-party", chip, filter -> {
      List<String> chosen = new ArrayList<>(only.apply(filter));
      return chosen.remove(chip) ? withOnly.apply(filter, chosen)
          : withBut.apply(filter, but.apply(filter).stream().filter(name -> !notText(name).equals(chip)).toList());
    });
  }

  /// Nothing is asked for any more.
  void clear(Supplier<String> step) {
    model.edit(step, spec -> spec.withFilter(filter -> withBut.apply(withOnly.apply(filter, List.of()), List.of())));
  }

  private TransferFilter without(TransferFilter filter, String name) {
    return withBut.apply(filter, but.apply(filter).stream().filter(one -> !one.equals(name)).toList());
  }

  private void edit(String step, String name, UnaryOperator<TransferFilter> change) {
    Supplier<String> said = wording(words, name);
    model.edit(() -> Texts.text(step, said.get()), spec -> spec.withFilter(change));
  }

  /// The chips: what is chosen, then what is left out.
  static List<String> shown(List<String> only, List<String> but) {
    List<String> shown = new ArrayList<>(only);
    but.forEach(name -> shown.add(notText(name)));
    return shown;
  }

  /// A chip in the language of the texts.
  String said(String chip) {
    return wording(words, chip).get();
  }

  private static Supplier<String> wording(UnaryOperator<String> words, String chip) {
    String around = notText(PLACE);
    String before = around.substring(0, around.indexOf(PLACE));
    String after = around.substring(around.indexOf(PLACE) + PLACE.length());
    boolean not = chip.length() >= before.length() + after.length() && chip.startsWith(before) && chip.endsWith(after);
    String name = not ? chip.substring(before.length(), chip.length() - after.length()) : chip;
    return not ? () -> notText(words.apply(name)) : () -> words.apply(name);
  }

  private static String notText(String name) {
    return Texts.text("chips.not", name);
  }

  /// "all", the one that is chosen, or how many.
  String summary(List<String> shown) {
    return shown.isEmpty() ? Texts.text("filter.all")
        : shown.size() == 1 ? said(shown.getFirst()) : Texts.text("filter.chosen", shown.size());
  }
}
