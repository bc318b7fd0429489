package org.armsexplorer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where the store of a start is that names none: in the platform's folder for application data, or where a file in it
/// points to.
public final class StorePlace {
  private static final Logger LOG = LoggerFactory.getLogger(StorePlace.class);
  private final Path platform;
  private final Path pointer;

  /// @param platform the platform's folder for application data
  public StorePlace(Path platform) {
    this.platform = platform;
    pointer = platform.resolve("store-folder.txt");
  }

  /// The folder of the store. It need not be there.
  public Path folder() {
    return chosen().orElse(platform);
  }

  /// The folder that the reader chose; empty while it is the platform's.
  Optional<Path> chosen() {
    if (!Files.exists(pointer)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(pointer).strip()).filter(text -> !text.isEmpty()).map(Path::of);
    } catch (IOException | InvalidPathException e) {
      LOG.warn("The folder of the store could not be read from {}", pointer, e);
      return Optional.empty();
    }
  }

  /// Where it is while nothing else is chosen.
  public Path platformFolder() {
    return platform;
  }

  /// From the next start on the store is there. Settings go along, unless the folder has some; the data stay.
  ///
  /// @throws UserProblem where the choice cannot be kept
  public void choose(Path folder, Settings settings) throws UserProblem {
    Path chosen = folder.toAbsolutePath().normalize();
    if (Files.exists(chosen) && !Files.isDirectory(chosen)) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, "place.is-file", folder);
    }
    try {
      Files.createDirectories(chosen);
      if (!Files.exists(chosen.resolve(SettingsStore.FILE))) {
        new SettingsStore(chosen).save(settings);
      }
      if (chosen.equals(platform.toAbsolutePath().normalize())) {
        Files.deleteIfExists(pointer);
      } else {
        Files.createDirectories(platform);
        Files.writeString(pointer, chosen.toString());
      }
    } catch (IOException e) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "place.not-chosen", folder);
    }
  }
}
