package org.armsexplorer.app;

import java.util.List;

/// What an import did.
///
/// @param batch the number under which it can be taken back; 0 where nothing was new
/// @param fileLines one for each file: what it is and what was stored
public record ImportOutcome(int batch, List<String> fileLines) {

  public ImportOutcome {
    fileLines = List.copyOf(fileLines);
  }
}
