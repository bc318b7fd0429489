package org.armsexplorer.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Real files for what a person runs by hand: those of a folder that a property of the run names.
final class Downloads {

  private Downloads() {}

  /// The files with comma-separated values of the folder, by name; none where the property is not set.
  static List<Path> of(String property) throws IOException {
    String folder = System.getProperty(property, "");
    if (folder.isEmpty()) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }
}
