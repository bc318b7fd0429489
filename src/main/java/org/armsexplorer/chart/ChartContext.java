package org.armsexplorer.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.TransferFilter;

/// Where the figures of a chart come from.
///
/// @param sources one for each edition that is shown
/// @param years of which the files tell
public record ChartContext(List<Source> sources, YearRange years) {

  /// An edition and the days on which the publisher generated its files, ascending.
  public record Source(Edition edition, List<LocalDate> generated) {

    public Source {
      generated = List.copyOf(generated);
    }
  }

  public ChartContext {
    sources = List.copyOf(sources);
  }

  /// The files that answer a question.
  public static ChartContext of(Facts facts, TransferFilter filter) {
    List<SourceFile> files = facts.sources(filter);
    return new ChartContext(
        facts.editions().stream().map(edition -> new Source(edition, days(files, edition))).toList(),
        facts.catalogue().years());
  }

  private static List<LocalDate> days(List<SourceFile> files, Edition edition) {
    return files.stream().filter(file -> file.edition().year() == edition.year()).map(SourceFile::generated)
        .filter(Objects::nonNull).map(time -> time.toLocalDate()).distinct().sorted().toList();
  }
}
