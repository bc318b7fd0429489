package org.armsexplorer.ui.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Narrowing;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.proof.FigureAsked;
import org.armsexplorer.ui.state.ExplorerModel;

/// What can be done with a figure of the chart or the table: its deals, where it comes from, this only, all but this,
/// broken down, highlighted.
final class MarkActions {
  private static final List<Dimension> WAYS = List.of(Dimension.SUPPLIER, Dimension.RECIPIENT, Dimension.CATEGORY,
      Dimension.DESCRIPTION, Dimension.DESIGNATION, Dimension.YEAR);
  private final ExplorerModel model;
  private Consumer<FigureAsked> proof = asked -> {
    // nobody asks yet
  };
  private Consumer<FigureAsked> deals = asked -> {
    // nobody asks yet
  };

  MarkActions(ExplorerModel model) {
    this.model = model;
  }

  void onProof(Consumer<FigureAsked> taker) {
    proof = taker;
  }

  void onDeals(Consumer<FigureAsked> taker) {
    deals = taker;
  }

  void prove(FigureAsked asked) {
    proof.accept(asked);
  }

  /// Shows the deals of a figure; of one that gathers several members, where it comes from, with its deals.
  void showDeals(FigureAsked asked) {
    (isExact(asked) ? deals : proof).accept(asked);
  }

  private static boolean isExact(FigureAsked asked) {
    return asked.members().stream().allMatch(member -> member.kind() == Member.Kind.ONE);
  }

  /// The actions, each with an id; made anew for each menu or card.
  List<MenuItem> items(FigureAsked asked) {
    List<MenuItem> items = new ArrayList<>();
    if (isExact(asked)) {
      items.add(item("deals", Texts.text("mark.deals"), () -> deals.accept(asked)));
    }
    items.add(item("proof", Texts.text("proof.ask"), () -> proof.accept(asked)));
    List<MenuItem> only = new ArrayList<>();
    List<MenuItem> without = new ArrayList<>();
    for (int i = 0; i < asked.members().size(); i++) {
      Dimension dimension = asked.query().by().get(i);
      Member member = asked.members().get(i);
      if (member.kind() == Member.Kind.ONE) {
        only.add(only(dimension, member));
        if (Narrowing.canLeaveOut(dimension)) {
          without.add(without(dimension, member));
        }
      }
    }
    add(items, "only", only);
    add(items, "without", without);
    add(items, "break-down", isExact(asked) ? ways(asked) : List.of());
    highlight(asked, items);
    add(items, "colour", new MarkColours(model).items(asked));
    return items;
  }

  private static void add(List<MenuItem> items, String id, List<MenuItem> choices) {
    if (!choices.isEmpty()) {
      Menu menu = new Menu(Texts.text("mark." + id));
      menu.setId("mark-" + id);
      menu.getItems().setAll(choices);
      items.add(menu);
    }
  }

  private static MenuItem item(String id, String text, Runnable action) {
    MenuItem item = new MenuItem(text);
    // a name may have an underscore, which is no mnemonic
    item.setMnemonicParsing(false);
    item.setId("mark-" + id);
    item.setOnAction(event -> action.run());
    return item;
  }

  private MenuItem only(Dimension dimension, Member member) {
    String name = FigureFormat.member(dimension, member);
    return item("only-" + dimension.token(), name,
        () -> filter(() -> Texts.text("step.only-party", FigureFormat.member(dimension, member)),
            filter -> Narrowing.to(filter, dimension, member.key())));
  }

  private MenuItem without(Dimension dimension, Member member) {
    String name = FigureFormat.member(dimension, member);
    return item("without-" + dimension.token(), name,
        () -> filter(() -> Texts.text("step.without", FigureFormat.member(dimension, member)),
            filter -> Narrowing.without(filter, dimension, member.key())));
  }

  private void filter(Supplier<String> step, UnaryOperator<TransferFilter> change) {
    model.edit(step, spec -> spec.withFilter(change));
  }

  /// By what the figure can be broken down: what is not yet one, and what the edition tells.
  private List<MenuItem> ways(FigureAsked asked) {
    List<MenuItem> ways = new ArrayList<>();
    for (Dimension way : WAYS) {
      if (!asked.query().by().contains(way) && model.reasonAgainst(way).isEmpty()) {
        ways.add(item("by-" + way.token(), Texts.label(way), () -> breakDown(asked, way)));
      }
    }
    return ways;
  }

  private void breakDown(FigureAsked asked, Dimension way) {
    model.drill(asked::name, spec -> {
      TransferFilter narrowed = spec.filter();
      for (int i = 0; i < asked.members().size(); i++) {
        narrowed = Narrowing.to(narrowed, asked.query().by().get(i), asked.members().get(i).key());
      }
      return Narrowing.brokenDown(spec.withFilter(narrowed), way);
    });
  }

  /// The last member is that of the series.
  private void highlight(FigureAsked asked, List<MenuItem> items) {
    boolean series = model.spec().encoding().series() != null && !asked.members().isEmpty()
        && asked.query().by().getLast() == model.spec().encoding().series()
        && asked.members().getLast().kind() == Member.Kind.ONE;
    if (!series) {
      return;
    }
    String key = asked.members().getLast().key();
    Supplier<String> name = () -> FigureFormat.member(asked.query().by().getLast(), asked.members().getLast());
    List<String> before = model.spec().presentation().highlights();
    boolean on = before.contains(key);
    items.add(item("highlight", Texts.text(on ? "mark.highlight-off" : "mark.highlight", name.get()), () -> {
      List<String> names = new ArrayList<>(before);
      if (on) {
        names.remove(key);
      } else {
        names.add(key);
      }
      model.edit(() -> Texts.text("step.highlight", name.get()),
          spec -> spec.withPresentation(looks -> looks.withHighlights(names)));
    }));
  }
}
