package org.armsexplorer.app;

import java.util.List;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceFile;

/// An edition in the store, and the files it was read from.
public record EditionInfo(Edition edition, List<SourceFile> files) {

  public EditionInfo {
    files = List.copyOf(files);
  }
}
