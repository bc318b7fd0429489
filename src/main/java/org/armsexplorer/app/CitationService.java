package org.armsexplorer.app;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.chart.ChartTexts;
import org.armsexplorer.exporter.Citation;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.ChartSpec;

/// Says how a chart and its data are cited.
public final class CitationService {
  private final Explorer explorer;

  CitationService(Explorer explorer) {
    this.explorer = explorer;
  }

  /// The citation of an answer: only the files that answer it are dated.
  public Citation cite(Answer answer) throws UserProblem {
    Facts facts = answer.facts();
    ChartSpec spec = answer.normalized().spec();
    ChartTexts texts = answer.chart().texts();
    List<Citation.Data> data = new ArrayList<>();
    for (Edition edition : facts.editions()) {
      data.add(data(edition, facts.sources(spec.filter())));
    }
    AppInfo info = AppInfo.current();
    return new Citation(texts.title(), texts.subtitle(), spec.presentation().calculationBy(), data,
        info.name() + " " + info.version());
  }

  /// @param all files of this and of other editions
  private Citation.Data data(Edition edition, List<SourceFile> all) throws UserProblem {
    List<SourceFile> files = all.stream().filter(file -> file.edition().key().equals(edition.key())).toList();
    List<LocalDate> days = files.stream().map(SourceFile::generated).filter(Objects::nonNull)
        .map(LocalDateTime::toLocalDate).distinct().sorted().toList();
    List<LocalDate> retrieved = new ArrayList<>();
    for (SourceFile file : files) {
      explorer.source().imported(file).map(LocalDateTime::toLocalDate).ifPresent(retrieved::add);
    }
    return new Citation.Data(edition, days, retrieved.stream().max(LocalDate::compareTo));
  }
}
