package org.armsexplorer.bench;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.armsexplorer.analysis.FactTable;
import org.armsexplorer.analysis.FactTableBuilder;
import org.armsexplorer.analysis.FactTableBuilder.DealHead;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.SourceForm;
import org.armsexplorer.model.Weapon;
import org.armsexplorer.model.YearRange;

/// Invented deliveries in memory, always the same: a hundred times as many as an edition has, spread as there: few parties
/// deliver most.
final class Millions {
  private static final int SEED = 2024;
  private static final int WEAPONS = 4_000;
  private static final YearRange YEARS = new YearRange(1950, 2024);

  private Millions() {}

  static FactTable of(int deliveries) {
    Random random = new Random(SEED);
    Edition edition = new Edition(2025, false);
    FactTableBuilder builder = new FactTableBuilder(edition, PartyNames.bundled(), deliveries);
    int source = builder.source(new SourceFile("invented.csv", "invented.csv", 1, SourceForm.DELIVERIES, "UTF-8",
        LocalDateTime.of(2025, 3, 15, 12, 0), edition, Coverage.world(YEARS), deliveries));
    List<String> names = names();
    List<Weapon> weapons = new ArrayList<>();
    for (int i = 0; i < WEAPONS; i++) {
      weapons.add(new Weapon("X-" + i, "kind " + i % 300));
    }
    int made = 0;
    while (made < deliveries) {
      DealHead deal = new DealHead(builder.deal(0, ""), names.get(place(random, names.size(), 3)),
          names.get(place(random, names.size(), 2)),
          ArmamentCategory.values()[random.nextInt(ArmamentCategory.values().length)],
          DeliveryStatus.values()[random.nextInt(10) < 8 ? 0 : 1], weapons.get(random.nextInt(WEAPONS)),
          YEARS.first() + random.nextInt(YEARS.length()), false, random.nextInt(9) == 0);
      for (int i = 0; i <= random.nextInt(3) && made < deliveries; i++) {
        builder.delivery(source, deal, Math.min(YEARS.last(), deal.orderYear() + i), 1 + random.nextInt(40),
            1 + random.nextInt(9_000), random.nextInt(4) == 0, false, ++made);
      }
    }
    return builder.build();
  }

  private static int place(Random random, int count, int steep) {
    return (int) (count * Math.pow(random.nextDouble(), steep));
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("China", "Russia", "Myanmar"));
    while (names.size() < 260) {
      names.add("Invented State " + names.size());
    }
    return names;
  }
}
