package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.Comparing;
import org.armsexplorer.analysis.Comparison;
import org.armsexplorer.analysis.Held;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;

/// What a file to import says beside the store, or beside another file that is imported with it.
///
/// @param other name of the other file; empty for the store
public record FileComparison(SourceFile file, String other, Comparison comparison, Answers answers) {

  /// Whose word counts where they differ: the more exact, then the newer.
  public enum Answers {
    /// This file's.
    THIS,
    /// That of what was there before.
    OTHER,
    /// Now this file's, now another's.
    EACH
  }

  static FileComparison of(SourceContent content, String other, Held held, PartyNames names) {
    List<SourceFile> rivals =
        held.files().stream().filter(file -> file.coverage().overlaps(content.file().coverage())).toList();
    Answers answers = rivals.stream().allMatch(content.file()::precedes) ? Answers.THIS
        : rivals.stream().noneMatch(content.file()::precedes) ? Answers.OTHER : Answers.EACH;
    return new FileComparison(content.file(), other, Comparing.of(content, held, names), answers);
  }

  public boolean isWithStore() {
    return other.isEmpty();
  }

  /// "12 as in the store, 3 new, 1 changed, 0 vanished".
  public String counts() {
    return Messages.text("compare.counts", count(comparison.same()), count(comparison.fresh()),
        count(comparison.changed()), count(comparison.vanished()));
  }

  /// Sentences on what differs and whose word counts, with the first differences; none where nothing differs.
  public List<String> lines() {
    if (!comparison.contradicts()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(Messages.text(isWithStore() ? "compare.store" : "compare.file", file.name(), other,
        count(comparison.changed()), count(comparison.vanished()), Messages.text("compare.answers." + answers.name())));
    for (Comparison.Example example : comparison.examples()) {
      String key = example.aspect() == Comparison.Aspect.VANISHED ? "compare.example.vanished" : "compare.example";
      lines.add(Messages.text(key, example.subject(), Messages.text("compare.aspect." + example.aspect().name()),
          example.before(), example.after(), count(example.line())));
    }
    return lines;
  }

  private static String count(int number) {
    return Integer.toString(number);
  }
}
