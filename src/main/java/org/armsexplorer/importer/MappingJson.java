package org.armsexplorer.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.Meaning;
import org.armsexplorer.model.TableMapping;

/// A mapping of a table's columns as JSON, for people to correct and for the journal of a store. The name stands beside
/// it: a file has it as its own.
public final class MappingJson {
  private static final int VERSION = 1;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private MappingJson() {}

  /// On lines, for people.
  public static String toText(TableMapping mapping) {
    try {
      return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(json(mapping)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// In one line.
  static String toLine(TableMapping mapping) {
    return json(mapping).toString();
  }

  private static ObjectNode json(TableMapping mapping) {
    ObjectNode json = MAPPER.createObjectNode();
    json.put("version", VERSION);
    json.put("header", mapping.hasHeader());
    json.put("supplier", mapping.supplier());
    json.put("recipient", mapping.recipient());
    ArrayNode columns = json.putArray("columns");
    for (TableMapping.Column column : mapping.columns()) {
      columns.addObject().put("column", column.header()).put("meaning", column.meaning().word());
    }
    return json;
  }

  /// The mapping of a text; unknown meanings mean nothing that is read. Empty where it is no JSON.
  public static Optional<TableMapping> parse(String name, String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      List<TableMapping.Column> columns = new ArrayList<>();
      for (JsonNode column : json.path("columns")) {
        Optional<Meaning> meaning = Meaning.parse(column.path("meaning").asText());
        columns.add(new TableMapping.Column(column.path("column").asText(), meaning.orElse(Meaning.IGNORE)));
      }
      return Optional.of(new TableMapping(name, json.path("header").asBoolean(true), columns,
          json.path("supplier").asText(""), json.path("recipient").asText("")));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
