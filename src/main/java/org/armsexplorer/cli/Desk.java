package org.armsexplorer.cli;

import java.io.PrintStream;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.app.Wiring;

/// What a command works with.
///
/// @param out data, nothing else
/// @param err everything else
record Desk(PrintStream out, PrintStream err) {

  /// The services on a store, or on the sample.
  Wiring open(RootCommand root, boolean sample) throws UserProblem {
    return sample ? Wiring.sample() : store(root);
  }

  /// The services on a store; what the program did with it by itself is said.
  Wiring store(RootCommand root) throws UserProblem {
    Wiring wiring = Wiring.store(root.folder());
    wiring.notices().listen(this::say);
    return wiring;
  }

  /// The services on a store that holds data, or on the sample.
  Wiring openFilled(RootCommand root, boolean sample) throws UserProblem {
    Wiring wiring = open(root, sample);
    if (!sample && wiring.explorer().isSample()) {
      wiring.close();
      throw Words.problem("store.empty", root.folder());
    }
    return wiring;
  }

  void say(String sentence) {
    err.println(sentence);
  }
}
