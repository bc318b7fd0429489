package org.armsexplorer.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the settings as `settings.json` in the store folder. Trouble with the file costs the settings only: it is
/// logged, an unreadable file is kept beside the new one.
public final class SettingsStore {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsStore.class);
  /// A word that a later version wrote is read as if nothing stood there.
  private final ObjectMapper mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT)
      .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
      .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL).build();
  static final String FILE = "settings.json";
  private final Path file;

  SettingsStore(Path folder) {
    file = folder.resolve(FILE);
  }

  /// The settings as saved; the default ones before the first start.
  public Settings load() {
    try {
      return mapper.treeToValue(SettingsMigrations.migrate(mapper.readTree(Files.readString(file))), Settings.class);
    } catch (NoSuchFileException e) {
      return Settings.DEFAULT;
    } catch (JsonProcessingException e) {
      LOG.warn("The settings in {} are not readable and were set aside", file, e);
      setAside();
      return Settings.DEFAULT;
    } catch (IOException e) {
      LOG.warn("The settings in {} could not be read", file, e);
      return Settings.DEFAULT;
    }
  }

  /// Saves by a temporary sibling, so that a crash leaves the old settings.
  public void save(Settings settings) {
    try {
      Files.createDirectories(file.getParent());
      Path sibling = file.resolveSibling(FILE + ".part");
      Files.writeString(sibling, mapper.writeValueAsString(settings));
      Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("The settings could not be saved in {}", file, e);
    }
  }

  private void setAside() {
    try {
      Files.move(file, file.resolveSibling("settings.unreadable.json"), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.warn("The settings in {} could not be set aside", file, e);
    }
  }
}
