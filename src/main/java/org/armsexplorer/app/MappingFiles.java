package org.armsexplorer.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armsexplorer.importer.MappingJson;
import org.armsexplorer.model.TableMapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Remembered mappings, one JSON file each in the folder `mappings` of the store:
///
///     {"version": 1, "header": true, "supplier": "", "recipient": "Arcadia",
///      "columns": [{"column": "Exporter", "meaning": "supplier"}, {"column": "Value", "meaning": "eur"}]}
public final class MappingFiles {
  private static final Logger LOG = LoggerFactory.getLogger(MappingFiles.class);
  private static final String ENDING = ".json";
  private final Path folder;

  MappingFiles(Path store) {
    folder = store.resolve("mappings");
  }

  /// All mappings by name; one that cannot be read is left out and logged.
  public List<TableMapping> all() {
    List<TableMapping> all = new ArrayList<>();
    for (String name : names()) {
      try {
        all.add(read(name));
      } catch (UserProblem e) {
        LOG.warn("A mapping was left out: {}", e.text(), e);
      }
    }
    return all;
  }

  private List<String> names() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length())).sorted().toList();
    } catch (IOException e) {
      LOG.warn("The mappings in {} cannot be listed", folder, e);
      return List.of();
    }
  }

  /// A mapping by its name.
  ///
  /// @throws UserProblem where there is none, with those that are there, or it cannot be read
  public TableMapping named(String name) throws UserProblem {
    List<String> names = names();
    if (!names.contains(name)) {
      String there = names.isEmpty() ? Messages.text("mapping.none") : String.join(", ", names);
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "mapping.unknown", name, there);
    }
    return read(name);
  }

  private TableMapping read(String name) throws UserProblem {
    Path file = folder.resolve(name + ENDING);
    try {
      return MappingJson.parse(name, Files.readString(file))
          .orElseThrow(() -> new UserProblem(UserProblem.Kind.BAD_INPUT, "mapping.unreadable", file));
    } catch (IOException e) {
      throw new UserProblem(UserProblem.Kind.BAD_INPUT, e, "mapping.unreadable", file);
    }
  }

  /// A mapping as JSON.
  public String toText(TableMapping mapping) {
    return MappingJson.toText(mapping);
  }

  /// The file that a mapping is remembered in.
  public Path file(TableMapping mapping) {
    return folder.resolve(TableMapping.nameOf(mapping.name()) + ENDING);
  }

  /// Remembers a mapping under its name, in the place of another of that name, by a temporary sibling.
  public void save(TableMapping mapping) throws UserProblem {
    Path file = file(mapping);
    Path sibling = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(folder);
      Files.writeString(sibling, toText(mapping));
      Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "mapping.not-written", file);
    }
  }
}
