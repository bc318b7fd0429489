package org.armsexplorer.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Asks the user for files. An interface, because tests answer it themselves.
public interface FileDialogs {

  /// What sort of file is asked for.
  ///
  /// @param name "Picture (PNG)"
  /// @param patterns such as `*.png`
  record Kind(String name, List<String> patterns) {

    public Kind {
      patterns = List.copyOf(patterns);
    }
  }

  /// Files to read; none where the user cancels.
  List<Path> open(String title, Kind kind, Optional<Path> folder);

  /// A file to write; empty where the user cancels.
  Optional<Path> save(String title, Kind kind, Optional<Path> folder, String proposed);

  /// A folder; empty where the user cancels.
  Optional<Path> folder(String title, Optional<Path> start);
}
