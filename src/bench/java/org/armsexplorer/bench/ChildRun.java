package org.armsexplorer.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A measurement in a process of its own with the heap that the program has: it prints what it took, and the largest heap.
final class ChildRun {
  private static final String MARK = "measured ";

  /// What a process took.
  ///
  /// @param millis without the start of the process
  /// @param cpuMillis of all its threads, with the start: what counts on a machine that others use too
  record Taken(long millis, long cpuMillis, long peakMegabytes) {}

  private ChildRun() {}

  /// Says in the process itself what it took.
  static void took(long nanos) {
    long bytes = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
    long cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    System.out.println(MARK + nanos / 1_000_000 + " " + cpu + " " + (bytes >> 20));
  }

  static Taken of(Class<?> main, List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx1g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dorg.jooq.no-logo=true",
        "-Dorg.jooq.no-tips=true", "-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    long[] numbers = said.lines().filter(line -> line.startsWith(MARK)).findFirst()
        .map(line -> Arrays.stream(line.substring(MARK.length()).split(" ")).mapToLong(Long::parseLong).toArray())
        .orElse(new long[0]);
    int exit = process.waitFor();
    if (numbers.length == 0) {
      throw new IllegalStateException(main.getSimpleName() + " ended with " + exit + ": " + said);
    }
    return new Taken(numbers[0], numbers[1], numbers[2]);
  }
}
