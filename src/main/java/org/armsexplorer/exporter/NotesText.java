package org.armsexplorer.exporter;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.SummaryQuery;

/// What stands beside a table: what it shows, where it is from, how to read it, and the view that made it.
final class NotesText {

  /// A heading and what stands under it.
  record Entry(String heading, List<String> lines) {

    Entry {
      lines = List.copyOf(lines);
    }
  }

  private NotesText() {}

  /// Entries that have something to say, in the order of reading.
  static List<Entry> entries(Credits credits, SummaryQuery query) {
    List<Entry> entries = new ArrayList<>();
    add(entries, "notes.title", credits.title());
    add(entries, "notes.source", credits.sourceLine());
    add(entries, "notes.edition", credits.editionText());
    add(entries, "notes.generated", credits.generatedText());
    add(entries, "notes.measure", QuestionText.measure(query));
    add(entries, "notes.by", QuestionText.by(query));
    List<String> filters = QuestionText.filters(query);
    entries.add(new Entry(Messages.text("notes.filters"),
        filters.isEmpty() ? List.of(Messages.text("notes.no-filters")) : filters));
    if (!credits.notes().isEmpty()) {
      entries.add(new Entry(Messages.text("notes.notes"), credits.notes()));
    }
    entries.add(new Entry(Messages.text("notes.columns"),
        List.of(Messages.text("notes.column.value"), Messages.text("notes.column.state"),
            Messages.text("notes.column.estimate"), Messages.text("notes.column.reason"))));
    add(entries, "notes.spec", credits.specJson().strip());
    return entries;
  }

  private static void add(List<Entry> entries, String heading, String text) {
    if (!text.isEmpty()) {
      entries.add(new Entry(Messages.text(heading), List.of(text)));
    }
  }

  /// As a plain text file.
  static String text(Credits credits, SummaryQuery query) {
    StringBuilder text = new StringBuilder();
    for (Entry entry : entries(credits, query)) {
      text.append(entry.heading()).append('\n');
      entry.lines().forEach(line -> text.append("  ").append(line.replace("\n", "\n  ")).append('\n'));
      text.append('\n');
    }
    return text.toString();
  }
}
