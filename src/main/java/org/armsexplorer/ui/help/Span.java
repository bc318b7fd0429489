package org.armsexplorer.ui.help;

import java.util.List;
import java.util.stream.Collectors;

/// A run of text in one look.
///
/// @param link where it leads, as the page has it; empty for plain text
record Span(String text, boolean bold, boolean italic, boolean code, String link) {

  /// Several runs as plain text.
  static String plain(List<Span> spans) {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
