package org.armsexplorer.model;

import java.util.List;

/// All that one file says, read and checked: deals with their deliveries, or figures without deals.
public record SourceContent(SourceFile file, List<Deal> deals, List<Figure> figures) {

  public SourceContent {
    deals = List.copyOf(deals);
    figures = List.copyOf(figures);
  }
}
