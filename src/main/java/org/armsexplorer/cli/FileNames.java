package org.armsexplorer.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.app.UserProblem;

/// Names of files as given on the command line.
final class FileNames {

  private FileNames() {}

  static Path path(String name) throws UserProblem {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, e, "problem.said", Texts.text("wrong.path", name));
    }
  }

  static List<Path> paths(List<String> names) throws UserProblem {
    List<Path> paths = new ArrayList<>();
    for (String name : names) {
      paths.add(path(name));
    }
    return paths;
  }
}
