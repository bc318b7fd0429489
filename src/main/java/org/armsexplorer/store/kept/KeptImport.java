package org.armsexplorer.store.kept;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An import: the files that came in together.
///
/// @param batch its number, never given again
/// @param at when, in UTC
/// @param removed when it was taken back, in UTC; null while it is in the store
public record KeptImport(int batch, LocalDateTime at, @Nullable LocalDateTime removed, List<KeptFile> files) {

  public KeptImport {
    files = List.copyOf(files);
  }

  /// Whether it is in the store.
  public boolean isLive() {
    return removed == null;
  }

  KeptImport withRemoved(LocalDateTime when) {
    return new KeptImport(batch, at, when, files);
  }
}
