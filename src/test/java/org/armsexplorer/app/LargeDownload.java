package org.armsexplorer.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/// Downloads of any size about parties that do not exist, in the form of the deliveries export: the same numbers give the
/// same file. Deals have one to four deliveries, as many parties, weapons and doubts as real ones have.
public final class LargeDownload {
  private static final String PREAMBLE =
      "Transfers of major conventional arms from All countries to All countries . Deals with deliveries made for the year "
          + "range '%d' to '%d'\nData generated: 13 Apr 2024 3:44:54 PM\n";
  private static final List<String> REALMS = List.of("Arcadia", "Borduria", "Syldavia", "Ruritania", "Freedonia",
      "Grand Fenwick", "Sylvania", "Latveria", "Lilliput", "Blefuscu", "Zubrowka", "Graustark", "Molvania", "Poldavia");
  private static final List<String> SIDES = List.of("", "North ", "South ", "East ", "West ", "Upper ", "Lower ",
      "Old ", "New ", "Inner ", "Outer ", "Free ", "United ", "Greater ");
  private static final List<String> CATEGORIES = List.of("Aircraft", "Ships", "Missiles", "Artillery", "Sensors",
      "Armoured vehicles", "Air-defence systems", "Engines", "Naval weapons", "Satellites", "Other");
  private static final List<String> DESCRIPTIONS =
      List.of("fighter/ground-attack aircraft", "armoured personnel carrier", "portable surface-to-air missile",
          "anti-tank missile", "air search radar", "towed gun", "patrol craft", "turbofan");
  private static final int WEAPONS = 6_000;
  private static final int MOST_UNITS = 60;

  private LargeDownload() {}

  /// Writes a download of deliveries within some years.
  ///
  /// @param seed another one for other deals
  /// @param rows number of deliveries
  /// @param first year of the window, which has four years at least
  public static Path write(Path file, int seed, int rows, int first, int last) throws IOException {
    SplittableRandom random = new SplittableRandom(seed);
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(PREAMBLE.formatted(first, last));
      out.write(Invented.DELIVERIES_HEADER);
      int written = 0;
      for (int deal = seed * 10_000_000 + 1; written < rows; deal++) {
        int deliveries = Math.min(rows - written, 1 + random.nextInt(4));
        deal(out, deal, deliveries, first + random.nextInt(last - first - 2), random);
        written += deliveries;
      }
    }
    return file;
  }

  private static void deal(Writer out, int number, int deliveries, int firstYear, SplittableRandom random)
      throws IOException {
    int supplier = random.nextInt(REALMS.size() * SIDES.size());
    int weapon = random.nextInt(WEAPONS);
    int unit = 5 + weapon % 4_000;
    String head = number + "," + party(supplier) + ","
        + party((supplier + 1 + random.nextInt(REALMS.size() * SIDES.size() - 1)) % (REALMS.size() * SIDES.size()))
        + ",M-" + weapon + "," + DESCRIPTIONS.get(weapon % DESCRIPTIONS.size()) + ","
        + CATEGORIES.get(weapon % CATEGORIES.size()) + "," + (firstYear - random.nextInt(3)) + "," + flag(random) + ",";
    String tail = ",New," + hundredths(unit) + "," + hundredths(unit) + ",";
    for (int i = 0; i < deliveries; i++) {
      int units = 1 + random.nextInt(MOST_UNITS);
      out.write(head + units + "," + flag(random) + "," + Math.min(firstYear + i, firstYear + 3) + "," + flag(random)
          + tail + hundredths((long) unit * units) + ",No\n");
    }
  }

  private static String party(int number) {
    return SIDES.get(number % SIDES.size()) + REALMS.get(number / SIDES.size());
  }

  private static String flag(SplittableRandom random) {
    return random.nextInt(5) == 0 ? "Yes" : "No";
  }

  private static String hundredths(long value) {
    return value / 100 + (value % 100 == 0 ? "" : (value % 100 < 10 ? ".0" : ".") + value % 100);
  }
}
