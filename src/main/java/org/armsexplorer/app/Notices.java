package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the program did by itself and the user should know: kept until somebody listens. May be used from any thread.
public final class Notices {
  private final List<String> waiting = new ArrayList<>();
  private @Nullable Consumer<String> listener;

  synchronized void add(String sentence) {
    Consumer<String> known = listener;
    if (known == null) {
      waiting.add(sentence);
    } else {
      known.accept(sentence);
    }
  }

  /// What was said since the last time.
  public synchronized List<String> take() {
    List<String> said = List.copyOf(waiting);
    waiting.clear();
    return said;
  }

  /// Takes what was said so far, and what will be.
  public synchronized void listen(Consumer<String> wanted) {
    listener = wanted;
    waiting.forEach(wanted);
    waiting.clear();
  }
}
