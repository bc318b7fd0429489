package org.armsexplorer.model;

import java.util.List;
import java.util.stream.IntStream;

/// All that one file says, read and checked: deals with their deliveries, or figures without deals.
///
/// @param reported figures of another source than SIPRI
public record SourceContent(SourceFile file, List<Deal> deals, List<Figure> figures, List<Reported> reported) {

  public SourceContent {
    deals = List.copyOf(deals);
    figures = List.copyOf(figures);
    reported = List.copyOf(reported);
  }

  /// What a file of SIPRI's says.
  public SourceContent(SourceFile file, List<Deal> deals, List<Figure> figures) {
    this(file, deals, figures, List.of());
  }

  /// The same under an edition. Its window ends with the last year that the edition holds, whatever was asked for: an
  /// edition holds the years before its own. A later year of which it tells all the same stays. A guessed edition decides
  /// nothing.
  public SourceContent withEdition(Edition edition) {
    SourceFile about = file.withEdition(edition);
    YearRange years = about.coverage().years();
    if (edition.isSipri() && !edition.guessed() && years.last() >= edition.year()) {
      int held = told().map(year -> Math.max(year, edition.year() - 1)).max().orElse(edition.year() - 1);
      int last = Math.max(years.first(), Math.min(years.last(), held));
      about = about.withYears(new YearRange(years.first(), last));
    }
    return new SourceContent(about, deals, figures, reported);
  }

  /// The years of all deliveries and figures.
  private IntStream told() {
    return IntStream.concat(deals.stream().flatMap(deal -> deal.deliveries().stream()).mapToInt(Delivery::year),
        figures.stream().mapToInt(Figure::year));
  }
}
