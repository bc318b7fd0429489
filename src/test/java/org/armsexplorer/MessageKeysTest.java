package org.armsexplorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each text that the program asks for is there, and none is there for nothing.
class MessageKeysTest {
  private static final Pattern ASKED = Pattern.compile("(?:Messages|Texts)\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\n]*)\"");
  private static final String GERMAN = "messages_de.properties";
  /// Names, abbreviations and words that are German as well.
  private static final Set<String> SAME_IN_BOTH = Set.of("Alt", "Name", "BibTeX", "RIS", "Arms Transfer Explorer",
      "Esc", "Cyan", "Orange", "Start", "Euro", "Form", "Format", "Java {0}, JavaFX {1}", "Palette", "Register",
      "SHA-256", "SHA-256 {0}", "SIPRI Arms Transfers Database", "Stockholm International Peace Research Institute",
      "System: {0}, {1}", "TIV", "UN Register of Conventional Arms", "United Nations Office for Disarmament Affairs",
      "United Nations Statistics Division", "Version {0}", "World Bank", "https://comtradeplus.un.org",
      "https://data.worldbank.org", "https://doi.org/10.55163/SAFC1241", "https://www.unroca.org", "{0} KB", "{0} MB",
      "{0} UTC", "{0} minus {1}", "{0} minus {1}, {2}", "{0} minus {1}: {2}", "{0}, {1} edition");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  @ParameterizedTest
  @ValueSource(strings = {"analysis", "app", "chart", "cli", "exporter", "importer", "model", "ui"})
  void eachTextThatIsAskedForIsThere(String room) throws IOException {
    assertThat(keys(room)).containsAll(found(ASKED, sources(room)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"analysis", "app", "chart", "cli", "exporter", "importer", "model", "ui"})
  void noTextIsThereForNothing(String room) throws IOException {
    Set<String> literals = found(LITERAL, sources(room));
    assertThat(keys(room)).allSatisfy(
        key -> assertThat(literals).anyMatch(literal -> literal.replace('-', '.').equals(key.replace('-', '.'))
            || (literal.matches(".*[.-]") && key.startsWith(literal))));
  }

  /// A single apostrophe would switch the places off.
  @ParameterizedTest
  @ValueSource(strings = {"analysis", "app", "chart", "cli", "exporter", "importer", "model", "ui"})
  void eachPlaceInATextIsFilled(String room) throws IOException {
    checkPlaces(texts(room));
    checkPlaces(texts(room, GERMAN));
  }

  private static void checkPlaces(Properties texts) {
    for (String key : texts.stringPropertyNames()) {
      String text = texts.getProperty(key);
      List<Object> values = new ArrayList<>();
      int most = PLACE.matcher(text).results().mapToInt(place -> Integer.parseInt(place.group(1))).max().orElse(-1);
      for (int i = 0; i <= most; i++) {
        values.add("<value " + i + ">");
      }
      String filled = new MessageFormat(text, Locale.ROOT).format(values.toArray());
      assertThat(PLACE.matcher(text).results())
          .allSatisfy(place -> assertThat(filled).as(key).contains("<value " + place.group(1) + ">"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"analysis", "app", "chart", "cli", "exporter", "importer", "model", "ui"})
  void eachTextIsThereInGerman(String room) throws IOException {
    assertThat(texts(room, GERMAN).stringPropertyNames()).isEqualTo(texts(room).stringPropertyNames());
  }

  @ParameterizedTest
  @ValueSource(strings = {"analysis", "app", "chart", "cli", "exporter", "importer", "model", "ui"})
  void theSameIsFilledInInGerman(String room) throws IOException {
    Properties german = texts(room, GERMAN);
    texts(room).forEach((key, text) -> assertThat(places(german.getProperty((String) key, "")))
        .as("%s of %s", key, room).isEqualTo(places((String) text)));
  }

  /// What is the same in both languages is listed: an entry that was copied and not translated is found.
  @ParameterizedTest
  @ValueSource(strings = {"analysis", "app", "chart", "cli", "exporter", "importer", "model", "ui"})
  void whatIsTranslatedDiffersFromTheEnglish(String room) throws IOException {
    Properties german = texts(room, GERMAN);
    Set<String> same = new TreeSet<>();
    texts(room).forEach((key, text) -> {
      if (text.equals(german.getProperty((String) key)) && !isNoWord((String) text)) {
        same.add((String) text);
      }
    });
    assertThat(SAME_IN_BOTH).containsAll(same);
  }

  /// Letters, quotes and marks as German has them.
  @ParameterizedTest
  @ValueSource(strings = {"analysis", "app", "chart", "cli", "exporter", "importer", "model", "ui"})
  void germanIsWrittenAsGermanIs(String room) throws IOException {
    Properties english = texts(room);
    texts(room, GERMAN).forEach((key, value) -> {
      String text = (String) value;
      String source = english.getProperty((String) key, "");
      assertThat(text).as("%s of %s: quotes", key, room).doesNotContain("\"", "'", "“ “", "``");
      assertThat(count(text, '„')).as("%s of %s: quotes", key, room).isEqualTo(count(text, '“'));
      assertThat(text).as("%s of %s: an English number", key, room).doesNotContain("<0.5", "<0.1");
      assertThat(text.contains("!")).as("%s of %s: no shouting", key, room).isEqualTo(source.contains("!"));
      assertThat(ending(text)).as("%s of %s: ends as the English does", key, room).isEqualTo(ending(source));
    });
  }

  private static String ending(String text) {
    return text.endsWith("…") ? "…" : text.endsWith(".") ? "." : text.endsWith("?") ? "?" : "";
  }

  private static long count(String text, char letter) {
    return text.chars().filter(one -> one == letter).count();
  }

  /// Places, numbers and signs only.
  private static boolean isNoWord(String text) {
    return text.replaceAll("\\{\\d+\\}", "").codePoints().noneMatch(Character::isLetter);
  }

  private static Set<String> places(String text) {
    return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> keys(String room) throws IOException {
    return new TreeSet<>(texts(room).stringPropertyNames());
  }

  private static Properties texts(String room) throws IOException {
    return texts(room, "messages.properties");
  }

  private static Properties texts(String room, String name) throws IOException {
    Properties texts = new Properties();
    Path file = Path.of("src", "main", "resources", "org", "armsexplorer", room, name);
    try (Reader reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }

  private static String sources(String room) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "org", "armsexplorer", room))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  private static Set<String> found(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.results().map((MatchResult one) -> one.group(1)).collect(Collectors.toCollection(TreeSet::new));
  }
}
