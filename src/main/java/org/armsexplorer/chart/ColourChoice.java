package org.armsexplorer.chart;

import java.util.List;
import java.util.stream.IntStream;
import org.armsexplorer.spec.PaletteName;

/// A colour of a palette, for readers who choose one of them.
///
/// @param token its name in files and messages, such as `red`
public record ColourChoice(String token, Hue hue) {
  private static final List<String> COLOURS =
      List.of("red", "blue", "green", "orange", "violet", "cyan", "rose", "olive", "maroon", "navy");
  private static final List<String> GREYS =
      List.of("grey-middle", "grey-strongest", "grey-pale", "grey-strong", "grey-palest");

  /// All of them: safe for the kinds of colour blindness, at 3:1 or more to their ground.
  public static List<ColourChoice> all(PaletteName palette) {
    return switch (palette) {
      case COLOURS -> of(COLOURS, Palette.COLOURS);
      case GREYS -> of(GREYS, Greys.TONES);
    };
  }

  private static List<ColourChoice> of(List<String> tokens, List<Hue> hues) {
    return IntStream.range(0, hues.size()).mapToObj(at -> new ColourChoice(tokens.get(at), hues.get(at))).toList();
  }
}
