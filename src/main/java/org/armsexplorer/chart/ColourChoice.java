package org.armsexplorer.chart;

import java.util.List;
import java.util.stream.IntStream;

/// A colour of the palette, for readers who choose one of them.
///
/// @param token its name in files and messages, such as `red`
public record ColourChoice(String token, Hue hue) {
  private static final List<String> TOKENS =
      List.of("red", "blue", "green", "orange", "violet", "cyan", "rose", "olive", "maroon", "navy");

  /// All of them: safe for the kinds of colour blindness, at 3:1 or more to their ground.
  public static List<ColourChoice> all() {
    return IntStream.range(0, Palette.COLOURS.size())
        .mapToObj(at -> new ColourChoice(TOKENS.get(at), Palette.COLOURS.get(at))).toList();
  }
}
