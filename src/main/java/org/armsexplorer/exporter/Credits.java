package org.armsexplorer.exporter;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.TransferFilter;

/// What a file says of itself: its title, where the figures are from, and how to ask for them again.
///
/// @param sourceLine the credit that the publisher asks for
/// @param generated days on which the publisher generated the files behind the figures; none where no file tells
/// @param notes sentences that the reader needs to read the figures
/// @param altText the chart in words, for who cannot see it; may be empty
/// @param specJson the view; empty where there is none
public record Credits(String title, String sourceLine, List<Edition> editions, List<LocalDate> generated,
    List<String> notes, String altText, String specJson) {

  public Credits {
    editions = List.copyOf(editions);
    generated = List.copyOf(generated);
    notes = List.copyOf(notes);
  }

  /// The credits of figures of one edition.
  public Credits(String title, String sourceLine, Edition edition, List<LocalDate> generated, List<String> notes,
      String altText, String specJson) {
    this(title, sourceLine, List.of(edition), generated, notes, altText, specJson);
  }

  /// The edition that is shown, the first of several.
  public Edition edition() {
    return editions.getFirst();
  }

  /// The credits of an answer to a filtered question from these facts.
  public static Credits of(Facts facts, TransferFilter filter, String title, String sourceLine, List<String> notes,
      String altText, String specJson) {
    List<LocalDate> days = facts.sources(filter).stream().map(SourceFile::generated).filter(Objects::nonNull)
        .map(LocalDateTime::toLocalDate).distinct().sorted().toList();
    return new Credits(title, sourceLine, facts.editions(), days, notes, altText, specJson);
  }

  /// "March 2024", or the same marked as a guess.
  String editionText() {
    return editions.stream().map(one -> one.guessed() ? Messages.text("credits.guessed", one.title()) : one.title())
        .collect(Collectors.joining(", "));
  }

  /// "13 April 2024, 16 April 2024", or that no file tells.
  String generatedText() {
    return generated.isEmpty() ? Messages.text("credits.undated")
        : generated.stream().map(Wording.current()::longDay).collect(Collectors.joining(", "));
  }
}
