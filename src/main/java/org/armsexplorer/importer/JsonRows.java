package org.armsexplorer.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A list of flat objects in JSON, as interfaces of the web and programs that gather reports give it, as comma-separated
/// text: the names of the fields are the header, the object `n` stands on line `n + 1`. Read are an array, objects one
/// after the other, and an object that holds one array of objects, such as `{"count": 2, "data": [...]}`.
final class JsonRows {
  private static final int MOST_FIELDS = 500;
  /// An object around the list is held as a whole while it is read.
  private static final int LONGEST_WRAPPED = 64 << 20;
  private static final ObjectReader READER =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readerFor(JsonNode.class);

  private JsonRows() {}

  /// Whether a text begins as JSON does.
  static boolean isLikely(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        return c == '[' || (c == '{' && text.indexOf('"', i) >= 0 && !text.startsWith("{\\", i));
      }
    }
    return false;
  }

  /// The rows; empty where it is no list of objects.
  ///
  /// @throws BadTableException where it has more fields than a table can have
  static Optional<String> toComma(String text) throws BadTableException {
    try {
      Optional<String> wrapped = text.length() > LONGEST_WRAPPED ? Optional.empty() : wrapped(text);
      return wrapped.isPresent() ? wrapped : listed(text);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      // the iterator of the library wraps what it meets
      throw new BadTableException("table.broken");
    }
  }

  /// The one array of objects inside of one object.
  private static Optional<String> wrapped(String text) throws IOException, BadTableException {
    if (!text.stripLeading().startsWith("{")) {
      return Optional.empty();
    }
    JsonNode root = READER.readTree(text);
    List<JsonNode> lists = new ArrayList<>();
    root.elements().forEachRemaining(field -> {
      if (field.isArray() && !field.isEmpty() && field.get(0).isObject()) {
        lists.add(field);
      }
    });
    if (lists.size() != 1) {
      return Optional.empty();
    }
    Set<String> names = new LinkedHashSet<>();
    for (JsonNode one : lists.getFirst()) {
      names(one, names);
    }
    RowText rows = new RowText(false);
    rows.row(1, List.copyOf(names));
    int number = 1;
    for (JsonNode one : lists.getFirst()) {
      rows.row(++number, fields(one, names));
    }
    return Optional.of(rows.text());
  }

  private static Optional<String> listed(String text) throws IOException, BadTableException {
    Set<String> names = new LinkedHashSet<>();
    int objects = 0;
    try (MappingIterator<JsonNode> all = READER.readValues(text)) {
      while (all.hasNextValue()) {
        JsonNode one = all.nextValue();
        if (!one.isObject()) {
          return Optional.empty();
        }
        objects++;
        names(one, names);
      }
    }
    if (names.isEmpty() || objects == 0) {
      return Optional.empty();
    }
    RowText rows = new RowText(false);
    rows.row(1, List.copyOf(names));
    int number = 1;
    try (MappingIterator<JsonNode> all = READER.readValues(text)) {
      while (all.hasNextValue()) {
        rows.row(++number, fields(all.nextValue(), names));
      }
    }
    return Optional.of(rows.text());
  }

  private static void names(JsonNode object, Set<String> names) throws BadTableException {
    object.fieldNames().forEachRemaining(names::add);
    if (names.size() > MOST_FIELDS) {
      throw new BadTableException("table.too-large");
    }
  }

  /// The plain values; what is itself a list or an object is no cell of a table.
  private static List<String> fields(JsonNode object, Set<String> names) {
    List<String> fields = new ArrayList<>();
    for (String name : names) {
      JsonNode value = object.path(name);
      fields.add(value.isValueNode() && !value.isNull() ? value.asText() : "");
    }
    return fields;
  }
}
