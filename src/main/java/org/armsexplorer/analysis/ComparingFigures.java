package org.armsexplorer.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.armsexplorer.analysis.Comparison.Aspect;
import org.armsexplorer.analysis.Comparison.Example;
import org.armsexplorer.model.Figure;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.jspecify.annotations.Nullable;

/// Compares the figures of a table with those known of its edition, cell by cell, among tables of the same kind.
final class ComparingFigures {
  private final SourceContent content;
  private final Held held;
  private final PartyNames names;

  ComparingFigures(SourceContent content, Held held, PartyNames names) {
    this.content = content;
    this.held = held;
    this.names = names;
  }

  Comparison figures() {
    if (content.figures().isEmpty() || held.figures().isEmpty()) {
      return Comparison.fresh(content.figures().size());
    }
    Map<String, FigureRecord> after = new LinkedHashMap<>();
    Set<String> kinds = new HashSet<>();
    for (Figure figure : content.figures()) {
      FigureRecord record = FigureRecord.of(figure, content.file(), names);
      after.put(key(record), record);
      kinds.add(kind(figure));
    }
    Map<String, FigureRecord> before = before(kinds);
    List<FigureRecord> known = after.keySet().stream().filter(before::containsKey).map(after::get).toList();
    List<FigureRecord> changed =
        known.stream().filter(record -> !isSame(record.figure(), of(before, record).figure())).toList();
    List<FigureRecord> gone = before.entrySet().stream().filter(entry -> !after.containsKey(entry.getKey()))
        .map(Map.Entry::getValue).toList();
    List<Example> examples = Stream.concat(changed.stream().map(record -> example(of(before, record), record.figure())),
        gone.stream().map(record -> example(record, null))).limit(Comparison.MOST_EXAMPLES).toList();
    return new Comparison(known.size() - changed.size(), after.size() - known.size(), changed.size(), gone.size(),
        examples);
  }

  private Map<String, FigureRecord> before(Set<String> kinds) {
    Map<String, FigureRecord> before = new HashMap<>();
    for (FigureRecord record : held.figures()) {
      if (kinds.contains(kind(record.figure())) && content.file().coverage().includes(keyOf(record.supplier()),
          keyOf(record.recipient()), record.figure().year())) {
        before.merge(key(record), record,
            (one, other) -> other.from().file().precedes(one.from().file()) ? other : one);
      }
    }
    return before;
  }

  private static FigureRecord of(Map<String, FigureRecord> before, FigureRecord record) {
    return before.getOrDefault(key(record), record);
  }

  private static @Nullable String keyOf(@Nullable Party party) {
    return party == null ? null : party.key();
  }

  private static String key(FigureRecord record) {
    Figure figure = record.figure();
    return keyOf(record.supplier()) + "\t" + keyOf(record.recipient()) + "\t" + figure.category() + "\t"
        + figure.status() + "\t" + figure.year();
  }

  /// Over what a figure is summed: a table by category says nothing of one by partner.
  private static String kind(Figure figure) {
    return (figure.supplier() == null) + " " + (figure.recipient() == null) + " " + (figure.category() == null) + " "
        + (figure.status() == null);
  }

  private static boolean isSame(Figure one, Figure other) {
    return one.tiv().equals(other.tiv()) && one.underHalf() == other.underHalf();
  }

  private static Example example(FigureRecord before, @Nullable Figure after) {
    String subject =
        Stream.of(before.figure().supplier(), before.figure().recipient()).map(name -> name == null ? "*" : name)
            .reduce((one, other) -> one + " → " + other).orElse("") + ", " + before.figure().year();
    return after == null ? new Example(Aspect.VANISHED, subject, text(before.figure()), "", 0)
        : new Example(Aspect.FIGURE, subject, text(before.figure()), text(after), after.line());
  }

  private static String text(Figure figure) {
    return figure.underHalf() ? "<0.5" : figure.tiv().toString();
  }
}
