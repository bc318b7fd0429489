package org.armsexplorer.model;

import java.util.List;

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
}
