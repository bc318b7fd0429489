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
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  @ParameterizedTest
  @ValueSource(strings = {"app", "chart", "cli", "exporter", "importer", "ui"})
  void eachTextThatIsAskedForIsThere(String room) throws IOException {
    assertThat(keys(room)).containsAll(found(ASKED, sources(room)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"app", "chart", "cli", "exporter", "importer", "ui"})
  void noTextIsThereForNothing(String room) throws IOException {
    Set<String> literals = found(LITERAL, sources(room));
    assertThat(keys(room)).allSatisfy(
        key -> assertThat(literals).anyMatch(literal -> literal.replace('-', '.').equals(key.replace('-', '.'))
            || (literal.matches(".*[.-]") && key.startsWith(literal))));
  }

  /// A single apostrophe would switch the places off.
  @ParameterizedTest
  @ValueSource(strings = {"app", "chart", "cli", "exporter", "importer", "ui"})
  void eachPlaceInATextIsFilled(String room) throws IOException {
    Properties texts = texts(room);
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

  private static Set<String> keys(String room) throws IOException {
    return new TreeSet<>(texts(room).stringPropertyNames());
  }

  private static Properties texts(String room) throws IOException {
    Properties texts = new Properties();
    Path file = Path.of("src", "main", "resources", "org", "armsexplorer", room, "messages.properties");
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
