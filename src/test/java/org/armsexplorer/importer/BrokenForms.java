package org.armsexplorer.importer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The files of each form that are to be broken: the fixtures by the first words of their names, and the same downloads as
/// spreadsheets and in a ZIP, which are broken inside, since a broken ZIP is only refused.
final class BrokenForms {
  /// Tables that are read by what their columns seem to mean.
  static final String MAPPED = "mapped";
  private static final Pattern FORM =
      Pattern.compile("deals-and-tivs|register-2013|register-rtf|world-bank|TradeData|[a-z]+");
  private static final int MOST_ROWS = 400;
  private static final int MOST_CELLS = 200;
  private static final Set<String> PACKED = Set.of("xlsx", "ods", "zip");
  private static final List<String> DOWNLOADS =
      List.of("deliveries.csv", "register.csv", "tiv-old-exports.csv", "tidy.csv", "unroca.csv");
  private final Map<String, List<byte[]>> files = new TreeMap<>();

  BrokenForms(Path fixtures) throws IOException {
    try (Stream<Path> all = Files.list(fixtures)) {
      for (Path file : all.filter(one -> !one.toString().endsWith(".expected.json")).sorted().toList()) {
        Matcher form = FORM.matcher(file.getFileName().toString());
        if (form.lookingAt()) {
          add(form.group(), Files.readAllBytes(file));
        }
      }
    }
    for (String name : DOWNLOADS) {
      byte[] bytes = Files.readAllBytes(fixtures.resolve(name));
      String text = SourceText.of(bytes).text();
      List<List<String>> rows = text.lines().map(line -> Fields.split(line, ',')).toList();
      add("xlsx", InventedSheets.xlsx("Deals", rows));
      add("ods", InventedSheets.ods("Deals", rows));
      add("zip", InventedSheets.zip("about.txt", "nothing here", name, text));
      add(MAPPED, bytes);
    }
  }

  private void add(String form, byte[] bytes) {
    files.computeIfAbsent(form, name -> new ArrayList<>()).add(bytes);
  }

  Set<String> names() {
    return files.keySet();
  }

  /// A broken file; the same seed gives the same.
  byte[] broken(String form, long seed) throws IOException {
    List<byte[]> all = files.getOrDefault(form, List.of());
    SplittableRandom random = new SplittableRandom(seed);
    int way = PACKED.contains(form) ? random.nextInt(8) : 0;
    return switch (way) {
      case 0 -> new Mutator(seed).mutate(all);
      case 1, 2 -> inside(all.get(random.nextInt(all.size())), random, seed);
      default -> packed(form, new Mutator(seed).mutate(files.getOrDefault(MAPPED, List.of())));
    };
  }

  /// A broken download as a sound spreadsheet or ZIP.
  private static byte[] packed(String form, byte[] bytes) throws IOException {
    String text = SourceText.of(bytes).text();
    List<List<String>> rows = text.lines().limit(MOST_ROWS)
        .map(line -> Fields.split(line.replaceAll("[^\\x20-\\uD7FF]", ""), ',').stream().limit(MOST_CELLS).toList())
        .toList();
    return switch (form) {
      case "xlsx" -> InventedSheets.xlsx("Deals", rows);
      case "ods" -> InventedSheets.ods("Deals", rows);
      default -> InventedSheets.zip("a.csv", text);
    };
  }

  private static byte[] inside(byte[] packed, SplittableRandom random, long seed) throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.put(entry.getName(), zip.readAllBytes());
      }
    }
    List<String> broken = entries.keySet().stream().filter(name -> random.nextInt(3) == 0).toList();
    List<String> names = broken.isEmpty() ? List.of(List.copyOf(entries.keySet()).getLast()) : broken;
    names.forEach(name -> entries.computeIfPresent(name, (same, bytes) -> new Mutator(seed).mutate(List.of(bytes))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
