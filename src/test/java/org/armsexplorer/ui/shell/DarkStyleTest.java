package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The dark state of a window has what AtlantaFX's dark theme does otherwise than its light one.
class DarkStyleTest {
  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
  private static final Pattern DECLARATION = Pattern.compile("([\\w-]+):\\s*([^;]+);");
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  /// The shades that are called by one name in the light theme and by another in the dark one.
  private static final Pattern EXCHANGED = Pattern.compile("-color-base-[12]\\b");

  /// What is declared, by selector and property.
  private static Map<String, String> declared(String address) throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(DarkStyleTest.class.getResourceAsStream(address))) {
      String css = COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
      for (MatchResult rule : RULE.matcher(css).results().toList()) {
        for (String selector : rule.group(1).split(",")) {
          DECLARATION.matcher(rule.group(2)).results()
              .forEach(one -> all.put(selector.strip() + " " + one.group(1), one.group(2).strip()));
        }
      }
    }
    return all;
  }

  @Test
  void itHasWhatTheDarkThemeDoesOtherwise() throws IOException {
    Map<String, String> light = declared(new PrimerLight().getUserAgentStylesheet());
    Map<String, String> dark = declared(new PrimerDark().getUserAgentStylesheet());
    String exchanged = Objects.requireNonNull(dark.get(".root -color-base-6"));
    Map<String, String> wanted = new LinkedHashMap<>();
    dark.forEach((what, value) -> {
      boolean same = EXCHANGED.matcher(light.getOrDefault(what, "")).replaceAll("-color-base-6")
          .equals(EXCHANGED.matcher(value).replaceAll("-color-base-6"));
      if (what.startsWith(".root -color-base-1") || what.startsWith(".root -color-base-2")) {
        wanted.put(what.replace(".root", ".root:dark"), exchanged);
      } else if (!same) {
        wanted.put(what.startsWith(".root ") ? what.replace(".root", ".root:dark") : ".root:dark " + what, value);
      }
    });
    assertThat(wanted).hasSizeGreaterThan(80);
    assertThat(declared("/org/armsexplorer/ui/dark.css")).containsExactlyInAnyOrderEntriesOf(wanted);
  }
}
