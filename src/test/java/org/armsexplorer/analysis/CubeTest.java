package org.armsexplorer.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armsexplorer.analysis.FactTableBuilder.DealHead;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

class CubeTest {
  private static final List<String> NAMES = List.of("Russia", "Soviet Union", "Arcadia", "Borduria", "Syldavia");
  private static final FactTable FEW_THOUSAND = facts(6_000);

  /// Deliveries made by chance between five parties in thirty years.
  static FactTable facts(int deliveries) {
    Random random = new Random(7);
    FactTableBuilder builder = new FactTableBuilder(InventedTrade.EDITION, PartyNames.bundled(), deliveries);
    int source = builder.source(new SourceFile("invented.csv", "invented.csv", 1, SourceForm.DELIVERIES, "UTF-8",
        LocalDateTime.of(2024, 4, 13, 12, 0), InventedTrade.EDITION, Coverage.world(new YearRange(1980, 2009)),
        deliveries));
    for (int made = 0; made < deliveries; made++) {
      ArmamentCategory[] categories = ArmamentCategory.values();
      DealHead deal = new DealHead(builder.deal(0, ""), NAMES.get(random.nextInt(5)), NAMES.get(random.nextInt(5)),
          random.nextInt(9) == 0 ? null : categories[random.nextInt(categories.length)],
          DeliveryStatus.values()[random.nextInt(2)], new Weapon("X-" + random.nextInt(9), "kind " + made % 4),
          1975 + random.nextInt(30), false, random.nextInt(9) == 0);
      int year = Math.max(1980, deal.orderYear() + random.nextInt(4));
      builder.delivery(source, deal, Math.min(2009, year), 1 + random.nextInt(40), random.nextInt(900),
          random.nextInt(4) == 0, random.nextInt(5) == 0, made);
    }
    return builder.build();
  }

  @Provide
  Arbitrary<SummaryQuery> queries() {
    Arbitrary<List<Dimension>> by = Arbitraries
        .of(Dimension.YEAR, Dimension.PERIOD, Dimension.SUPPLIER, Dimension.RECIPIENT, Dimension.CATEGORY,
            Dimension.STATUS, Dimension.DESCRIPTION, Dimension.DESIGNATION)
        .list().uniqueElements().ofMaxSize(3)
        .filter(list -> !list.containsAll(List.of(Dimension.YEAR, Dimension.PERIOD)));
    Arbitrary<TransferFilter> filters = Combinators
        .combine(Arbitraries.of(NAMES).list().uniqueElements().ofMaxSize(2),
            Arbitraries.of(new YearRange(1985, 2004), new YearRange(1970, 1990)).injectNull(0.3),
            Arbitraries.of(ArmamentCategory.class).list().ofMaxSize(2), Arbitraries.of(Presence.class),
            Arbitraries.of(true, false), Arbitraries.of(true, false))
        .as((names, years, categories, uncertain, merged, own) -> {
          TransferFilter filter = TransferFilter.ALL.withSuppliers(names).withYears(years).withCategories(categories)
              .withTerms(terms -> terms.withUncertain(uncertain))
              .withMerging(TransferFilter.ALL.merging().withSuccessors(merged));
          return own ? filter.withPeriods(List.of(new YearRange(1983, 1990), new YearRange(1996, 2000))) : filter;
        });
    return Combinators
        .combine(by, Arbitraries.of(Measure.TIV_DELIVERED, Measure.UNITS_DELIVERED, Measure.DELIVERIES), filters,
            Arbitraries.of(0, 2))
        .as((dimensions, measure, filter, top) -> new SummaryQuery(dimensions, measure, filter, Derivation.NONE, top));
  }

  private static void assertSame(FactTable facts, SummaryQuery query) {
    SummaryTable cube = new Summation(facts, query).table();
    SummaryTable rows = new Summation(facts, query).ofRows();
    assertThat(cube.axes()).as("%s", query).isEqualTo(rows.axes());
    assertThat(cube.rows()).as("%s", query).isEqualTo(rows.rows());
  }

  @Property(tries = 400, seed = "11")
  void cubesAnswerWhatTheRowsAnswer(@ForAll("queries") SummaryQuery query) {
    assertSame(FEW_THOUSAND, query);
  }

  @Test
  void manyRowsAreSharedOutAndAnswerTheSame() {
    FactTable facts = facts(280_000);
    TransferFilter all = TransferFilter.ALL.withYears(new YearRange(1981, 2005));
    for (List<Dimension> by : List.of(List.of(Dimension.YEAR, Dimension.SUPPLIER), List.<Dimension>of())) {
      assertSame(facts, new SummaryQuery(by, Measure.TIV_DELIVERED, all, Derivation.NONE, 0));
    }
    FacetCounts counts = facts.facets(all);
    int[] rows = new RowScan(RowFilter.of(all, facts, false, false), facts.rowsOf(Needs.PARTIES)).rows();
    assertThat(counts.shown()).isEqualTo(rows.length);
    assertThat(counts.suppliers().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(rows.length);
    assertThat(counts.designations().values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(rows.length);
    assertThat(rows).isSorted();
  }

  @Test
  void aCubeOfFewerColumnsIsItsSums() {
    Sums sums = Sums.dense(6);
    IntStream.range(0, 6).filter(i -> i != 4).forEach(i -> sums.add(i, 1L << i, i == 5 ? Marks.ESTIMATED : 5));
    Cube cube = new Cube(List.of(Dimension.YEAR, Dimension.SUPPLIER), new int[] {2, 3}, sums);
    Cube years = cube.over(List.of(Dimension.YEAR)).orElseThrow();
    assertThat(years.sums().amounts()).containsExactly(7, 40);
    assertThat(years.sums().estimated()).containsExactly(0, 32);
    assertThat(cube.over(List.of(Dimension.SUPPLIER, Dimension.YEAR)).orElseThrow().sums().amounts()).containsExactly(1,
        8, 2, 0, 4, 32);
    assertThat(cube.over(List.of()).orElseThrow().sums().amounts()).containsExactly(47);
    assertThat(cube.over(List.of(Dimension.STATUS))).isEmpty();
  }

  @Test
  void aQuestionBrokenDownLessIsAnsweredByTheSameCubeAndOtherFiltersAreNot() {
    TransferFilter late = TransferFilter.ALL.withYears(new YearRange(1990, 2009));
    SummaryQuery both =
        new SummaryQuery(List.of(Dimension.YEAR, Dimension.SUPPLIER), Measure.TIV_DELIVERED, late, Derivation.NONE, 0);
    BigDecimal total = BigDecimal.ZERO;
    for (SummaryTable.Row row : FEW_THOUSAND.answer(both).rows()) {
      total = total.add(row.cell().amountInSums());
    }
    assertThat(FEW_THOUSAND.answer(both.withBy(List.of())).total().amountInSums()).isEqualTo(total);
    assertThat(FEW_THOUSAND.answer(both.withBy(List.of()).withFilter(TransferFilter.ALL)).total().amountInSums())
        .isGreaterThan(total);
  }
}
