package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The first lines of a file, among which its header is looked for.
///
/// @param lines at most the first hundred
record Head(List<String> lines) {
  private static final int MOST_LINES = 100;

  static Head of(String text) {
    List<String> lines = new ArrayList<>();
    Lines all = new Lines(text);
    String line = all.next();
    while (line != null && lines.size() < MOST_LINES) {
      lines.add(line);
      line = all.next();
    }
    return new Head(lines);
  }

  /// The place of the first line whose fields pass, counted from 0.
  Optional<Integer> find(Predicate<List<String>> isHeader) {
    return find(',', isHeader);
  }

  /// The place of the first line whose fields pass, counted from 0, in a file with another separator.
  Optional<Integer> find(char separator, Predicate<List<String>> isHeader) {
    for (int i = 0; i < lines.size(); i++) {
      if (isHeader.test(Fields.split(withoutTail(lines.get(i)), separator))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// A line without the `;` that spreadsheets put at its end.
  static String withoutTail(String line) {
    int end = line.length();
    while (end > 0 && line.charAt(end - 1) == ';') {
      end--;
    }
    return line.substring(0, end);
  }

  /// The first line that is not empty, for telling what was found.
  String firstLine() {
    return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
  }
}
