package org.armsexplorer.analysis;

import static org.armsexplorer.analysis.InventedTrade.delivery;
import static org.armsexplorer.analysis.InventedTrade.uncertain;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

class CellRowsTest {
  private static final List<String> PARTIES = List.of("Arcadia", "Borduria", "Syldavia", "Ruritania", "FLR (Arcadia)*");

  @Property(tries = 300)
  void theRowsBehindEachCellAddUpToIt(@ForAll("trades") FactTable facts, @ForAll("queries") SummaryQuery query) {
    SummaryTable table = facts.answer(query);
    table.forEachRow(row -> assertThat(sum(facts.behind(query, row.members()), query.measure())).as(row.toString())
        .isEqualByComparingTo(row.cell().amountInSums()));
  }

  @Property(tries = 100)
  void theRowsBehindAnAverageAndARunningSumAreThoseOfItsYears(@ForAll("trades") FactTable facts) {
    SummaryQuery years = new SummaryQuery(List.of(Dimension.YEAR), Measure.TIV_DELIVERED, TransferFilter.ALL,
        Derivation.FIVE_YEAR_AVERAGE, 0);
    facts.answer(years).rows().stream().filter(row -> row.cell() instanceof Cell.Value)
        .forEach(row -> assertThat(sum(facts.behind(years, row.members()), years.measure()))
            .isEqualByComparingTo(row.cell().amountInSums().multiply(BigDecimal.valueOf(5))));
    SummaryQuery running = years.withDerivation(Derivation.CUMULATIVE);
    facts.answer(running).rows().stream().filter(row -> row.cell() instanceof Cell.Value)
        .forEach(row -> assertThat(sum(facts.behind(running, row.members()), running.measure()))
            .isEqualByComparingTo(row.cell().amountInSums()));
  }

  @Test
  void aRowTellsTheFileThatAnswersAndItsLine() {
    FactTable facts = new InventedTrade().form(SourceForm.REGISTER).coveringRecipient("Syldavia")
        .deal(0, "Arcadia", "Syldavia", uncertain(2001, 4, "9"))
        .facts(new InventedTrade().form(SourceForm.TIV_TABLE).figure("Arcadia", "Syldavia", 2001, "8", Estimate.NONE)
            .figure("Arcadia", "Ruritania", 2001, "0", Estimate.NONE));
    SummaryQuery query = new SummaryQuery(List.of(Dimension.RECIPIENT), Measure.TIV_DELIVERED,
        TransferFilter.ALL.withYears(YearRange.of(2001)), Derivation.NONE, 0);

    assertThat(facts.behind(query, List.of(Member.of("Syldavia")))).singleElement().satisfies(row -> {
      assertThat(row.source().name()).isEqualTo("register.csv");
      assertThat(row.line()).isEqualTo(2);
      assertThat(row.estimate().isUncertain()).isTrue();
    });
    assertThat(facts.behind(query, List.of(Member.of("Ruritania")))).singleElement().satisfies(row -> {
      assertThat(row.source().name()).isEqualTo("tiv-table.csv");
      assertThat(row.line()).isEqualTo(3);
      assertThat(row.underHalf()).isTrue();
      assertThat(row.quoted()).isTrue();
    });
    assertThat(facts.behind(query, List.of(Member.of("Borduria")))).isEmpty();
  }

  static BigDecimal sum(List<FactRow> rows, Measure measure) {
    return switch (measure) {
      case TIV_DELIVERED ->
        rows.stream().map(row -> row.tiv().toMillions()).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
      case UNITS_DELIVERED -> BigDecimal.valueOf(rows.stream().mapToLong(FactRow::units).sum());
      case DELIVERIES -> BigDecimal.valueOf(rows.size());
      case DEALS -> BigDecimal.valueOf(rows.stream().mapToInt(FactRow::deal).distinct().count());
      default -> throw new AssertionError(measure);
    };
  }

  @Provide
  Arbitrary<FactTable> trades() {
    return Arbitraries.longs().map(seed -> trade(new Random(seed)));
  }

  /// Some deals in a deliveries file for one recipient, some in a register over all, some figures in a table.
  private static FactTable trade(Random random) {
    InventedTrade exact = new InventedTrade().coveringRecipient("Syldavia");
    InventedTrade register = new InventedTrade().form(SourceForm.REGISTER);
    for (int i = 0; i < random.nextInt(30); i++) {
      boolean one = random.nextBoolean();
      deal(random, one ? exact : register, one ? 1 + random.nextInt(9) : 0, one ? "Syldavia" : any(random));
    }
    InventedTrade table = new InventedTrade().form(SourceForm.TIV_TABLE).years(1995, 2005);
    for (int i = 0; i < random.nextInt(12); i++) {
      table.figure(any(random), any(random), 1995 + random.nextInt(11), Integer.toString(random.nextInt(9)),
          Estimate.NONE);
    }
    return exact.facts(register, table);
  }

  private static void deal(Random random, InventedTrade trade, int id, String recipient) {
    List<org.armsexplorer.model.Delivery> deliveries = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      int year = 2000 + random.nextInt(11);
      String tiv = random.nextInt(500) + "." + (10 + random.nextInt(90));
      deliveries.add(
          random.nextBoolean() ? delivery(year, random.nextInt(90), tiv) : uncertain(year, random.nextInt(9), tiv));
    }
    trade.deal(id, id == 0 ? any(random) : PARTIES.get(id % PARTIES.size()), recipient,
        ArmamentCategory.values()[random.nextInt(11)], DeliveryStatus.values()[random.nextInt(3)],
        deliveries.toArray(new org.armsexplorer.model.Delivery[0]));
  }

  private static String any(Random random) {
    return PARTIES.get(random.nextInt(PARTIES.size()));
  }

  @Provide
  Arbitrary<SummaryQuery> queries() {
    Arbitrary<List<String>> parties = Arbitraries.of(PARTIES).list().uniqueElements().ofMaxSize(2);
    Arbitrary<TransferFilter> filters = Combinators
        .combine(parties, parties, Arbitraries.of(ArmamentCategory.class).list().uniqueElements().ofMaxSize(2),
            Arbitraries.of(DeliveryStatus.class).list().uniqueElements().ofMaxSize(2),
            Arbitraries.of(new YearRange(1998, 2004), YearRange.of(2003)).injectNull(0.4), Arbitraries.of(true, false),
            Arbitraries.just(EditionKey.sipri(2024)))
        .as((suppliers, recipients, categories, statuses, years, certain, edition) -> TransferFilter.ALL
            .withSuppliers(suppliers).withRecipients(recipients).withCategories(categories).withStatuses(statuses)
            .withYears(years).withCertainOnly(certain).withEdition(edition));
    Arbitrary<List<Dimension>> by = Arbitraries.of(Dimension.class).list().uniqueElements().ofMaxSize(3)
        .filter(dimensions -> !dimensions.containsAll(List.of(Dimension.YEAR, Dimension.PERIOD)));
    return Combinators.combine(by, Arbitraries.of(Measure.OF_DEALS), filters, Arbitraries.integers().between(0, 3))
        .as((dimensions, measure, filter, top) -> new SummaryQuery(dimensions, measure, filter, Derivation.NONE, top));
  }
}
