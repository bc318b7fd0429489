package org.armsexplorer.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The window's own style sheets for a size of text: distances, icons and widths grow with the text, hairlines stay.
final class ScaledStyle {
  private static final String FOLDER = "/org/armsexplorer/ui/";
  private static final Pattern PIXELS = Pattern.compile("(-?\\d+(?:\\.\\d+)?)px");
  /// What is no wider than this is a line, and lines stay as they are.
  private static final double HAIRLINE = 2;
  private static final int USUAL = 100;

  /// What was made once is asked for by each window.
  private static final Map<Size, String> SCALED = new ConcurrentHashMap<>();

  /// A style sheet at a size of the text.
  private record Size(String sheet, int percent) {}

  private ScaledStyle() {}

  /// The addresses of the style sheets, in their order.
  ///
  /// @param percent size of the text, 100 for the usual one
  static List<String> addresses(int percent) {
    return Stream.of("window.css", "dark.css", "contrast.css").map(sheet -> address(FOLDER + sheet, percent)).toList();
  }

  private static String address(String sheet, int percent) {
    return percent == USUAL ? Objects.requireNonNull(ScaledStyle.class.getResource(sheet)).toExternalForm()
        : SCALED.computeIfAbsent(new Size(sheet, percent), ScaledStyle::scaled);
  }

  private static String scaled(Size size) {
    try (InputStream in = Objects.requireNonNull(ScaledStyle.class.getResourceAsStream(size.sheet()))) {
      String css = scaled(new String(in.readAllBytes(), StandardCharsets.UTF_8), size.percent());
      return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A style sheet with all lengths in pixels made larger or smaller.
  static String scaled(String css, int percent) {
    return PIXELS.matcher(css).replaceAll(match -> {
      double length = Double.parseDouble(match.group(1));
      return Math.abs(length) <= HAIRLINE ? match.group() : oneDecimal(length * percent / USUAL) + "px";
    });
  }

  /// Of hundreds of lengths a format would hold up the window when the text is made larger for the first time.
  private static String oneDecimal(double length) {
    return String.valueOf(Math.round(length * 10) / 10.0);
  }
}
