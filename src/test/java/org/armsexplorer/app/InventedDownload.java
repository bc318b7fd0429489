package org.armsexplorer.app;

import java.util.List;
import java.util.Random;

/// Large downloads about parties that do not exist: the same number gives the same text.
final class InventedDownload {
  private static final List<String> PARTIES =
      List.of("Arcadia", "Borduria", "Syldavia", "Ruritania", "Freedonia", "Grand Fenwick", "Sylvania", "Latveria");
  private static final List<String> CATEGORIES = List.of("Aircraft", "Ships", "Missiles", "Artillery", "Sensors");

  private InventedDownload() {}

  /// A deliveries export.
  ///
  /// @param seed another one for other deals
  /// @param rows number of deliveries, all within 2000 to 2010
  static String deliveries(int seed, int rows) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(Invented.PREAMBLE.replace("to Syldavia", "to All countries"));
    text.append(Invented.DELIVERIES_HEADER);
    for (int i = 0; i < rows; i++) {
      int supplier = random.nextInt(PARTIES.size());
      int recipient = (supplier + 1 + random.nextInt(PARTIES.size() - 1)) % PARTIES.size();
      int year = 2000 + random.nextInt(11);
      int units = 1 + random.nextInt(40);
      text.append(seed * 1_000_000 + i).append(',').append(PARTIES.get(supplier)).append(',')
          .append(PARTIES.get(recipient)).append(",M-").append(random.nextInt(300)).append(",invented thing,")
          .append(CATEGORIES.get(random.nextInt(CATEGORIES.size()))).append(",1999,No,").append(units).append(",No,")
          .append(year).append(",No,New,0.5,0.5,").append(units / 2).append(units % 2 == 0 ? "" : ".5").append(",No\n");
    }
    return text.toString();
  }
}
