package org.armsexplorer.store.kept;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.TreeMap;
import org.armsexplorer.store.kept.BackupException.Kind;

/// What a backup holds: its last entry.
///
/// @param version of the program that wrote it
/// @param checksums SHA-256 of each other entry by its name
record Manifest(String version, Map<String, String> checksums) {
  static final String NAME = "backup.json";
  private static final int FORMAT = 1;
  private static final JsonFactory JSON = new JsonFactory();

  Manifest {
    checksums = Map.copyOf(checksums);
  }

  static String write(Manifest manifest) throws IOException {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeStringField("program", manifest.version());
      json.writeObjectFieldStart("files");
      for (Map.Entry<String, String> file : new TreeMap<>(manifest.checksums()).entrySet()) {
        json.writeStringField(file.getKey(), file.getValue());
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.toString();
  }

  static Manifest read(String text) throws BackupException {
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      JsonMap map = JsonMap.of(parser);
      if (map.number("format") > FORMAT) {
        throw new BackupException(Kind.NEWER, "", null);
      }
      Map<String, String> checksums = new TreeMap<>();
      JsonMap files = map.map("files");
      files.keys().forEach(name -> checksums.put(name, files.text(name)));
      return new Manifest(map.text("program"), checksums);
    } catch (IOException | IllegalArgumentException e) {
      throw new BackupException(Kind.DAMAGED, NAME, e);
    }
  }
}
