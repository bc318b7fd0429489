package org.armsexplorer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.YearRange;

class SpecPropertiesTest {

  @Property(tries = 300)
  void whatIsWrittenIsReadBack(@ForAll("specs") ChartSpec spec) throws SpecFormatException {
    SpecJson json = new SpecJson();
    ReadSpec read = json.read(json.write(new SavedView("a view", spec)));
    assertThat(read).isEqualTo(new ReadSpec(new SavedView("a view", spec), List.of()));
  }

  @Property(tries = 300)
  void normalizingTwiceChangesNothingMore(@ForAll("specs") ChartSpec spec) {
    NormalizedSpec once = spec.normalized();
    assertThat(once.spec().normalized()).isEqualTo(new NormalizedSpec(once.spec(), List.of()));
  }

  @Property(tries = 100)
  void undoThenRedoIsTheIdentity(@ForAll("specs") ChartSpec first, @ForAll("specs") ChartSpec second) {
    SpecHistory history = new SpecHistory(first);
    boolean step = history.edit("a step", second);
    assertThat(step).isEqualTo(!first.equals(second));
    assertThat(history.undo()).isEqualTo(first);
    assertThat(history.redo()).isEqualTo(second);
  }

  @Provide
  Arbitrary<ChartSpec> specs() {
    Arbitrary<List<String>> names =
        Arbitraries.of("Arcadia", "Borduria", "Robert'); DROP TABLE deal;--", "<b>x</b>").list().ofMaxSize(3);
    Arbitrary<List<ArmamentCategory>> categories = Arbitraries.of(ArmamentCategory.class).list().ofMaxSize(2);
    Arbitrary<List<DeliveryStatus>> statuses = Arbitraries.of(DeliveryStatus.class).list().ofMaxSize(2);
    Arbitrary<Exclusions> but =
        Combinators.combine(names, names, categories, statuses, names, names).as(Exclusions::new);
    Arbitrary<DealTerms> terms = Combinators
        .combine(names, names, Arbitraries.of("", "licence * X-1"), Arbitraries.of(Presence.class),
            Arbitraries.of(Presence.class), Arbitraries.of(Dating.class), Arbitraries.of(Presence.class))
        .as(DealTerms::new);
    Arbitrary<TransferFilter> plain = Combinators.combine(names, names, categories, statuses, but, terms)
        .as((suppliers, recipients, kinds, states, out, deals) -> TransferFilter.ALL.withSuppliers(suppliers)
            .withRecipients(recipients).withCategories(kinds).withStatuses(states).withBut(out).withTerms(deals));
    Arbitrary<TransferFilter> filters = Combinators
        .combine(plain, Arbitraries.of(new YearRange(2000, 2019), YearRange.of(1950)).injectNull(0.3),
            Arbitraries.of(EditionKey.sipri(2024), new EditionKey(DataSource.WORLD_BANK, 2025),
                new EditionKey(DataSource.table("licences"), 0)).injectNull(0.5),
            Arbitraries.of(2023, 2022).list().ofMaxSize(2))
        .as((filter, years, edition, beside) -> filter.withYears(years).withEdition(edition).withBeside(beside));
    Arbitrary<Encoding> encodings =
        Combinators.combine(Arbitraries.of(Dimension.class), Arbitraries.of(Dimension.class).injectNull(0.2),
            Arbitraries.of(Dimension.class).injectNull(0.5), Arbitraries.of(PanelAxis.class)).as(Encoding::new);
    Arbitrary<Presentation> looks = Combinators
        .combine(Arbitraries.of("", "A \"title\""), Arbitraries.of("", "né"), Arbitraries.of("", "An institute"),
            Arbitraries.of(Theme.class),
            Arbitraries.of(ChartSize.SLIDE, ChartSize.parse("85mm"), ChartSize.parse("174x90.5mm")),
            Arbitraries.of(1.0, 2.5), Arbitraries.of(Map.<String, String>of(), Map.of("Arcadia", "#aabbcc")), names)
        .as(Presentation::new);
    return Combinators
        .combine(Arbitraries.of(ChartType.class), Arbitraries.of(Measure.class), encodings,
            Arbitraries.of(Derivation.class), filters, Arbitraries.integers().between(-2, 12), looks)
        .as(ChartSpec::new);
  }
}
