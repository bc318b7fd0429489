package org.armsexplorer.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Copies of a database as an older program wrote it, made before it is brought up to date: a migration that fails stays
/// half done.
final class MigrationBackup {
  static final String FOLDER = "backups";
  static final int KEPT = 10;
  private static final String NAME = "store-schema-";
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss-SSSSSS", Locale.ROOT);

  private MigrationBackup() {}

  /// Writes a copy, and removes the oldest where there are more than ten.
  ///
  /// @param version of the schema
  static Path write(Path store, Connection connection, int version) throws SQLException, IOException {
    Path folder = Files.createDirectories(store.resolve(FOLDER));
    Path zip = folder.resolve(NAME + version + "-" + STAMP.format(LocalDateTime.now(ZoneId.systemDefault())) + ".zip");
    try (PreparedStatement statement = connection.prepareStatement("backup to ?")) {
      statement.setString(1, zip.toString());
      statement.execute();
    }
    List<Path> older = newestFirst(folder);
    for (Path one : older.subList(Math.min(KEPT, older.size()), older.size())) {
      Files.delete(one);
    }
    return zip;
  }

  private static List<Path> newestFirst(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> String.valueOf(file.getFileName()).startsWith(NAME))
          .sorted(Comparator.comparing(MigrationBackup::stamp).reversed()).toList();
    }
  }

  private static String stamp(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.indexOf('-', NAME.length()) + 1);
  }
}
