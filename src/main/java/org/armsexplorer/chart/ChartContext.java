package org.armsexplorer.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.TransferFilter;

/// Where the figures of a chart come from.
///
/// @param generated days on which the publisher generated the files, ascending
public record ChartContext(Edition edition, List<LocalDate> generated) {

  public ChartContext {
    generated = List.copyOf(generated);
  }

  /// The files that answer a question.
  public static ChartContext of(Facts facts, TransferFilter filter) {
    return new ChartContext(facts.edition(), facts.sources(filter).stream().map(SourceFile::generated)
        .filter(Objects::nonNull).map(time -> time.toLocalDate()).distinct().sorted().toList());
  }
}
