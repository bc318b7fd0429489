package org.armsexplorer.spec;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.YearRange;

/// Specs made by chance, most of which nobody would ask for.
public final class Specs {

  private Specs() {}

  /// All that can be written down.
  public static Arbitrary<ChartSpec> any() {
    Arbitrary<TransferFilter> filters = Combinators
        .combine(filters("Arcadia", "Borduria", "Robert'); DROP TABLE deal;--", "<b>x</b>"),
            Arbitraries.of(EditionKey.sipri(2024), new EditionKey(DataSource.WORLD_BANK, 2025),
                new EditionKey(DataSource.table("licences"), 0)).injectNull(0.5),
            Arbitraries.of(2023, 2022).list().ofMaxSize(2))
        .as((filter, edition, beside) -> filter.withEdition(edition).withBeside(beside));
    return of(filters, Measure.values());
  }

  /// What can be asked of deals between certain parties.
  ///
  /// @param parties each of them a supplier and a recipient in the data
  public static Arbitrary<ChartSpec> ofDeals(String... parties) {
    return of(filters(parties), Measure.OF_DEALS.toArray(Measure[]::new));
  }

  private static Arbitrary<ChartSpec> of(Arbitrary<TransferFilter> filters, Measure... measures) {
    Arbitrary<Encoding> encodings = Combinators.combine(Arbitraries.of(Dimension.class),
        Arbitraries.of(Dimension.class).injectNull(0.2), Arbitraries.of(Dimension.class).injectNull(0.5),
        Arbitraries.of(PanelAxis.class), Arbitraries.of(true, false)).as(Encoding::new);
    Arbitrary<Presentation> plain = Combinators
        .combine(Arbitraries.of("", "A \"title\""), Arbitraries.of("", "né"), Arbitraries.of("", "An institute"),
            Arbitraries.of(Theme.class), Arbitraries.of(PaletteName.class),
            Arbitraries.of(ChartSize.SLIDE, ChartSize.parse("85mm"), ChartSize.parse("174x90.5mm")),
            Arbitraries.of(1.0, 2.5), Arbitraries.of(Map.<String, String>of(), Map.of("Arcadia", "#aabbcc")))
        .as((title, subtitle, by, theme, palette, size, scale, colours) -> new Presentation(title, subtitle, by, theme,
            palette, size, scale, colours, List.of(), Annotations.NONE));
    Arbitrary<Presentation> looks = Combinators
        .combine(plain, Arbitraries.of("Arcadia", "Borduria").list().ofMaxSize(2),
            Arbitraries.of(Annotations.NONE,
                new Annotations(List.of("A \"note\"."),
                    List.of(new EventLine(2021, "Coup"), new EventLine(2005, "é")))))
        .as((looks2, names, added) -> looks2.withHighlights(names).withAnnotations(added));
    return Combinators.combine(Arbitraries.of(ChartType.class), Arbitraries.of(measures), encodings,
        Arbitraries.of(Derivation.class), filters, Arbitraries.integers().between(-2, 12), looks).as(ChartSpec::new);
  }

  /// Half of them ask for little: the more is asked, the less is found.
  private static Arbitrary<TransferFilter> filters(String... parties) {
    Arbitrary<List<String>> names = Arbitraries.of(parties).list().uniqueElements().ofMaxSize(3);
    Arbitrary<List<ArmamentCategory>> categories = Arbitraries.of(ArmamentCategory.class).list().ofMaxSize(2);
    Arbitrary<List<DeliveryStatus>> statuses = Arbitraries.of(DeliveryStatus.class).list().ofMaxSize(2);
    Arbitrary<Exclusions> but =
        Combinators.combine(names, names, categories, statuses, names, names).as(Exclusions::new);
    Arbitrary<DealTerms> terms = Combinators
        .combine(names, names, Arbitraries.of("", "licence * X-1"), Arbitraries.of(Presence.class),
            Arbitraries.of(Presence.class), Arbitraries.of(Dating.class), Arbitraries.of(Presence.class))
        .as(DealTerms::new);
    Arbitrary<TransferFilter> much = Combinators.combine(names, names, categories, statuses, but, terms)
        .as((suppliers, recipients, kinds, states, out, deals) -> TransferFilter.ALL.withSuppliers(suppliers)
            .withRecipients(recipients).withCategories(kinds).withStatuses(states).withBut(out).withTerms(deals));
    Arbitrary<TransferFilter> little = Combinators.combine(names, names)
        .as((suppliers, recipients) -> TransferFilter.ALL.withSuppliers(suppliers).withRecipients(recipients));
    UnaryOperator<TransferFilter> one = filter -> filter.withMerging(filter.merging().withSuccessors(true));
    return Combinators.combine(Arbitraries.oneOf(much, little),
        Arbitraries
            .of(new YearRange(2000, 2019), YearRange.of(1950), new YearRange(2006, 2010), new YearRange(1990, 1999))
            .injectNull(0.3),
        Arbitraries.of(true, false), periods()).as((filter, years, merged, periods) -> {
          TransferFilter dated = (merged ? one.apply(filter) : filter).withYears(years);
          return periods.isEmpty() ? dated : dated.withPeriods(periods);
        });
  }

  /// Mostly none; some of them overlap.
  private static Arbitrary<List<YearRange>> periods() {
    return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.of())),
        Tuple.of(1,
            Arbitraries
                .of(new YearRange(2000, 2004), new YearRange(2003, 2009), new YearRange(2006, 2007), YearRange.of(1990))
                .list().uniqueElements().ofMinSize(1).ofMaxSize(3)));
  }
}
