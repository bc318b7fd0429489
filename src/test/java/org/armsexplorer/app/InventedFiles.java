package org.armsexplorer.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/// Whole downloads about invented parties, made by chance.
final class InventedFiles {
  private static final List<String> KINDS =
      List.of("fighter aircraft,Aircraft", "frigate,Ships", "portable SAM,Missiles", "tank,Armoured vehicles");
  private static final List<String> STATUSES = List.of("New", "Second hand", "Second hand but modernized");
  private static final String REGISTER_HEADER = Invented.REGISTER.substring(Invented.PREAMBLE.length(),
      Invented.REGISTER.indexOf('\n', Invented.PREAMBLE.length()) + 1);

  private InventedFiles() {}

  /// Deliveries to Syldavia, 2000 to 2010.
  static String deliveries(Random random, List<String> parties, int deals) {
    StringBuilder file = new StringBuilder(Invented.PREAMBLE + Invented.DELIVERIES_HEADER);
    for (int id = 1; id <= deals; id++) {
      String head = id + "," + one(random, parties) + ",Syldavia,X-" + id + "," + one(random, KINDS) + ",2000,No,";
      String status = one(random, STATUSES);
      for (int year : years(random)) {
        int units = 1 + random.nextInt(50);
        file.append(head).append(units).append(random.nextInt(3) == 0 ? ",Yes," : ",No,").append(year)
            .append(random.nextInt(5) == 0 ? ",Yes," : ",No,").append(status).append(",2.5,2.5,")
            .append(new BigDecimal("2.51").multiply(BigDecimal.valueOf(units))).append(",No\n");
      }
    }
    return file.toString();
  }

  /// Deals between all parties, 2000 to 2010, of the same day.
  static String register(Random random, List<String> parties, int deals) {
    StringBuilder file = new StringBuilder(Invented.PREAMBLE.replace("to Syldavia .", "to All countries ."));
    file.append(REGISTER_HEADER);
    for (int i = 0; i < deals; i++) {
      int units = 1 + random.nextInt(50);
      List<String> years = years(random).stream().map(String::valueOf).toList();
      String kind = one(random, KINDS);
      file.append(one(random, parties)).append(',').append(one(random, parties)).append(",2000,,").append(units)
          .append(",,Y-").append(i).append(',').append(kind, 0, kind.indexOf(',')).append(',').append(units)
          .append(random.nextBoolean() ? ",?," : ",,").append(String.join("; ", years)).append(',')
          .append(one(random, STATUSES)).append(",a deal,2.5,").append(units * 3).append(',').append(units * 3)
          .append(".07\n");
    }
    return file.toString();
  }

  /// A table of one supplier's exports, 1990 to 2005, old site.
  static String tivTable(Random random, String supplier, List<String> parties) {
    StringBuilder file = new StringBuilder("\"TIV of arms exports from " + supplier + ", 1990-2005\"\n"
        + "Figures are SIPRI Trend Indicator Values (TIVs) expressed in millions.\n\n"
        + "Source: SIPRI Arms Transfers Database\nGenerated: 28 July 2024\n\n");
    for (int year = 1990; year <= 2005; year++) {
      file.append(',').append(year);
    }
    file.append(",Total\n");
    for (String party : parties) {
      file.append(party);
      for (int year = 1990; year <= 2005; year++) {
        file.append(',').append(random.nextInt(3) == 0 ? "" : Integer.toString(random.nextInt(40)));
      }
      file.append(",1\n");
    }
    return file.toString();
  }

  private static List<Integer> years(Random random) {
    TreeSet<Integer> years = new TreeSet<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      years.add(2000 + random.nextInt(11));
    }
    return new ArrayList<>(years);
  }

  private static String one(Random random, List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
