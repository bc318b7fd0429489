package org.armsexplorer.store.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Puts what is damaged or replaced into a folder of its own in the store, with the date; nothing is deleted.
public final class SetAside {
  static final String FOLDER = "set-aside";
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH-mm-ss", Locale.ROOT);

  private SetAside() {}

  /// Moves a file there.
  ///
  /// @return where it is now
  public static Path move(Path store, Path file) throws IOException {
    Path place = place(store, String.valueOf(file.getFileName()));
    Files.createDirectories(place.getParent());
    return Files.move(file, place);
  }

  /// A place that is free for something of this name.
  static Path place(Path store, String name) {
    Path folder = store.resolve(FOLDER);
    String stamp = STAMP.format(LocalDateTime.now(ZoneId.systemDefault()));
    Path place = folder.resolve(stamp + "-" + name);
    for (int i = 2; Files.exists(place); i++) {
      place = folder.resolve(stamp + "-" + i + "-" + name);
    }
    return place;
  }
}
