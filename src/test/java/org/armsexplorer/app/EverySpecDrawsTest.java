package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.InventedTrade;
import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.chart.ChartPainter;
import org.armsexplorer.chart.PaintedPane;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Specs;
import org.armsexplorer.spec.TransferFilter;

/// Whatever is asked of whatever data, something is drawn: figures, or the words that there are none.
final class EverySpecDrawsTest {
  /// The same specs each time; take another seed and more tries to look for more.
  private static final String SEED = "20240413";
  private static final String LONG = "People's Front for the Unity of Borduria*";
  private static final List<String> PARTIES = List.of("Arcadia", "Borduria", "Russia", "Soviet Union", LONG);
  private static final Explorer ONE_POINT = explorer(1, 1);
  private static final Explorer FEW = explorer(5, 3);
  private static final Explorer MANY = explorer(264, 75);

  @Property(tries = 250, seed = SEED)
  void aFewDeliveries(@ForAll("specs") ChartSpec spec) throws UserProblem {
    assertDrawn(FEW, spec);
  }

  @Property(tries = 120, seed = SEED)
  void oneDelivery(@ForAll("specs") ChartSpec spec) throws UserProblem {
    assertDrawn(ONE_POINT, spec);
  }

  @Property(tries = 40, seed = SEED)
  void manyPartiesOver75Years(@ForAll("specs") ChartSpec spec) throws UserProblem {
    assertDrawn(MANY, spec);
  }

  @Provide
  Arbitrary<ChartSpec> specs() {
    List<String> names = new ArrayList<>(PARTIES);
    names.addAll(List.of("@EU", "@ASEAN:members"));
    return Specs.ofDeals(names.toArray(String[]::new));
  }

  private static void assertDrawn(Explorer explorer, ChartSpec spec) throws UserProblem {
    ChartModel chart = explorer.answer(spec).chart();
    boolean column = spec.presentation().size().width() < 100;
    double width = column ? 241 : 1920;
    PaintedPane pane = PaintedPane.of(chart, width, column ? new ChartPainter().height(chart, width, 217) : 1080);
    boolean figures =
        chart.series().stream().flatMap(series -> series.points().stream()).anyMatch(point -> point.cell().exists());
    boolean marked = !pane.marks().isEmpty();
    switch (chart.type()) {
      // figures stand in a table, and beside a map of parties that have no place on it
      case TABLE, MAP, FLOW_MAP -> assertThat(pane.texts()).as("%s", spec).isNotEmpty();
      // of many periods they show the last two only
      case SLOPE, FACT_SHEET -> assertThat(marked || pane.saysNothingThere()).as("%s: %s", spec, pane.texts()).isTrue();
      default -> assertThat(figures ? marked : pane.saysNothingThere()).as("%s: %s", spec, pane.texts()).isTrue();
    }
  }

  /// Parties that deliver to each other, each of them to the next.
  private static Explorer explorer(int parties, int years) {
    InventedTrade trade = new InventedTrade().years(2024 - Math.max(years, 24), 2023);
    List<String> names = new ArrayList<>(PARTIES);
    for (int i = names.size(); i < parties; i++) {
      names.add("Invented State No. " + i);
    }
    for (int i = 0; i < names.size(); i++) {
      String to = names.get((i + 1) % names.size());
      int year = 2023 - (i * 7) % Math.max(1, years);
      trade.deal(i + 1, names.get(i), to, ArmamentCategory.values()[i % ArmamentCategory.values().length],
          DeliveryStatus.values()[i % DeliveryStatus.values().length],
          InventedTrade.delivery(year, 1, parties == 1 && i > 0 ? "0" : (i + 1) + ".5"));
    }
    // without an order of which nothing has arrived, open orders alone are refused
    trade.deal(names.size() + 1, names.get(0), names.get(1));
    return new Explorer(new Fixed(trade.facts()), new Fixed(trade.facts()), PartyNames.bundled(),
        new PartyGroups(Path.of("target", "no-groups")));
  }

  private record Fixed(Facts facts) implements FactSource {

    @Override
    public List<EditionInfo> editions() {
      return List.of(new EditionInfo(facts.edition(), facts.sources()));
    }

    @Override
    public Facts facts(EditionKey edition) {
      return facts;
    }

    @Override
    public long version() {
      return 1;
    }

    @Override
    public List<DealRecord> deals(EditionKey edition, TransferFilter filter) {
      return List.of();
    }

    @Override
    public List<FigureRecord> figures(EditionKey edition, TransferFilter filter) {
      return List.of();
    }

    @Override
    public Optional<LocalDateTime> imported(SourceFile file) {
      return Optional.empty();
    }

    @Override
    public Optional<byte[]> bytes(SourceFile file) {
      return Optional.empty();
    }
  }
}
