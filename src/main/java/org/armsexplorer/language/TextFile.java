package org.armsexplorer.language;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/// The message files of one package: English in `messages.properties`, another language in `messages_de.properties`. What
/// a language lacks is English.
public final class TextFile {
  private final Map<Language, ResourceBundle> bundles = new ConcurrentHashMap<>();
  private final String name;

  /// @param place a class of the package
  public TextFile(Class<?> place) {
    name = place.getPackageName() + ".messages";
  }

  /// @param place full name of a package
  public TextFile(String place) {
    name = place + ".messages";
  }

  /// The text with its places `{0}`, `{1}` filled, in the language of now.
  ///
  /// @throws java.util.MissingResourceException where there is no such key
  public String text(String key, Object... args) {
    Wording wording = Wording.current();
    Language language = wording.language();
    String text = bundles.computeIfAbsent(language, this::load).getString(key);
    Object[] shown = Arrays.stream(args)
        .map(arg -> arg instanceof Number number ? wording.format("#,##0.###").format(number) : arg).toArray();
    return new MessageFormat(language == Language.PSEUDO ? Pseudo.of(text) : text, language.locale()).format(shown);
  }

  /// A text that was written for programs, in the language of now.
  ///
  /// @param english its text in English, without places
  /// @param keys of the texts that it can be; where it is none of them it stays as it is
  public String inLanguage(String english, List<String> keys) {
    return keys.stream().filter(key -> english(key).equals(english)).findFirst().map(this::text).orElse(english);
  }

  /// The text in English, for programs, without places.
  public String english(String key) {
    return bundles.computeIfAbsent(Language.ENGLISH, this::load).getString(key);
  }

  private ResourceBundle load(Language language) {
    Locale locale = language == Language.GERMAN ? Locale.GERMAN : Locale.ROOT;
    return ResourceBundle.getBundle(name, locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
