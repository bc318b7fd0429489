package org.armsexplorer.chart;

import com.formdev.flatlaf.fonts.roboto.FlatRobotoFont;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The bundled Roboto: the same letters on the screen and in every file.
public final class ChartFonts {
  /// Name of the family.
  public static final String FAMILY = "Roboto";
  private static final String FOLDER = "/com/formdev/flatlaf/fonts/roboto/";
  private final Font regular = Loaded.REGULAR;
  private final Font bold = Loaded.BOLD;

  /// Read once, when they are first asked for: that costs some milliseconds.
  private static final class Loaded {
    static final Font REGULAR = load("Roboto-Regular.ttf");
    static final Font BOLD = load("Roboto-Bold.ttf");
  }

  private static Font load(String file) {
    try (InputStream in = open(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The bytes of a bundled font, for embedding it.
  ///
  /// @param file `Roboto-Regular.ttf` or `Roboto-Bold.ttf`
  public static InputStream open(String file) {
    return Objects.requireNonNull(FlatRobotoFont.class.getResourceAsStream(FOLDER + file));
  }

  Font regular(double size) {
    return regular.deriveFont((float) size);
  }

  Font bold(double size) {
    return bold.deriveFont((float) size);
  }
}
