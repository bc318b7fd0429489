package org.armsexplorer.app;

import java.util.List;
import java.util.Optional;

/// What an import did.
///
/// @param batch the number under which it can be taken back; 0 where nothing was new
/// @param fileLines one for each file: what it is and what was stored
/// @param joinedDeals deals of registers that were joined to their exact deliveries in the editions touched
/// @param registerDeals deals of those registers of which something was delivered; 0 where there was nothing to join
public record ImportOutcome(int batch, List<String> fileLines, int joinedDeals, int registerDeals) {

  public ImportOutcome {
    fileLines = List.copyOf(fileLines);
  }

  /// How the registers were joined, in a sentence; empty where there was nothing to join.
  public Optional<String> joinLine() {
    return registerDeals == 0 ? Optional.empty()
        : Optional.of(Messages.text("import.joined", Integer.toString(joinedDeals), Integer.toString(registerDeals)));
  }
}
