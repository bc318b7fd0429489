package org.armsexplorer.app;

import java.util.List;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.SourceFile;

/// An edition in the store, and the files it was read from.
public record EditionInfo(Edition edition, List<SourceFile> files) {

  public EditionInfo {
    files = List.copyOf(files);
  }

  /// One of these editions.
  ///
  /// @throws UserProblem where it is not among them, with those that are
  static EditionInfo find(List<EditionInfo> editions, EditionKey wanted) throws UserProblem {
    for (EditionInfo info : editions) {
      if (info.edition().key().equals(wanted)) {
        return info;
      }
    }
    String there = String.join(", ", editions.stream().map(info -> info.edition().key().token()).toList());
    throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.unknown-edition", wanted.token(), there);
  }
}
