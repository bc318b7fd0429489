package org.armsexplorer.importer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A list of flat objects in JSON, as interfaces of the web and programs that gather reports give it, as comma-separated
/// text: the names of the fields are the header, the object `n` stands on line `n + 1`. Read are an array, objects one
/// after the other, and an object that holds one array of objects, such as `{"count": 2, "data": [...]}`. Nothing but one
/// object is held at a time.
final class JsonRows {
  private static final int MOST_FIELDS = 500;
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonRows() {}

  /// Takes one object: the texts of its plain fields; what is itself a list or an object is no cell of a table.
  @FunctionalInterface
  private interface Taker {
    void take(Map<String, String> fields, Set<String> names) throws BadTableException;
  }

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
  /// @throws BadTableException where it has more fields than a table can have, or is longer than what can be read
  static Optional<String> toComma(String text) throws BadTableException {
    try {
      String list = wrapped(text);
      Set<String> names = new LinkedHashSet<>();
      int[] objects = {0};
      boolean all = each(text, list, (fields, its) -> {
        objects[0]++;
        names.addAll(its);
        if (names.size() > MOST_FIELDS) {
          throw new BadTableException("table.too-large");
        }
      });
      if (!all || names.isEmpty() || objects[0] == 0) {
        return Optional.empty();
      }
      RowText rows = new RowText(false);
      rows.row(1, List.copyOf(names));
      int[] number = {1};
      each(text, list,
          (fields, its) -> rows.row(++number[0], names.stream().map(name -> fields.getOrDefault(name, "")).toList()));
      return Optional.of(rows.text());
    } catch (JsonProcessingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new BadTableException("table.broken");
    }
  }

  /// The name of the one array of objects inside of one object; null where there is none, or several.
  private static @Nullable String wrapped(String text) throws IOException {
    try (JsonParser json = FACTORY.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return null;
      }
      List<String> lists = new ArrayList<>();
      while (json.nextToken() == JsonToken.FIELD_NAME && lists.size() < 2) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.START_ARRAY) {
          if (json.nextToken() == JsonToken.START_OBJECT) {
            lists.add(name);
          }
          toEndOfArray(json);
        } else {
          json.skipChildren();
        }
      }
      return lists.size() == 1 ? lists.getFirst() : null;
    }
  }

  private static void toEndOfArray(JsonParser json) throws IOException {
    JsonToken token = json.currentToken();
    while (token != null && token != JsonToken.END_ARRAY) {
      json.skipChildren();
      token = json.nextToken();
    }
  }

  /// Gives the objects one after the other; false where something among them is none.
  ///
  /// @param list name of the array that holds them; null where they stand outermost
  private static boolean each(String text, @Nullable String list, Taker taker) throws IOException, BadTableException {
    try (JsonParser json = FACTORY.createParser(text)) {
      JsonToken token = json.nextToken();
      boolean array = token == JsonToken.START_ARRAY;
      if (list != null) {
        while (json.nextToken() == JsonToken.FIELD_NAME && !json.currentName().equals(list)) {
          json.nextToken();
          json.skipChildren();
        }
        array = json.nextToken() == JsonToken.START_ARRAY;
      }
      token = array ? json.nextToken() : token;
      while (token != null && !(array && token == JsonToken.END_ARRAY)) {
        if (token != JsonToken.START_OBJECT) {
          return false;
        }
        object(json, taker);
        token = json.nextToken();
      }
      return true;
    }
  }

  private static void object(JsonParser json, Taker taker) throws IOException, BadTableException {
    Map<String, String> fields = new HashMap<>();
    Set<String> names = new LinkedHashSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      names.add(name);
      if (value.isScalarValue() && value != JsonToken.VALUE_NULL) {
        fields.put(name, value.isNumeric() ? SheetHandler.plain(json.getText()) : json.getText());
      }
      json.skipChildren();
      if (names.size() > MOST_FIELDS) {
        throw new BadTableException("table.too-large");
      }
    }
    taker.take(fields, names);
  }
}
