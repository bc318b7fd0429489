package org.armsexplorer.model;

import org.jspecify.annotations.Nullable;

/// A figure without deals behind it, and the place where it stands.
///
/// @param supplier null where the figure is over all suppliers
/// @param recipient null where the figure is over all recipients
public record FigureRecord(Figure figure, @Nullable Party supplier, @Nullable Party recipient, Provenance from) {

  /// A figure of a file.
  public static FigureRecord of(Figure figure, SourceFile file, PartyNames names) {
    return new FigureRecord(figure, party(figure.supplier(), names), party(figure.recipient(), names),
        new Provenance(file, figure.line()));
  }

  private static @Nullable Party party(@Nullable String name, PartyNames names) {
    return name == null ? null : Party.named(name, names);
  }
}
