package org.armsexplorer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;

/// What tests of the store need: imports, all answers as text, copies of folders, the program as a process of its own.
final class StoreLab {

  private StoreLab() {}

  static ImportOutcome load(Wiring wiring, Path... files) throws UserProblem {
    return wiring.imports().commit(wiring.imports().preview(List.of(files), Progress.SILENT), Progress.SILENT);
  }

  /// All that can be asked, edition by edition, in cents.
  static List<String> answers(Wiring wiring) throws UserProblem {
    List<String> lines = new ArrayList<>();
    if (wiring.explorer().isSample()) {
      return lines;
    }
    for (EditionInfo info : wiring.explorer().editions()) {
      lines.add(info.edition().name() + " " + info.files().stream().map(file -> file.name()).sorted().toList());
      TransferFilter filter = TransferFilter.ALL.withEdition(info.edition().key());
      wiring.explorer()
          .summarise(new SummaryQuery(List.of(Dimension.YEAR, Dimension.SUPPLIER, Dimension.RECIPIENT),
              Measure.TIV_DELIVERED, filter, Derivation.NONE, 0))
          .rows().forEach(row -> lines.add(row.members() + " " + row.cell().amountInSums()));
    }
    return lines;
  }

  static List<String> answers(Path store) throws UserProblem {
    try (Wiring wiring = Wiring.store(store)) {
      return answers(wiring);
    }
  }

  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Path there = to.resolve(from.relativize(one).toString());
        if (Files.isDirectory(one)) {
          Files.createDirectories(there);
        } else {
          Files.copy(one, there);
        }
      }
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }

  /// The command line in a process of its own.
  static ProcessBuilder program(String... arguments) {
    List<String> command =
        new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xshare:auto",
            "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"), "org.armsexplorer.Main"));
    command.addAll(Arrays.asList(arguments));
    return new ProcessBuilder(command).redirectErrorStream(true);
  }
}
