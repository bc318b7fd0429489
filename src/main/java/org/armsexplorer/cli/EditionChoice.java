package org.armsexplorer.cli;

import org.armsexplorer.app.UserProblem;
import org.armsexplorer.model.EditionKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which edition answers.
final class EditionChoice {
  @Option(names = "--edition", paramLabel = "EDITION", description = "Year of a SIPRI edition, or a source as 'editions' lists it, such as world-bank-2024; without it the newest.") private @Nullable String edition;

  /// The edition asked for; null for the newest.
  @Nullable
  EditionKey edition() throws UserProblem {
    return parse(edition);
  }

  /// The edition that a word names; null for none.
  static @Nullable EditionKey parse(@Nullable String asked) throws UserProblem {
    return asked == null ? null : EditionKey.parse(asked).orElseThrow(() -> Words.problem("wrong.edition", asked));
  }
}
