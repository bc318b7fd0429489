package org.armsexplorer.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.armsexplorer.spec.library.KeptView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finds the views that a comparison of editions looks through: those of the library, then the files that were opened or
/// saved lately, then those that are asked for. What cannot be read is left out.
public final class KnownViews {
  private static final Logger LOG = LoggerFactory.getLogger(KnownViews.class);
  private final ViewService library;
  private final ViewFiles files;
  private final SettingsStore settings;

  KnownViews(ViewService library, ViewFiles files, SettingsStore settings) {
    this.library = library;
    this.files = files;
    this.settings = settings;
  }

  /// All views that can be read, each with its spec.
  ///
  /// @param more files beside those that the program knows
  public List<KnownView> all(List<Path> more) {
    List<KnownView> all = new ArrayList<>();
    try {
      for (KeptView view : library.library().views()) {
        all.add(new KnownView(view.path(), view.path(), view.spec()));
      }
    } catch (UserProblem e) {
      LOG.warn("The library of views was left out: {}", e.text(), e);
    }
    LinkedHashSet<Path> paths = new LinkedHashSet<>(settings.load().recentFiles().stream().map(Path::of).toList());
    paths.addAll(more);
    for (Path path : paths) {
      if (Files.isRegularFile(path) && ViewFiles.canHold(path)) {
        addFile(path, all);
      }
    }
    return all;
  }

  private void addFile(Path path, List<KnownView> all) {
    try {
      all.add(new KnownView(String.valueOf(path.getFileName()), path.toString(), files.read(path).view().spec()));
    } catch (UserProblem e) {
      LOG.debug("A view was left out: {}", e.text(), e);
    }
  }
}
