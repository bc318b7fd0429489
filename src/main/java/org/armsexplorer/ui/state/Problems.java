package org.armsexplorer.ui.state;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.armsexplorer.app.AppInfo;
import org.armsexplorer.app.ErrorCode;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.ui.parts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the user reads when something went wrong.
public final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private Problems() {}

  /// What a report of a bug needs: the version, the system and the trace; empty for expected trouble.
  public static String details(Throwable thrown) {
    if (thrown instanceof UserProblem) {
      return "";
    }
    AppInfo info = AppInfo.current();
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return info.name() + " " + info.version() + ", Java " + info.java() + ", " + System.getProperty("os.name") + "\n"
        + ErrorCode.of(thrown).text() + "\n" + trace;
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
