package org.armsexplorer.ui.state;

import org.armsexplorer.app.ErrorCode;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.ui.parts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the user reads when something went wrong.
public final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  public static boolean isBug(Throwable thrown) {
    return !(thrown instanceof UserProblem);
  }

  /// Whether the user wanted it to end.
  public static boolean isStopped(Throwable thrown) {
    return thrown instanceof UserProblem problem && problem.kind() == UserProblem.Kind.STOPPED;
  }

  /// The sentences of expected trouble; for a bug its code, and the trace in the log.
  public static String text(Throwable thrown) {
    if (thrown instanceof UserProblem problem) {
      return problem.text();
    }
    ErrorCode code = ErrorCode.of(thrown);
    LOG.error("Bug {}", code.text(), thrown);
    return Texts.text("problem.bug", code.text());
  }
}
