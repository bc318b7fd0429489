package org.armsexplorer.chart;

import java.util.List;
import java.util.stream.Stream;
import org.armsexplorer.spec.EventLine;

/// What is written on and said of a chart.
///
/// @param notes who calculated, what the unit means, what the figures leave out: true of the figures in any form
/// @param marks what the drawing shows by hatching, gaps and signs
/// @param events what the user writes at years along the chart
/// @param spoken the chart in words, for who cannot see it
public record ChartTexts(String title, String subtitle, String sourceLine, List<String> notes, List<String> marks,
    List<EventLine> events, String spoken) {

  public ChartTexts {
    notes = List.copyOf(notes);
    marks = List.copyOf(marks);
    events = List.copyOf(events);
  }

  /// What stands under a drawing: source, notes and marks, in this order.
  public List<String> foot() {
    return Stream.of(List.of(sourceLine), notes, marks).flatMap(List::stream).toList();
  }
}
