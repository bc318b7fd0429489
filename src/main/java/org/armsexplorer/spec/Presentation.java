package org.armsexplorer.spec;

import java.util.List;
import java.util.Map;

/// How the chart looks and what is written on it. An empty text stands for the automatic one.
///
/// @param calculationBy who is credited for figures that are calculated
/// @param scale pixels of the picture for one pixel of the size
/// @param colours party name to `#rrggbb`, where the reader's choice differs from the palette
/// @param highlights names that stand out; where there are any, all others are grey
public record Presentation(String title, String subtitle, String calculationBy, Theme theme, PaletteName palette,
    ChartSize size, double scale, Map<String, String> colours, List<String> highlights, Annotations annotations) {
  /// Automatic texts, light, a slide.
  public static final Presentation DEFAULT = new Presentation("", "", "", Theme.LIGHT, PaletteName.COLOURS,
      ChartSize.SLIDE, 1, Map.of(), List.of(), Annotations.NONE);

  public Presentation {
    colours = Map.copyOf(colours);
    highlights = List.copyOf(highlights);
  }

  public Presentation withTitle(String text) {
    return new Presentation(text, subtitle, calculationBy, theme, palette, size, scale, colours, highlights,
        annotations);
  }

  public Presentation withSubtitle(String text) {
    return new Presentation(title, text, calculationBy, theme, palette, size, scale, colours, highlights, annotations);
  }

  public Presentation withCalculationBy(String name) {
    return new Presentation(title, subtitle, name, theme, palette, size, scale, colours, highlights, annotations);
  }

  public Presentation withTheme(Theme wanted) {
    return new Presentation(title, subtitle, calculationBy, wanted, palette, size, scale, colours, highlights,
        annotations);
  }

  public Presentation withPalette(PaletteName wanted) {
    return new Presentation(title, subtitle, calculationBy, theme, wanted, size, scale, colours, highlights,
        annotations);
  }

  public Presentation withSize(ChartSize wanted) {
    return new Presentation(title, subtitle, calculationBy, theme, palette, wanted, scale, colours, highlights,
        annotations);
  }

  public Presentation withScale(double wanted) {
    return new Presentation(title, subtitle, calculationBy, theme, palette, size, wanted, colours, highlights,
        annotations);
  }

  public Presentation withColours(Map<String, String> wanted) {
    return new Presentation(title, subtitle, calculationBy, theme, palette, size, scale, wanted, highlights,
        annotations);
  }

  public Presentation withHighlights(List<String> names) {
    return new Presentation(title, subtitle, calculationBy, theme, palette, size, scale, colours, names, annotations);
  }

  public Presentation withAnnotations(Annotations wanted) {
    return new Presentation(title, subtitle, calculationBy, theme, palette, size, scale, colours, highlights, wanted);
  }
}
