package org.armsexplorer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.app.Wiring;

/// The same questions and sizes drawn by matplotlib and ggplot2, each warm in a process of its own. They print their
/// figures themselves; who is not installed is left out.
final class Peers {
  private final Path work;

  Peers() throws IOException {
    work = Files.createTempDirectory("peers");
  }

  void run() throws Exception {
    String python = System.getProperty("bench.python", "/usr/bin/python3");
    try (Wiring wiring = Downloads.stored()) {
      for (Painted question : Painted.values()) {
        Path table =
            table(wiring.explorer().facts(question.spec().filter()).answer(SummaryQuery.of(question.spec())), question);
        run(python, "packaging/benchmarks/encode_matplotlib.py", table.toString(), work.toString(), question.name());
        run("Rscript", "packaging/benchmarks/encode_ggplot2.R", table.toString(), work.toString(), question.name());
      }
    }
    run(python, "packaging/benchmarks/filter_pandas.py", deliveries().toString());
  }

  private Path table(SummaryTable table, Painted question) throws IOException {
    List<String> lines = new ArrayList<>(List.of("year,series,value"));
    for (SummaryTable.Row row : table.rows()) {
      lines.add(row.members().get(0).key() + "," + row.members().get(1).key() + "," + row.cell().amountInSums());
    }
    return Files.write(work.resolve(question.name() + ".csv"), lines);
  }

  private Path deliveries() throws IOException {
    List<String> lines = new ArrayList<>(List.of("year,supplier,recipient,category,tiv"));
    for (String[] row : Downloads.rows()) {
      lines.add(String.join(",", row[10], row[1], row[2], row[5], row[15]));
    }
    return Files.write(work.resolve("deliveries.csv"), lines);
  }

  private static void run(String... command) throws IOException, InterruptedException {
    try {
      new ProcessBuilder(command).redirectErrorStream(true).inheritIO().start().waitFor();
    } catch (IOException e) {
      System.out.println(command[0] + " is not there: " + e.getMessage());
    }
  }
}
