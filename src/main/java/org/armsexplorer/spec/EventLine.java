package org.armsexplorer.spec;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A year in which something happened that the reader of a chart should see: an embargo, a war, a change of government.
///
/// @param label a few words; never blank
public record EventLine(int year, String label) {
  private static final Pattern FORM =
      Pattern.compile("\\s*(\\d{4})\\s*[:,=]?\\s+(\\S.*?)\\s*|\\s*(\\d{4})[:,=](\\S.*?)\\s*");

  /// Reads "2021 Coup", also with a colon, comma or equals sign behind the year; empty where a year or words are missing.
  public static Optional<EventLine> parse(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    int at = found.group(1) == null ? 3 : 1;
    return Optional.of(new EventLine(Integer.parseInt(found.group(at)), found.group(at + 1)));
  }

  /// As [#parse] reads it.
  @Override
  public String toString() {
    return year + " " + label;
  }
}
