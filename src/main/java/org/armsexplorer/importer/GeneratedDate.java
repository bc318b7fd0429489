package org.armsexplorer.importer;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The publisher's time of a download: "Data generated: 13 Apr 2024 3:44:54 PM", "Generated: 28 July 2022" or, day
/// first, "created: 11-03-2023", in any language of the machine that reads it.
final class GeneratedDate {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern TEXT = Pattern.compile(
      "(?i)generated\\s*:\\s*(\\d{1,2})\\s+([a-z]{3,9})\\s+(\\d{4})(?:\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([ap]m)?)?");

  private static final Pattern CREATED = Pattern.compile("(?i)created\\s*:\\s*(\\d{1,2})-(\\d{1,2})-(\\d{4})");

  private GeneratedDate() {}

  static Optional<LocalDateTime> find(String line) {
    Matcher date = TEXT.matcher(line);
    if (!date.find()) {
      return created(line);
    }
    int month = MONTHS.indexOf(date.group(2).toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
    try {
      return Optional.of(LocalDateTime.of(Integer.parseInt(date.group(3)), month, Integer.parseInt(date.group(1)),
          hour(date), number(date.group(5)), number(date.group(6))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDateTime> created(String line) {
    Matcher date = CREATED.matcher(line);
    try {
      return date.find()
          ? Optional.of(LocalDateTime.of(number(date.group(3)), number(date.group(2)), number(date.group(1)), 0, 0))
          : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int hour(Matcher date) {
    int hour = number(date.group(4));
    String half = date.group(7);
    if (half == null) {
      return hour;
    }
    return hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
