package org.armsexplorer.spec;

import java.util.Comparator;
import java.util.List;

/// What the user adds to a chart in words of their own.
///
/// @param notes sentences under the chart, none of them blank
/// @param events lines at years, in the order of the years
public record Annotations(List<String> notes, List<EventLine> events) {
  public static final Annotations NONE = new Annotations(List.of(), List.of());

  public Annotations {
    notes = notes.stream().map(String::strip).filter(note -> !note.isEmpty()).toList();
    events = events.stream().distinct().sorted(Comparator.comparingInt(EventLine::year)).toList();
  }

  /// Notes as they are typed, one a line.
  public Annotations withNotes(String typed) {
    return new Annotations(typed.lines().toList(), events);
  }

  /// Events as they are typed, one a line; a line that is none is left out.
  public Annotations withEvents(String typed) {
    return new Annotations(notes, typed.lines().flatMap(line -> EventLine.parse(line).stream()).toList());
  }
}
