package org.armsexplorer.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.SideBySide;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Sheet;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.Surroundings;

/// Asks which two are to stand side by side.
final class BesideSheet {
  private final ChartSpec spec;
  private final Surroundings around;
  private final PickBox<Dimension> what;
  private final StackPane place = new StackPane();
  private final CheckBox difference =
      Icons.named(new CheckBox(Texts.text("beside.difference")), "beside-difference", Texts.text("beside.difference"));
  private final Label problem = new Label();
  private final Sheet sheet;
  private PairFields fields = PairFields.typed("", "");

  BesideSheet(ChartSpec spec, Surroundings around, Consumer<SideBySide> taker) {
    this.spec = spec;
    this.around = around;
    List<Dimension> kinds = new ArrayList<>(SideBySide.KINDS);
    if (editions().size() < 2) {
      kinds.remove(Dimension.EDITION);
    }
    what = new PickBox<>(kinds, kind -> Texts.text("beside.what." + kind.token()), kind -> "", this::ask);
    Icons.named(what, "beside-what", Texts.text("beside.what"));
    what.setMaxWidth(Double.MAX_VALUE);
    difference.setSelected(spec.encoding().difference());
    problem.setId("beside-problem");
    problem.setWrapText(true);
    problem.getStyleClass().addAll("danger", "text-small");
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    VBox column = new VBox(what, place, difference, problem);
    column.getStyleClass().add("export-column");
    sheet = new Sheet("beside-sheet", Texts.text("beside.title"), column, false);
    sheet.button("beside-go", Texts.text("beside.go"), () -> take(taker));
    sheet.closeButton(Texts.text("sheet.cancel"));
    sheet.startAt(what);
    Dimension first = first(kinds);
    what.show(first);
    ask(first);
  }

  Sheet sheet() {
    return sheet;
  }

  /// What the chart already holds two of.
  private Dimension first(List<Dimension> kinds) {
    Dimension facet = spec.encoding().facet();
    if (facet != null && kinds.contains(facet)) {
      return facet;
    }
    return spec.filter().recipients().size() == 1 && spec.filter().suppliers().size() == 2 ? Dimension.SUPPLIER
        : Dimension.RECIPIENT;
  }

  private void ask(Dimension kind) {
    fields = switch (kind) {
      case SUPPLIER -> parties(around.catalogue().suppliers(), spec.filter().suppliers(),
          around.counts().suppliers().keySet().stream().toList());
      case RECIPIENT -> parties(around.catalogue().recipients(), spec.filter().recipients(),
          around.counts().recipients().keySet().stream().toList());
      case EDITION -> {
        List<String> keys = editions();
        yield PairFields.listed(keys, BesideSheet::edition, keys.get(1), keys.getFirst());
      }
      case YEAR, PERIOD, CATEGORY, STATUS, DESCRIPTION, DESIGNATION -> periods();
    };
    place.getChildren().setAll(fields);
    problem.setText("");
  }

  /// The years of SIPRI's editions, the newest first.
  private List<String> editions() {
    return around.editions().stream().map(info -> info.edition()).filter(edition -> edition.isSipri())
        .map(edition -> edition.key().token()).toList();
  }

  private static String edition(String key) {
    return FigureFormat.member(Dimension.EDITION, Member.of(key));
  }

  /// Those of the filter first, then those with most deliveries.
  private static PairFields parties(List<Party> parties, List<String> chosen, List<String> most) {
    List<String> names = parties.stream().map(Party::name)
        .sorted(Comparator.comparing(ShownNames::party, Wording.current().order())).toList();
    List<String> wanted = new ArrayList<>(chosen.stream().filter(names::contains).toList());
    most.stream().filter(name -> !wanted.contains(name)).forEach(wanted::add);
    return PairFields.searched(names, wanted.isEmpty() ? "" : wanted.getFirst(),
        wanted.size() < 2 ? "" : wanted.get(1));
  }

  /// Those of the filter, else the two halves of the years.
  private PairFields periods() {
    TransferFilter filter = spec.filter();
    if (filter.periods().size() == 2) {
      return PairFields.typed(FigureFormat.years(filter.periods().getFirst()),
          FigureFormat.years(filter.periods().getLast()));
    }
    YearRange years = Optional.ofNullable(filter.years()).orElse(around.catalogue().years());
    int half = Math.max(1, years.length() / 2);
    YearRange last = new YearRange(years.last() - half + 1, years.last());
    int before = Math.max(years.first(), last.first() - half);
    YearRange first = new YearRange(Math.min(before, last.first() - 1), last.first() - 1);
    return PairFields.typed(FigureFormat.years(first), FigureFormat.years(last));
  }

  private void take(Consumer<SideBySide> taker) {
    SideBySide wanted = new SideBySide(what.getValue(), fields.one(), fields.other(), difference.isSelected());
    String against = reason(wanted);
    problem.setText(against);
    if (against.isEmpty()) {
      taker.accept(wanted);
    }
  }

  /// Why the two cannot stand side by side; empty where they can.
  private static String reason(SideBySide wanted) {
    if (wanted.what() == Dimension.PERIOD) {
      try {
        boolean apart = !YearRange.parse(wanted.one()).overlaps(YearRange.parse(wanted.other()));
        return apart ? "" : Texts.text("beside.overlap");
      } catch (IllegalArgumentException e) {
        return Texts.text("beside.no-years");
      }
    }
    boolean two = !wanted.one().isEmpty() && !wanted.other().isEmpty() && !wanted.one().equals(wanted.other());
    return two ? "" : Texts.text("beside.same");
  }
}
