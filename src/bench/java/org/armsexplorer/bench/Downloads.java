package org.armsexplorer.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.app.Progress;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;

/// The two deliveries files of the March 2024 edition (59,157 rows), where they lie beside the project.
final class Downloads {
  static final List<Path> FILES =
      List.of(file("deliveries-1950-1989_2024-04-16.csv"), file("deliveries-1990-2023_2024-04-13.csv"));
  static final int COLUMNS = 17;

  private Downloads() {}

  private static Path file(String name) {
    return Path.of(System.getProperty("project.basedir", ""), "..", "shared", "data", "sipri", name).toAbsolutePath()
        .normalize();
  }

  static boolean there() {
    return FILES.stream().allMatch(Files::isRegularFile);
  }

  /// A program with both files in a new store.
  static Wiring stored() throws IOException, UserProblem {
    Wiring wiring = Wiring.store(Files.createTempDirectory("bench").resolve("store"));
    wiring.imports().commit(wiring.imports().preview(FILES, Progress.SILENT), Progress.SILENT);
    return wiring;
  }

  /// The data rows split at commas, for the peers: these files quote nothing.
  static List<String[]> rows() throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (Path file : FILES) {
      for (String line : Files.readAllLines(file, Charset.forName("windows-1252"))) {
        String[] cells = line.split(",", -1);
        if (cells.length == COLUMNS && !cells[0].startsWith("SIPRI")) {
          rows.add(cells);
        }
      }
    }
    return rows;
  }
}
