package org.armsexplorer.app;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.armsexplorer.exporter.CitationStyle;
import org.armsexplorer.language.Wording;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.PaletteName;
import org.armsexplorer.spec.Theme;

/// What the reader chose once and for all.
///
/// @param textPercent size of the window's text, 100 for the usual one
/// @param calculationBy who is credited for calculated figures in new charts; empty for nobody by name
/// @param ground of new charts
/// @param palette of new charts
/// @param citation how "Copy citation" writes
/// @param exportFolder where exports go first; empty for the folder of the last file
/// @param language word of the language of the texts; empty for that of the system
/// @param numbers word of the form of numbers, likewise; empty for that of the language
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_DEFAULT)
public record Preferences(Appearance appearance, int textPercent, String calculationBy, Theme ground,
    PaletteName palette, CitationStyle citation, String exportFolder, String language, String numbers) {
  /// The sizes of text that are offered.
  public static final List<Integer> TEXT_SIZES = List.of(80, 90, 100, 110, 125, 150, 175, 200);

  /// Before the reader chose anything.
  public static final Preferences DEFAULT =
      new Preferences(Appearance.SYSTEM, 100, "", Theme.LIGHT, PaletteName.COLOURS, CitationStyle.TEXT, "", "", "");

  @SuppressWarnings("NullAway") // a hand-edited file may lack any of them
  public Preferences {
    appearance = appearance == null ? Appearance.SYSTEM : appearance;
    textPercent = textPercent <= 0 ? 100 : Math.clamp(textPercent, TEXT_SIZES.getFirst(), TEXT_SIZES.getLast());
    calculationBy = calculationBy == null ? "" : calculationBy;
    ground = ground == null ? Theme.LIGHT : ground;
    palette = palette == null ? PaletteName.COLOURS : palette;
    citation = citation == null ? CitationStyle.TEXT : citation;
    exportFolder = exportFolder == null ? "" : exportFolder;
    language = language == null ? "" : language;
    numbers = numbers == null ? "" : numbers;
  }

  public Preferences withAppearance(Appearance wanted) {
    return new Preferences(wanted, textPercent, calculationBy, ground, palette, citation, exportFolder, language,
        numbers);
  }

  public Preferences withTextPercent(int percent) {
    return new Preferences(appearance, percent, calculationBy, ground, palette, citation, exportFolder, language,
        numbers);
  }

  public Preferences withCalculationBy(String name) {
    return new Preferences(appearance, textPercent, name, ground, palette, citation, exportFolder, language, numbers);
  }

  public Preferences withGround(Theme theme) {
    return new Preferences(appearance, textPercent, calculationBy, theme, palette, citation, exportFolder, language,
        numbers);
  }

  public Preferences withPalette(PaletteName wanted) {
    return new Preferences(appearance, textPercent, calculationBy, ground, wanted, citation, exportFolder, language,
        numbers);
  }

  public Preferences withCitation(CitationStyle style) {
    return new Preferences(appearance, textPercent, calculationBy, ground, palette, style, exportFolder, language,
        numbers);
  }

  public Preferences withExportFolder(String folder) {
    return new Preferences(appearance, textPercent, calculationBy, ground, palette, citation, folder, language,
        numbers);
  }

  public Preferences withLanguage(String word) {
    return new Preferences(appearance, textPercent, calculationBy, ground, palette, citation, exportFolder, word,
        numbers);
  }

  public Preferences withNumbers(String word) {
    return new Preferences(appearance, textPercent, calculationBy, ground, palette, citation, exportFolder, language,
        word);
  }

  /// How the program speaks by them.
  ///
  /// @param asked word of a language that comes first; empty for none
  public Wording wording(String asked, Locale system) {
    return Wording.chosen(asked.isEmpty() ? language : asked, numbers, system);
  }

  /// The size of text that follows the present one.
  ///
  /// @param steps 1 for the next larger one, -1 for the next smaller one
  public int textStep(int steps) {
    List<Integer> sizes = steps > 0 ? TEXT_SIZES : TEXT_SIZES.reversed();
    return sizes.stream().filter(size -> steps > 0 ? size > textPercent : size < textPercent).findFirst()
        .orElse(textPercent);
  }

  /// A new chart, as the reader wants new charts.
  public ChartSpec start(ChartSpec plain) {
    return plain
        .withPresentation(looks -> looks.withCalculationBy(calculationBy).withTheme(ground).withPalette(palette));
  }
}
