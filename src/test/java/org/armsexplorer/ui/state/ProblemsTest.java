package org.armsexplorer.ui.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.armsexplorer.app.AppInfo;
import org.armsexplorer.app.ErrorCode;
import org.armsexplorer.app.UserProblem;
import org.junit.jupiter.api.Test;

final class ProblemsTest {

  @Test
  void aBugCanBeReportedWithVersionCodeAndTrace() {
    IllegalStateException bug = new IllegalStateException("the year 1949");

    assertThat(Problems.details(bug)).startsWith(AppInfo.current().name()).contains(ErrorCode.of(bug).text())
        .contains("the year 1949").contains("ProblemsTest");
  }

  @Test
  void expectedTroubleNeedsNoReport() {
    assertThat(Problems.details(new UserProblem(UserProblem.Kind.STOPPED, "problem.stopped"))).isEmpty();
  }
}
