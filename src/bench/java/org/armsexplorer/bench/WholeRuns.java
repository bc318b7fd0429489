package org.armsexplorer.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/// Whole processes of the image beside their peers, in turn in one run: the medians, and the ratio to the peer.
final class WholeRuns {
  private static final int ROUNDS = 7;
  private final Path image = Path.of("target", "image", "arms-transfer-explorer").toAbsolutePath();
  private final Path launcher = image.resolve("bin/arms-transfer-explorer");
  private final Path work;

  WholeRuns() throws IOException {
    work = Files.createTempDirectory("bench");
  }

  void run() throws Exception {
    if (!Files.isExecutable(launcher)) {
      System.out.println("No image: run with -Pimage,bench for the whole runs.");
      return;
    }
    chart();
    importing();
    window();
  }

  private void chart() throws Exception {
    Path picture = work.resolve("sample.png");
    Map<String, List<String>> runs = new LinkedHashMap<>();
    runs.put("chart --sample to PNG", List.of(launcher.toString(), "chart", "--sample", "--out", picture.toString()));
    runs.put("pandas + matplotlib",
        List.of(System.getProperty("bench.python", "python3"), "packaging/benchmarks/pandas_chart.py",
            "assets/sample/myanmar-2000-2019.csv", work.resolve("pandas.png").toString()));
    report("Chart of the sample, whole process", measured(runs));
  }

  private void importing() throws Exception {
    if (!Downloads.there()) {
      System.out.println("No downloads beside the project: the import was not measured.");
      return;
    }
    List<String> imported = new ArrayList<>(List.of(launcher.toString(), "import", "--store", store()));
    Downloads.FILES.forEach(file -> imported.add(file.toString()));
    List<String> small = inSmallHeap("import", "--store", store());
    Downloads.FILES.forEach(file -> small.add(file.toString()));
    Map<String, List<String>> runs = new LinkedHashMap<>();
    runs.put("import of both files", imported);
    runs.put("the same in a heap of 128 MB", small);
    runs.put("sqlite-jdbc",
        List.of(image.resolve("lib/runtime/bin/java").toString(), "--enable-native-access=ALL-UNNAMED", "-cp",
            System.getProperty("java.class.path"), SqliteLoad.class.getName(), work.resolve("sqlite.db").toString()));
    report("Import into a new store, whole process", measured(runs));
    report("Questions to that store, whole process",
        measured(Map.of("summarise of the world in a heap of 128 MB", inSmallHeap("summarise", "--store", store()))));
  }

  /// The launcher's own heap option would win over one from outside, so the image's Java is called without it.
  private List<String> inSmallHeap(String... arguments) {
    List<String> command = new ArrayList<>(List.of(image.resolve("lib/runtime/bin/java").toString(), "-Xmx128m",
        "-XX:+UseSerialGC", "-cp", image.resolve("lib/app") + "/*", "org.armsexplorer.Main"));
    command.addAll(List.of(arguments));
    return command;
  }

  private String store() {
    return work.resolve("store").toString();
  }

  /// The time until something is on the screen, as both programs say it themselves.
  private void window() throws Exception {
    if (System.getenv("DISPLAY") == null) {
      System.out.println("No display: the start of the window was not measured.");
      return;
    }
    Path cache = work.resolve("empty.aot");
    List<String> plain = List.of(image.resolve("lib/runtime/bin/java").toString(), "-XX:+UseSerialGC",
        "--enable-native-access=javafx.graphics", "-cp", packed(EmptyWindow.class).toString());
    List<String> training = new ArrayList<>(plain);
    training.addAll(List.of("-XX:AOTCacheOutput=" + cache, EmptyWindow.class.getName()));
    said(training);
    if (!Files.exists(cache)) {
      throw new IllegalStateException("The empty window got no cache: it would not be packed the same way.");
    }
    List<String> empty = new ArrayList<>(plain);
    empty.addAll(List.of("-XX:AOTCache=" + cache, EmptyWindow.class.getName()));
    List<String> ours = List.of("env", "JAVA_TOOL_OPTIONS=-Darmsexplorer.timed-start=true", launcher.toString(),
        "--store", work.resolve("none").toString());
    Map<String, long[]> times = new LinkedHashMap<>();
    times.put("start to first chart", new long[ROUNDS]);
    times.put("empty JavaFX window", new long[ROUNDS]);
    for (int i = 0; i < ROUNDS; i++) {
      times.get("start to first chart")[i] = said(ours);
      times.get("empty JavaFX window")[i] = said(empty);
    }
    report("Start of the window", times);
  }

  /// A jar of a class and those inside it: no cache is made for a folder of classes.
  private Path packed(Class<?> main) throws IOException {
    Path folder = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith("test-classes")).map(Path::of).findFirst().orElseThrow();
    String name = main.getName().replace('.', '/');
    Path jar = work.resolve(main.getSimpleName() + ".jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
        Stream<Path> files = Files.list(folder.resolve(name).getParent())) {
      for (Path file : (Iterable<Path>) files
          .filter(one -> one.getFileName().toString().matches(main.getSimpleName() + "(\\$.*)?\\.class"))::iterator) {
        out.putNextEntry(new JarEntry(folder.relativize(file).toString().replace(File.separatorChar, '/')));
        Files.copy(file, out);
        out.closeEntry();
      }
    }
    return jar;
  }

  /// The milliseconds in the line `... after N ms`.
  private static long said(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return Long.parseLong(text.replaceAll("(?s).*after (\\d+) ms.*", "$1").strip());
  }

  private Map<String, long[]> measured(Map<String, List<String>> runs) throws IOException, InterruptedException {
    Map<String, long[]> times = new LinkedHashMap<>();
    runs.keySet().forEach(name -> times.put(name, new long[ROUNDS]));
    for (int round = 0; round < ROUNDS; round++) {
      for (Map.Entry<String, List<String>> run : runs.entrySet()) {
        if (run.getValue().contains("import")) {
          delete(work.resolve("store"));
        }
        Files.deleteIfExists(work.resolve("sqlite.db"));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(run.getValue()).redirectErrorStream(true)
            .redirectOutput(work.resolve("log.txt").toFile()).start();
        if (process.waitFor() != 0) {
          System.out.println(run.getKey() + " failed and is not counted: " + Files.readString(work.resolve("log.txt")));
          times.remove(run.getKey());
        } else if (times.containsKey(run.getKey())) {
          times.get(run.getKey())[round] = (System.nanoTime() - start) / 1_000_000;
        }
      }
    }
    return times;
  }

  private static void report(String title, Map<String, long[]> times) {
    if (times.isEmpty()) {
      return;
    }
    System.out.println(title);
    double peer = median(times.values().stream().reduce((a, b) -> b).orElseThrow());
    times.forEach((name, values) -> System.out.printf("  %-48s %5.0f ms (%d to %d), %.2f of the last%n", name,
        (double) median(values), Arrays.stream(values).min().orElseThrow(), Arrays.stream(values).max().orElseThrow(),
        median(values) / peer));
  }

  private static long median(long[] values) {
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
          Files.delete(file);
        }
      }
    }
  }
}
