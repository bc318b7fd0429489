package org.armsexplorer.importer;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.importer.ImportIssue.Severity;

/// Collects what the reader should know; after the first hundred of one kind the rest are only counted.
final class Issues {
  private static final int MOST = 100;
  private final List<ImportIssue> issues = new ArrayList<>();
  private int left;

  void notice(int line, String key, Object... args) {
    add(Severity.NOTICE, line, key, args);
  }

  void warning(int line, String key, Object... args) {
    add(Severity.WARNING, line, key, args);
  }

  void error(int line, String key, Object... args) {
    add(Severity.ERROR, line, key, args);
  }

  private void add(Severity severity, int line, String key, Object... args) {
    if (issues.size() < MOST || line == 0) {
      issues.add(new ImportIssue(severity, line, Messages.text(key, args)));
    } else {
      left++;
    }
  }

  List<ImportIssue> all() {
    List<ImportIssue> all = new ArrayList<>(issues);
    all.sort((one, other) -> Integer.compare(one.line(), other.line()));
    if (left > 0) {
      all.add(new ImportIssue(Severity.WARNING, 0, Messages.text("issue.more", Integer.toString(left))));
    }
    return all;
  }
}
