package org.armsexplorer.app;

import java.util.Set;
import java.util.stream.Collectors;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.ShownNames;

/// Which parties a file speaks about, in words.
public final class CoverageText {
  private static final int NAMED = 3;

  private CoverageText() {}

  /// "all suppliers to Arcadia", "3 suppliers to all recipients".
  public static String parties(Coverage coverage) {
    return Messages.text("coverage.parties", role(coverage.suppliers(), "suppliers"),
        role(coverage.recipients(), "recipients"));
  }

  private static String role(Set<String> parties, String word) {
    if (parties.isEmpty()) {
      return Messages.text("coverage.all-" + word);
    }
    return parties.size() <= NAMED
        ? parties.stream().map(ShownNames::party).sorted(Wording.current().order()).collect(Collectors.joining(", "))
        : Messages.text("coverage.some-" + word, Integer.toString(parties.size()));
  }
}
