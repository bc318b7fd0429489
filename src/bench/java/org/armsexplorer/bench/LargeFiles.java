package org.armsexplorer.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.app.LargeDownload;

/// Invented downloads of many rows, in files of as many as one file may have, each about years of its own.
final class LargeFiles {
  /// Rows of all sizes that are measured.
  static final List<Integer> SIZES = List.of(60_000, 600_000, 6_000_000);
  private static final int MOST_ROWS = 600_000;
  private static final int FIRST_YEAR = 1950;
  private static final int YEARS = 7;

  private LargeFiles() {}

  static List<Path> write(Path folder, int rows) throws IOException {
    List<Path> files = new ArrayList<>();
    for (int left = rows; left > 0; left -= MOST_ROWS) {
      int part = files.size();
      int first = FIRST_YEAR + part * YEARS;
      Path file = folder.resolve(rows + "-" + part + ".csv");
      files.add(Files.exists(file) ? file
          : LargeDownload.write(file, part + 1, Math.min(left, MOST_ROWS), first, first + YEARS - 1));
    }
    return files;
  }
}
