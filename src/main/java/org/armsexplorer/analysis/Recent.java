package org.armsexplorer.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What was made last, by what it was made of; for several threads at a time.
///
/// @param <K> what something is made of
/// @param <V> what is made
final class Recent<K, V> {
  private final Map<K, V> entries;

  /// @param most how many are kept; of more, the one that was not asked for longest is let go
  Recent(int most) {
    entries = new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
      }
    };
  }

  synchronized @Nullable V get(K key) {
    return entries.get(key);
  }

  synchronized void put(K key, V value) {
    entries.put(key, value);
  }

  /// The one that was not asked for longest comes first.
  synchronized List<K> keys() {
    return List.copyOf(entries.keySet());
  }
}
