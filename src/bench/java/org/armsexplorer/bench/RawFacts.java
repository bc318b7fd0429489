package org.armsexplorer.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.FactTable;
import org.armsexplorer.analysis.FactTableBuilder;
import org.armsexplorer.importer.ReadFile;
import org.armsexplorer.importer.SourceReader;
import org.armsexplorer.model.PartyNames;

/// Files into the columns that answer, without a store: the best of several times.
public final class RawFacts {
  private static final int ROUNDS = 10;

  private RawFacts() {}

  /// What is measured.
  @FunctionalInterface
  interface Work {
    void done() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    List<Path> files = new ArrayList<>();
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      files.add(Path.of(file));
    }
    PartyNames names = PartyNames.bundled();
    SourceReader reader = new SourceReader(names);
    ChildRun.took(best(files.size(), () -> facts(files, reader, names)));
  }

  static FactTable facts(List<Path> files, SourceReader reader, PartyNames names) throws Exception {
    FactTableBuilder builder = null;
    for (Path file : files) {
      ReadFile read = reader.read(file, () -> false);
      builder = builder == null
          ? new FactTableBuilder(read.content().file().edition(), names, read.content().file().rows() * files.size())
          : builder;
      builder.add(read.content());
    }
    if (builder == null) {
      throw new IllegalArgumentException("no files");
    }
    return builder.build();
  }

  /// Nanoseconds of the best time, among fewer where there are many files.
  static long best(int files, Work work) throws Exception {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < Math.max(2, ROUNDS / files * 2); i++) {
      long start = System.nanoTime();
      work.done();
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
