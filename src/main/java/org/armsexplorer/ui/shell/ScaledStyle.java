package org.armsexplorer.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// The window's own style sheets for a size of text: distances, icons and widths grow with the text, hairlines stay.
final class ScaledStyle {
  private static final String FOLDER = "/org/armsexplorer/ui/";
  private static final Pattern PIXELS = Pattern.compile("(-?\\d+(?:\\.\\d+)?)px");
  /// What is no wider than this is a line, and lines stay as they are.
  private static final double HAIRLINE = 2;
  private static final int USUAL = 100;

  private ScaledStyle() {}

  /// The addresses of the style sheets, in their order.
  ///
  /// @param percent size of the text, 100 for the usual one
  /// @param dark whether the windows are dark
  static List<String> addresses(int percent, boolean highContrast, boolean dark) {
    List<String> sheets =
        highContrast ? List.of("window.css", "contrast.css", dark ? "contrast-dark.css" : "contrast-light.css")
            : List.of("window.css");
    return sheets.stream().map(sheet -> address(FOLDER + sheet, percent)).toList();
  }

  private static String address(String sheet, int percent) {
    if (percent == USUAL) {
      return Objects.requireNonNull(ScaledStyle.class.getResource(sheet)).toExternalForm();
    }
    try (InputStream in = Objects.requireNonNull(ScaledStyle.class.getResourceAsStream(sheet))) {
      String css = scaled(new String(in.readAllBytes(), StandardCharsets.UTF_8), percent);
      return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A style sheet with all lengths in pixels made larger or smaller.
  static String scaled(String css, int percent) {
    return PIXELS.matcher(css).replaceAll(match -> {
      double length = Double.parseDouble(match.group(1));
      return Math.abs(length) <= HAIRLINE ? match.group()
          : String.format(Locale.ROOT, "%.1fpx", length * percent / USUAL);
    });
  }
}
