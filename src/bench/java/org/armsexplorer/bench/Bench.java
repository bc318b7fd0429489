package org.armsexplorer.bench;

import java.util.List;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.openjdk.jmh.util.Statistics;

/// Prints how fast the program is beside its peers. Run by `mvn -Pimage,bench verify -DskipTests`, one part of it by
/// `mvn -Pbench verify -DskipTests -Dbench=large`.
public final class Bench {

  private Bench() {}

  /// Measures `warm`, `cold`, or both where nothing is asked for; a third word is a pattern of names. `large` measures files
  /// of up to six million rows.
  public static void main(String[] arguments) throws Exception {
    List<String> asked = List.of(arguments);
    if (asked.contains("large")) {
      new LargeImports().run();
      return;
    }
    if (!asked.contains("cold")) {
      warm(asked.size() > 1 ? asked.get(1) : "");
    }
    if (!asked.contains("warm")) {
      new WholeRuns().run();
    }
  }

  private static void warm(String pattern) throws Exception {
    if (!Downloads.there()) {
      System.out.println("No downloads beside the project: warm questions were not measured.");
      return;
    }
    for (RunResult result : new Runner(new OptionsBuilder().include("org.armsexplorer.bench.*" + pattern)
        .jvmArgs("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC", "-Xmx1g", "-Djava.awt.headless=true",
            "--sun-misc-unsafe-memory-access=allow", "-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true",
            System.getProperty("bench.jvm", "-Dnone=1"))
        .verbosity(VerboseMode.SILENT).build()).run()) {
      Statistics times = result.getPrimaryResult().getStatistics();
      String name = result.getParams().getBenchmark().replaceAll(".*\\.(\\w+\\.\\w+)$", "$1");
      String asked = result.getParams().getParamsKeys().stream().map(result.getParams()::getParam)
          .collect(Collectors.joining(" "));
      System.out.printf("%-34s %-26s p50 %8.1f us   p95 %8.1f us%n", name, asked, times.getPercentile(50),
          times.getPercentile(95));
    }
    new Peers().run();
  }
}
