package org.armsexplorer.exporter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Compares a drawing with the one that somebody looked at.
public final class GoldenSvg {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  /// In the units of the layout: fonts of another Java version may be a hair wider.
  private static final double TOLERANCE = 0.75;

  private GoldenSvg() {}

  /// With `-Dgolden.update=true` the drawing becomes the one to compare with.
  public static void assertSame(String drawn, Path golden) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, drawn);
    }
    String expected = Files.readString(golden).replace("\r\n", "\n");
    assertThat(NUMBER.matcher(drawn).replaceAll("#")).isEqualTo(NUMBER.matcher(expected).replaceAll("#"));
    List<Double> numbers = numbers(drawn);
    List<Double> wanted = numbers(expected);
    for (int i = 0; i < wanted.size(); i++) {
      assertThat(Math.abs(numbers.get(i) - wanted.get(i))).as("number %d of %s", i, golden).isLessThan(TOLERANCE);
    }
  }

  private static List<Double> numbers(String svg) {
    return NUMBER.matcher(svg).results().map(MatchResult::group).map(Double::valueOf).toList();
  }
}
