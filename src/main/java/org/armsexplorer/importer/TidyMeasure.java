package org.armsexplorer.importer;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/// Whether a tidy table is of TIV delivered, and nothing was calculated from it. A line before the header may say so; the
/// program writes none, so that its values have to tell: sums of TIV have two decimals, counts and ranks none, shares and
/// measures of concentration six.
final class TidyMeasure {
  private static final String TIV = "tiv-delivered";
  private static final String NOTHING = "none";
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final int DECIMALS = 2;
  private final Path file;
  private final boolean told;
  private boolean hasDecimals;
  private String first = "";
  private int firstLine;

  /// @throws ImportException where a line before the header says that it is of something else
  TidyMeasure(Map<String, String> keys, Path file) throws ImportException {
    this.file = file;
    this.told = keys.containsKey("measure");
    String measure = keys.getOrDefault("measure", TIV);
    String derivation = keys.getOrDefault("derivation", NOTHING);
    if (!measure.equals(TIV) || !derivation.equals(NOTHING)) {
      throw ImportException.unusable(file, "tidy.measure", measure.equals(TIV) ? derivation : measure);
    }
  }

  /// Looks at the next value.
  ///
  /// @param value empty where the row has none
  /// @throws ImportException where it is no sum of TIV
  void take(String value, int line) throws ImportException {
    if (told || !NUMBER.matcher(value).matches()) {
      return;
    }
    int point = value.indexOf('.');
    if (point >= 0 && value.length() - point - 1 > DECIMALS) {
      throw ImportException.unusable(file, "tidy.not-tiv", value, Integer.toString(line));
    }
    hasDecimals |= point >= 0;
    if (first.isEmpty()) {
      first = value;
      firstLine = line;
    }
  }

  /// @throws ImportException where all values are whole numbers, as those of counts
  void end(Issues issues) throws ImportException {
    if (told) {
      return;
    }
    if (!first.isEmpty() && !hasDecimals) {
      throw ImportException.unusable(file, "tidy.not-tiv", first, Integer.toString(firstLine));
    }
    issues.warning(0, "tidy.measure-guessed");
  }
}
