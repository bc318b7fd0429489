package org.armsexplorer.store;

import static org.armsexplorer.store.db.Tables.DEAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.model.YearRange;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealJoinTest {
  @TempDir private Path folder;
  private Store store;
  private ImportStore imports;

  @BeforeEach
  void open() throws StoreException {
    store = Store.open(folder);
    imports = new ImportStore(store, PartyNames.bundled());
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aRegisterIsJoinedToTheDeliveriesOfItsEdition() throws StoreException {
    Joined joined = imports.commit(
        List.of(deliveries(2000, 2010, deal(7, 2000, 4, 2001), deal(8, 2000, 6, 2001, 2002)),
            register(2024, 2000, 2010, deal(0, 2000, 6, 2001, 2002), deal(0, 2000, 4, 2001), deal(0, 2005, 0))),
        () -> false).joined();

    assertThat(joined).isEqualTo(new Joined(2, 2));
    assertThat(joinedIds()).containsExactly(8, 7, null);
  }

  @Test
  void aDealThatDiffersInItsUnitsIsNotJoined() throws StoreException {
    assertThat(imports.commit(
        List.of(deliveries(2000, 2010, deal(7, 2000, 4, 2001)), register(2024, 2000, 2010, deal(0, 2000, 5, 2001))),
        () -> false).joined()).isEqualTo(new Joined(0, 1));
  }

  @Test
  void twoEqualDealsAreJoinedOnceEach() throws StoreException {
    imports.commit(List.of(deliveries(2000, 2010, deal(7, 2000, 4, 2001), deal(8, 2000, 4, 2001)),
        register(2024, 2000, 2010, deal(0, 2000, 4, 2001), deal(0, 2000, 4, 2001))), () -> false);
    assertThat(joinedIds()).containsExactly(7, 8);
  }

  @Test
  void oneDealInTwoFilesOfDeliveriesIsOne() throws StoreException {
    Joined joined = imports
        .commit(List.of(deliveries(1985, 1989, deal(7, 1988, 2, 1989)), deliveries(1990, 2010, deal(7, 1988, 2, 1990)),
            register(2024, 1985, 2010, deal(0, 1988, 4, 1989, 1990))), () -> false)
        .joined();
    assertThat(joined).isEqualTo(new Joined(1, 1));
  }

  @Test
  void aRegisterOfAWindowIsJoinedByWhatWasDeliveredInIt() throws StoreException {
    Joined joined = imports.commit(List.of(deliveries(2000, 2010, deal(7, 2000, 6, 2001, 2004)),
        register(2024, 2003, 2010, deal(0, 2000, 3, 2004))), () -> false).joined();
    assertThat(joined).isEqualTo(new Joined(1, 1));
  }

  @Test
  void anotherEditionIsNotJoined() throws StoreException {
    assertThat(imports.commit(
        List.of(deliveries(2000, 2010, deal(7, 2000, 4, 2001)), register(2023, 2000, 2010, deal(0, 2000, 4, 2001))),
        () -> false).joined()).isEqualTo(Joined.NONE);
  }

  @Test
  void takingTheDeliveriesBackTakesTheJoinBack() throws StoreException {
    imports.commit(List.of(register(2024, 2000, 2010, deal(0, 2000, 4, 2001))), () -> false);
    Stored stored = imports.commit(List.of(deliveries(2000, 2010, deal(7, 2000, 4, 2001))), () -> false);
    assertThat(joinedIds()).containsExactly(7);

    imports.remove(stored.batch());

    assertThat(joinedIds()).containsExactly((Integer) null);
  }

  private List<Integer> joinedIds() {
    return store.dsl().select(DEAL.JOINED_ID).from(DEAL).where(DEAL.SIPRI_ID.eq(0)).orderBy(DEAL.ID)
        .fetch(DEAL.JOINED_ID);
  }

  /// A deal whose units are spread evenly over the years.
  private static Deal deal(int id, int ordered, int units, int... years) {
    List<Delivery> deliveries = new ArrayList<>();
    for (int year : years) {
      deliveries.add(new Delivery(year, false, units / years.length, false, Tiv.parse("1"), false, 2));
    }
    return new Deal(id, "Borduria", "Arcadia", new Weapon(id == 0 ? "X" : "X -", "frigate"), ArmamentCategory.SHIPS,
        ordered, false, null, false, DeliveryStatus.NEW, "", null, null, null, null, 2, deliveries);
  }

  private static ImportStore.Incoming deliveries(int first, int last, Deal... deals) {
    return file(SourceForm.DELIVERIES, 2024, new YearRange(first, last), deals);
  }

  private static ImportStore.Incoming register(int edition, int first, int last, Deal... deals) {
    return file(SourceForm.REGISTER, edition, new YearRange(first, last), deals);
  }

  private static ImportStore.Incoming file(SourceForm form, int edition, YearRange years, Deal... deals) {
    String name = form.word() + "-" + edition + "-" + years + ".csv";
    String checksum = (name + "0".repeat(64)).substring(0, 64);
    return new ImportStore.Incoming(name.getBytes(StandardCharsets.UTF_8),
        new SourceContent(new SourceFile(name, checksum, 1, form, "UTF-8", null, new Edition(edition, false),
            Coverage.world(years), deals.length), List.of(deals), List.of()));
  }
}
