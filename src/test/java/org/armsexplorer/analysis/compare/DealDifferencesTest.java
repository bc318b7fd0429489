package org.armsexplorer.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DealDifferencesTest {

  @Test
  void aRevisedNumberIsFoundByTheSipriNumberWhateverElseChanged() {
    assertThat(between(new Deals(2024, 2000, 2010).deal(7, "Syldavia", 2000, "X-1", "fighter", "2001 4 10.00"),
        new Deals(2025, 2000, 2010).deal(7, "Syldavia", 2003, "X-2", "fighter", "2001 5 12.50")))
        .containsExactly("revised id X-2 designation X-1>X-2; order-year 2000>2003; units-delivered 4>5; "
            + "tiv-delivered 10.00>12.50; delivery-years 2001: 4 (10.00)>2001: 5 (12.50)");
  }

  @Test
  void tivThatAnEditionDoesNotTellIsNotCompared() {
    Deals untold = new Deals(2013, 2000, 2010).deal(7, "Syldavia", 2000, "X-1", "fighter", "2001 4 -");
    assertThat(
        between(untold, new Deals(2025, 2000, 2010).deal(7, "Syldavia", 2000, "X-1", "fighter", "2001 4 250.00")))
        .isEmpty();
    assertThat(
        between(untold, new Deals(2025, 2000, 2010).deal(7, "Syldavia", 2000, "X-1", "fighter", "2001 5 250.00")))
        .containsExactly("revised id X-1 units-delivered 4>5; delivery-years 2001: 4>2001: 5");
  }

  @Test
  void marksAndCommentsAreComparedWhereAsked() {
    Deals before = new Deals(2024, 2000, 2010).noted("for peacekeepers", false);
    Deals after = new Deals(2025, 2000, 2010).noted("for peacekeepers; second-hand", true);
    assertThat(between(before, after)).isEmpty();
    assertThat(
        new DealDifferences(TransferFilter.ALL, PartyNames.bundled(), true).between(before.edition(), after.edition()))
        .singleElement().satisfies(change -> {
          assertThat(change.change()).isEqualTo(Change.NOTED);
          assertThat(change.fields()).containsExactly(
              new FieldChange(DealField.MARKS, "", "order-year, units-delivered"),
              new FieldChange(DealField.COMMENTS, "for peacekeepers", "for peacekeepers; second-hand"));
        });
  }

  @Test
  void aNewWordForTheSameWeaponIsARename() {
    assertThat(between(new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "APC", "2001 4 10.00"),
        new Deals(2025, 2000, 2010).deal(0, "Syldavia", 2000, "X-1 -", "armoured personnel carrier", "2001 4 10.00")))
        .containsExactly("renamed twin X-1 - description APC>armoured personnel carrier");
  }

  @Test
  void aRenamedPartyIsTheSameParty() {
    assertThat(between(new Deals(2024, 2000, 2010).deal(0, "Turkey", 2000, "X-1", "fighter", "2001 4 10.00"),
        new Deals(2025, 2000, 2010).deal(0, "Turkiye", 2000, "X-1", "fighter", "2001 4 10.00")))
        .containsExactly("renamed twin X-1 recipient Turkey>Turkiye");
  }

  @Test
  void ofSeveralDealsOfOneWeaponTheMostAlikeIsTaken() {
    Deals before = new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2001 4 10.00").deal(0,
        "Syldavia", 2000, "X-1", "fighter", "2005 90 225.00");
    Deals after = new Deals(2025, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2005 91 227.50").deal(0,
        "Syldavia", 2000, "X-1", "fighter", "2001 4 10.00");
    assertThat(between(before, after)).singleElement().asString()
        .startsWith("revised designation X-1 units-delivered 90>91");
  }

  @Test
  void aRenamedDesignationIsFoundByUnitsAndYears() {
    assertThat(between(new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2000, "TOW", "missile", "2001 40 10.00"),
        new Deals(2025, 2000, 2010).deal(0, "Syldavia", 2000, "BGM-71 TOW", "missile", "2001 40 10.00")))
        .containsExactly("renamed weapon BGM-71 TOW designation TOW>BGM-71 TOW");
  }

  @Test
  void whatIsNotFoundAgainIsNewAndGone() {
    assertThat(between(new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2001 4 10.00"),
        new Deals(2025, 2000, 2010).deal(0, "Syldavia", 2000, "Z-9", "fighter", "2004 300 5.00")))
        .containsExactly("gone none X-1 ", "new none Z-9 ");
  }

  @Test
  void anEvenSplitIsNoRevisionOfTheYears() {
    assertThat(
        between(new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2001 4 10.00", "2002 2 5.00"),
            new Deals(2025, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2001 3 7.50 split",
                "2002 3 7.51 split")))
        .isEmpty();
  }

  @Test
  void yearsThatTheOlderEditionDidNotLookAtAreLeftOutButNotTheNewYear() {
    Deals narrow = new Deals(2024, 2000, 2003).deal(0, "Syldavia", 1995, "X-1", "fighter", "2001 4 10.00");
    Deals wide = new Deals(2025, 1990, 2004)
        .deal(0, "Syldavia", 1995, "X-1", "fighter", "1999 9 22.50", "2001 4 10.00", "2004 1 2.50")
        .deal(0, "Syldavia", 1991, "X-0", "fighter", "1992 1 2.50");
    assertThat(between(narrow, wide)).singleElement().asString()
        .endsWith("delivery-years 2001: 4 (10.00)>2001: 4 (10.00); 2004: 1 (2.50)");
  }

  @Test
  void theYearsAskedForAreComparedAlone() {
    Deals before =
        new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2001 4 10.00", "2003 1 2.50");
    Deals after =
        new Deals(2025, 2000, 2010).deal(0, "Syldavia", 2000, "X-1", "fighter", "2001 5 12.50", "2003 1 2.50");
    assertThat(between(before, after, YearRange.of(2003))).isEmpty();
    assertThat(between(before, after, YearRange.of(2001))).hasSize(1);
  }

  @Test
  void ordersAreComparedOnlyWhereBothEditionsTellThem() {
    Deals told = new Deals(2024, 2000, 2010).deal(0, "Syldavia", 2008, "X-1", "fighter").deal(0, "Syldavia", 2000,
        "X-2", "fighter", "2001 1 2.50");
    Deals silent = new Deals(2025, 2000, 2010).deal(0, "Syldavia", 2000, "X-2", "fighter", "2001 1 2.50");
    assertThat(between(told, silent)).isEmpty();
    Deals telling = new Deals(2025, 2000, 2010).deal(0, "Syldavia", 2009, "X-7", "frigate").deal(0, "Syldavia", 2000,
        "X-2", "fighter", "2001 1 2.50");
    assertThat(between(told, telling)).containsExactly("gone none X-1 ", "new none X-7 ");
  }

  @Property(tries = 200)
  void anEditionDoesNotDifferFromItselfInAnyOrder(@ForAll("seeds") long seed) {
    assertThat(between(chance(new Random(seed), 2024, false), chance(new Random(seed), 2025, true))).isEmpty();
  }

  @Property(tries = 200)
  void whatIsNewOneWayIsGoneTheOtherWay(@ForAll("seeds") long one, @ForAll("seeds") long other) {
    Deals first = chance(new Random(one), 2024, false);
    Deals second = chance(new Random(other), 2024, false);
    List<DealChange> there =
        new DealDifferences(TransferFilter.ALL, PartyNames.bundled()).between(first.edition(), second.edition());
    List<DealChange> back =
        new DealDifferences(TransferFilter.ALL, PartyNames.bundled()).between(second.edition(), first.edition());
    assertThat(count(there, Change.NEW)).isEqualTo(count(back, Change.GONE));
    long kept = second.records().size() - count(there, Change.NEW);
    assertThat(kept).isEqualTo(first.records().size() - count(there, Change.GONE));
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  private static long count(List<DealChange> changes, Change change) {
    return changes.stream().filter(one -> one.change() == change).count();
  }

  private static Deals chance(Random random, int edition, boolean backwards) {
    Deals deals = new Deals(edition, 2000, 2010);
    int count = 1 + random.nextInt(25);
    Runnable[] tell = new Runnable[count];
    for (int i = 0; i < count; i++) {
      String weapon = "X-" + random.nextInt(4);
      int order = 2000 + random.nextInt(3);
      Integer ordered = 1 + random.nextInt(3);
      String[] deliveries = new String[1 + random.nextInt(2)];
      for (int at = 0; at < deliveries.length; at++) {
        deliveries[at] = (2000 + random.nextInt(11)) + " " + (1 + random.nextInt(4)) + " " + (1 + random.nextInt(9));
      }
      String recipient = random.nextBoolean() ? "Syldavia" : "Borduria";
      tell[i] = () -> deals.with(0, "Arcadia", recipient, order, new Weapon(weapon, "fighter"), ordered, deliveries);
    }
    for (int i = 0; i < count; i++) {
      tell[backwards ? count - 1 - i : i].run();
    }
    return deals;
  }

  private static List<String> between(Deals from, Deals to) {
    return between(from, to, null);
  }

  private static List<String> between(Deals from, Deals to, @Nullable YearRange years) {
    return new DealDifferences(TransferFilter.ALL.withYears(years), PartyNames.bundled())
        .between(from.edition(), to.edition()).stream()
        .map(one -> one.change().token() + " " + one.match().token() + " " + one.deal().deal().weapon().designation()
            + " " + one.fields().stream().map(field -> field.field().token() + " " + field.from() + ">" + field.to())
                .collect(Collectors.joining("; ")))
        .toList();
  }
}
