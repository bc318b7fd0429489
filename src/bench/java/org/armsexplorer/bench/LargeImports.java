package org.armsexplorer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Imports of 60,000 to six million rows beside SQLite and DuckDB on the same files, without indices there as here, and
/// the way from the files to the columns beside DuckDB's and pandas' readers.
final class LargeImports {
  private static final int SMALL_ROUNDS = 3;

  void run() throws Exception {
    Path folder = Files.createTempDirectory("large");
    Map<String, Class<?>> stores = new LinkedHashMap<>();
    stores.put("import", StoreLoad.class);
    stores.put("sqlite-jdbc", SqliteRows.class);
    stores.put("DuckDB", DuckRows.class);
    measure("Files into a store, -Xmx1g", folder, stores);
    Map<String, Class<?>> readers = new LinkedHashMap<>();
    readers.put("files to columns", RawFacts.class);
    readers.put("DuckDB read_csv", DuckReads.class);
    measure("Files into memory, the best of ten, -Xmx1g", folder, readers);
    pandas(folder);
  }

  private static void measure(String title, Path folder, Map<String, Class<?>> runs) throws Exception {
    System.out.println(title);
    for (int rows : LargeFiles.SIZES) {
      List<Path> files = LargeFiles.write(folder, rows);
      int rounds = rows > LargeFiles.SIZES.get(1) ? 1 : SMALL_ROUNDS;
      for (Map.Entry<String, Class<?>> run : runs.entrySet()) {
        ChildRun.@Nullable Taken best = null;
        for (int i = 0; i < rounds; i++) {
          Path target = Files.createTempDirectory(folder, "target").resolve("store");
          List<String> arguments = new ArrayList<>(List.of(target.toString()));
          files.forEach(file -> arguments.add(file.toString()));
          ChildRun.Taken taken = taken(run.getValue(), arguments);
          best = taken == null ? best : best == null || taken.millis() < best.millis() ? taken : best;
        }
        if (best != null) {
          print(run.getKey(), rows, best.millis(), best.cpuMillis(), best.peakMegabytes());
        }
      }
    }
  }

  private static ChildRun.@Nullable Taken taken(Class<?> run, List<String> arguments) throws Exception {
    try {
      return ChildRun.of(run, arguments);
    } catch (IllegalStateException e) {
      System.out.println("  not measured: " + e.getMessage().lines().findFirst().orElse(""));
      return null;
    }
  }

  private static void print(String name, int rows, long millis, long cpuMillis, long megabytes) {
    System.out.printf("  %-18s %,9d rows %,8d ms %,10.0f rows/s %6.2f us a row, %,8d ms of CPU, heap at most %4d MB%n",
        name, rows, millis, rows * 1_000.0 / Math.max(1, millis), millis * 1_000.0 / rows, cpuMillis, megabytes);
  }

  private static void pandas(Path folder) throws IOException, InterruptedException {
    for (int rows : LargeFiles.SIZES) {
      List<String> command = new ArrayList<>(
          List.of(System.getProperty("bench.python", "python3"), "packaging/benchmarks/pandas_read.py"));
      LargeFiles.write(folder, rows).forEach(file -> command.add(file.toString()));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes()).strip();
      if (process.waitFor() == 0) {
        print("pandas read_csv", rows, Math.round(Double.parseDouble(said)), 0, 0);
      } else {
        System.out.println("  pandas was not measured: " + said.lines().reduce("", (one, other) -> other));
      }
    }
  }
}
