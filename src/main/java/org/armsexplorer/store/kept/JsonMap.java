package org.armsexplorer.store.kept;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A JSON object with fields of expected kinds.
record JsonMap(Map<String, Object> fields) {

  /// Reads the object at which a parser stands.
  ///
  /// @throws IOException where there is none, or it is cut off
  static JsonMap of(JsonParser parser) throws IOException {
    if (value(parser) instanceof JsonMap map) {
      return map;
    }
    throw new IOException("no object");
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, value(parser));
      }
      return new JsonMap(fields);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> values = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(value(parser));
      }
      return values;
    }
    if (token == null) {
      throw new IOException("cut off");
    }
    return parser.getText();
  }

  boolean has(String field) {
    return fields.containsKey(field);
  }

  Set<String> keys() {
    return fields.keySet();
  }

  /// @throws IllegalArgumentException where there is no such text
  String text(String field) {
    if (fields.get(field) instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(field);
  }

  long number(String field) {
    return Long.parseLong(text(field));
  }

  long hash(String field) {
    return Long.parseUnsignedLong(text(field), 16);
  }

  boolean is(String field) {
    return Boolean.parseBoolean(text(field));
  }

  JsonMap map(String field) {
    if (fields.get(field) instanceof JsonMap map) {
      return map;
    }
    throw new IllegalArgumentException(field);
  }

  List<JsonMap> list(String field) {
    if (fields.get(field) instanceof List<?> values) {
      return values.stream().map(JsonMap.class::cast).toList();
    }
    throw new IllegalArgumentException(field);
  }
}
