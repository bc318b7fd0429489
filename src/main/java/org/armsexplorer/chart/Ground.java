package org.armsexplorer.chart;

import java.awt.Color;
import java.util.Optional;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.Theme;

/// The colours of a theme: ground, text, grid. Text is at least 4.5:1 to its ground, in strong ink 7:1.
///
/// @param paper empty where there is no ground
/// @param strong whether all is drawn in strong ink, and bars have an outline
/// @param greys whether there is no colour but grey, but for those that the reader chose
record Ground(Optional<Color> paper, Color ink, Color muted, Color grid, Color axis, Color halo, Color shade,
    boolean dark, boolean strong, boolean greys) {
  private static final double STRONG_TEXT = 7;
  private static final double TEXT = 4.5;
  /// Black and white stand out from it equally well.
  private static final double MIDDLE = 0.179;

  static Ground of(Theme theme, Ink ink, PaletteName palette) {
    Ground ground = of(theme, ink);
    return palette == PaletteName.GREYS ? ground.inGreys() : ground;
  }

  static Ground of(Theme theme, Ink ink) {
    return switch (ink) {
      case USUAL -> of(theme);
      case STRONG -> theme == Theme.DARK ? strong(Color.BLACK, Color.WHITE, new Color(0x262626))
          : strong(Color.WHITE, Color.BLACK, new Color(0xe6e6e6));
    };
  }

  private static Ground strong(Color paper, Color ink, Color shade) {
    return new Ground(Optional.of(paper), ink, ink, new Color(0x767676), ink, paper, shade, ink.equals(Color.WHITE),
        true, false);
  }

  static Ground of(Theme theme) {
    return switch (theme) {
      case LIGHT -> light(Optional.of(Color.WHITE));
      case TRANSPARENT -> light(Optional.empty());
      case DARK -> new Ground(Optional.of(new Color(0x12181f)), new Color(0xf0f3f6), new Color(0xa9b4bf),
          new Color(0x2b3540), new Color(0x66727e), new Color(0x12181f), new Color(0x1d252e), true, false, false);
    };
  }

  private static Ground light(Optional<Color> paper) {
    return new Ground(paper, new Color(0x1f2933), new Color(0x5b6875), new Color(0xdde3ea), new Color(0x7f8b97),
        Color.WHITE, new Color(0xf2f4f7), false, false, false);
  }

  private Ground inGreys() {
    return new Ground(paper.map(Contrast::grey), Contrast.grey(ink), Contrast.grey(muted), Contrast.grey(grid),
        Contrast.grey(axis), Contrast.grey(halo), Contrast.grey(shade), dark, strong, true);
  }

  /// The colour of the hatching on a bar: between the bar and the ground, as most of the figures are marked uncertain.
  Color quiet(Color bar) {
    return mix(bar, halo, strong ? 0.9 : dark ? 0.5 : 0.45);
  }

  static Color mix(Color one, Color other, double part) {
    return new Color((int) Math.round(one.getRed() + (other.getRed() - one.getRed()) * part),
        (int) Math.round(one.getGreen() + (other.getGreen() - one.getGreen()) * part),
        (int) Math.round(one.getBlue() + (other.getBlue() - one.getBlue()) * part));
  }

  /// The ground of a cell without deliveries.
  Color empty() {
    return strong ? halo : greys ? of(Greys.EMPTY) : dark ? new Color(0x1c242d) : new Color(0xf1f3f6);
  }

  /// A state without deliveries.
  Color land() {
    return greys ? of(Greys.EMPTY) : dark ? new Color(0x2a333d) : new Color(0xe4e8ec);
  }

  /// The ground of a cell that the sources do not speak about; in greys it is told by its outline.
  Color unknown() {
    return greys ? halo : dark ? new Color(0x4a5561) : new Color(0xc3cad2);
  }

  /// The outline of a state.
  Color coast() {
    return greys ? of(Greys.COAST) : halo;
  }

  /// What is written on a tone: dark or white, whichever is told better from it.
  Color on(Color tone) {
    if (greys) {
      return Contrast.luminance(tone) > MIDDLE ? Color.BLACK : Color.WHITE;
    }
    return Contrast.luminance(tone) > 0.19 ? new Color(0x12181f) : Color.WHITE;
  }

  /// The colour of a series for what is read: so near to the ink that it can be read, where there is strong ink, or only
  /// greys.
  Color word(Hue hue) {
    Color own = of(hue);
    double least = strong ? STRONG_TEXT : greys ? TEXT : 1;
    for (int tenths = 1; tenths <= 10 && Contrast.of(own, halo) < least; tenths++) {
      own = mix(of(hue), ink, tenths / 10.0);
    }
    return own;
  }

  /// All others together, and what does not stand out.
  Color rest() {
    return of(Palette.rest(greys ? PaletteName.GREYS : PaletteName.COLOURS));
  }

  Color of(ChartSeries series) {
    return of(series.hue());
  }

  Color of(Hue hue) {
    return Color.decode(dark ? hue.dark() : hue.light());
  }
}
