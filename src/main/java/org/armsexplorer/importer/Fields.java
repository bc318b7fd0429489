package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;

/// Splits a line into its fields. The publisher does not quote; re-saved copies may.
final class Fields {

  private Fields() {}

  static List<String> split(String line, char separator) {
    return line.indexOf('"') < 0 ? plain(line, separator) : quoted(line, separator);
  }

  private static List<String> plain(String line, char separator) {
    List<String> fields = new ArrayList<>(20);
    int from = 0;
    for (int to = line.indexOf(separator); to >= 0; to = line.indexOf(separator, from)) {
      fields.add(line.substring(from, to));
      from = to + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }

  /// RFC 4180 within one line: quotes around a field, doubled inside. A quote inside an unquoted field is itself.
  private static List<String> quoted(String line, char separator) {
    List<String> fields = new ArrayList<>(20);
    StringBuilder field = new StringBuilder();
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (inside && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        field.append(c);
        i++;
      } else if (c == '"' && (inside || field.isEmpty())) {
        inside = !inside;
      } else if (c == separator && !inside) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
