package org.armsexplorer.app;

import org.armsexplorer.store.StoreException;

/// What the user is told of trouble with the store.
final class StoreProblems {

  private StoreProblems() {}

  static UserProblem problem(StoreException e) {
    return switch (e.kind()) {
      case IN_USE -> new UserProblem(UserProblem.Kind.STORE, e, "store.in-use", e.folder());
      case UNREADABLE -> new UserProblem(UserProblem.Kind.STORE, e, "store.unreadable", e.folder());
      case OLDER_BUILD -> new UserProblem(UserProblem.Kind.STORE, e, "store.older-build", e.folder());
      case DAMAGED -> new UserProblem(UserProblem.Kind.STORE, e, "store.damaged", e.folder());
      case JOURNAL_DAMAGED -> new UserProblem(UserProblem.Kind.STORE, e, "store.journal-damaged", e.folder());
      case NOTHING_KEPT -> new UserProblem(UserProblem.Kind.STORE, e, "store.nothing-kept", e.folder());
      case NEWER_VERSION -> new UserProblem(UserProblem.Kind.STORE, e, "store.newer", e.folder());
      case NOT_WRITABLE -> new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "store.not-writable", e.folder());
      case STOPPED -> new UserProblem(UserProblem.Kind.STOPPED, e, "problem.stopped");
    };
  }
}
