package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words that a filter asks for, whatever their case; `*` stands for any letters.
public final class WordPattern {
  private final List<Pattern> patterns = new ArrayList<>();

  /// One of these words.
  public WordPattern(List<String> words) {
    for (String word : words) {
      StringBuilder expression = new StringBuilder();
      String rest = Weapons.folded(word);
      for (int star = rest.indexOf('*'); star >= 0; star = rest.indexOf('*')) {
        expression.append(Pattern.quote(rest.substring(0, star))).append(".*");
        rest = rest.substring(star + 1);
      }
      patterns.add(Pattern.compile(expression.append(Pattern.quote(rest)).toString(), Pattern.DOTALL));
    }
  }

  /// Whether a designation or description is one of those asked for.
  public boolean matches(String word) {
    String folded = Weapons.folded(word);
    return patterns.stream().anyMatch(pattern -> pattern.matcher(folded).matches());
  }
}
