package org.armsexplorer.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A world of 264 invented parties and 75 years, with names as long as the longest of the real ones.
final class InventedWorld {
  private static final int PARTIES = 264;
  private static final int DELIVERIES = 9_000;
  private static final String HEAD =
      """
          Transfers of major conventional arms from All countries to All countries . Deals with deliveries made for the year range '1950' to '2024'
          Data generated: 15 Mar 2025 3:44:54 PM
          SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Armament category,Order date,Order date is estimate,\
          Numbers delivered,Numbers delivered is estimate,Delivery year,Delivery year is estimate,Status,SIPRI estimate,\
          TIV deal unit,TIV delivery values,Local production
          """;
  private static final List<String> LONG = List.of("Democratic People's Republic of Grand Fenwick",
      "People's Front for the Unity of Borduria*", "United Provinces of Northern Ruritania",
      "Bordurian Council for the Liberation of Syldavia**", "Most Serene Principality of Zubrowka",
      "Autonomous Territories of East Freedonia", "Federated States of Upper Graustark");
  private static final List<String> CATEGORIES = List.of("Aircraft", "Air-defence systems", "Armoured vehicles",
      "Artillery", "Engines", "Missiles", "Naval weapons", "Other", "Satellites", "Sensors", "Ships");

  private InventedWorld() {}

  /// A deliveries export of it, always the same.
  static Path file() throws IOException {
    Random random = new Random(264);
    List<String> names = new ArrayList<>(LONG);
    while (names.size() < PARTIES) {
      names.add("Invented Republic " + names.size());
    }
    StringBuilder text = new StringBuilder(HEAD);
    for (int i = 0; i < DELIVERIES; i++) {
      // few parties deliver most, as they do in earnest
      int supplier = (int) (PARTIES * Math.pow(random.nextDouble(), 3));
      int recipient = (int) (PARTIES * Math.pow(random.nextDouble(), 2));
      int year = 1950 + random.nextInt(75);
      int units = 1 + random.nextInt(60);
      String guessed = random.nextInt(4) == 0 ? "Yes" : "No";
      text.append(i + 1).append(',').append(names.get(supplier)).append(',')
          .append(names.get((recipient + (recipient == supplier ? 1 : 0)) % PARTIES)).append(",M-")
          .append(random.nextInt(300)).append(",invented thing,")
          .append(CATEGORIES.get(random.nextInt(CATEGORIES.size()))).append(',').append(year - 2).append(",No,")
          .append(units).append(',').append(guessed).append(',').append(year).append(",No,New,0.5,0.5,")
          .append(units / 2).append(units % 2 == 0 ? "" : ".5").append(",No\n");
    }
    Path file = Files.createTempDirectory("gallery").resolve("invented-world.csv");
    return Files.writeString(file, text);
  }
}
