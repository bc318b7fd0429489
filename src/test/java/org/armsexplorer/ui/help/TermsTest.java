package org.armsexplorer.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.junit.jupiter.api.Test;

/// What the window explains is in the glossary.
class TermsTest {
  private static final Path WINDOW = Path.of("src", "main", "java", "org", "armsexplorer", "ui");
  private static final Pattern ASKED = Pattern.compile("Terms\\.explain\\([^;]*?\"([a-z-]+)\"\\);");
  private static final Pattern NAMED = Pattern.compile("Optional\\.of\\(\"([a-z-]+)\"\\)");

  private static Set<String> asked() throws Exception {
    Set<String> terms = new TreeSet<>();
    try (Stream<Path> files = Files.walk(WINDOW)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        ASKED.matcher(Files.readString(file)).results().forEach(found -> terms.add(found.group(1)));
      }
    }
    String register = Files.readString(WINDOW.resolve(Path.of("register", "RegisterTerms.java")));
    NAMED.matcher(register).results().forEach(found -> terms.add(found.group(1)));
    return terms;
  }

  @Test
  void eachTermThatIsExplainedIsInTheGlossary() throws Exception {
    assertThat(asked()).hasSizeGreaterThan(10).allSatisfy(term -> assertThat(Terms.meaning(term)).isPresent());
    try (Spoken german = Spoken.in(Language.GERMAN)) {
      assertThat(german).isNotNull();
      assertThat(asked()).allSatisfy(term -> assertThat(Terms.meaning(term)).isPresent());
    }
  }
}
