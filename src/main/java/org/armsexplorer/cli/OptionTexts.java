package org.armsexplorer.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Wording;
import picocli.CommandLine;

/// What commands and options do, in the language of the texts: English stands with the options themselves, German in
/// `options_de.properties`.
final class OptionTexts {
  private static final String NAME = OptionTexts.class.getPackageName() + ".options";

  private OptionTexts() {}

  /// Gives a command line and all commands under it the texts of the language of now.
  static void translate(CommandLine line) {
    in(Wording.current().language()).ifPresent(texts -> translate(line, texts));
  }

  private static void translate(CommandLine line, ResourceBundle texts) {
    line.setResourceBundle(texts);
    line.getSubcommands().values().forEach(command -> translate(command, texts));
  }

  /// The texts of a language; empty where they stand with the options.
  static Optional<ResourceBundle> in(Language language) {
    return language == Language.GERMAN ? Optional.of(ResourceBundle.getBundle(NAME, Locale.GERMAN,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))) : Optional.empty();
  }
}
