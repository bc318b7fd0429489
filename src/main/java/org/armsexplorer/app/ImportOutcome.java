package org.armsexplorer.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What an import did.
///
/// @param batch its number; 0 where nothing was new
/// @param checksums of the files that were new, by which it can be taken out again
/// @param fileLines one for each file: what it is and what was stored
/// @param joinedDeals deals of registers that were joined to their exact deliveries in the editions touched
/// @param registerDeals deals of those registers of which something was delivered; 0 where there was nothing to join
public record ImportOutcome(int batch, Set<String> checksums, List<String> fileLines, int joinedDeals,
    int registerDeals) {

  public ImportOutcome {
    checksums = Set.copyOf(checksums);
    fileLines = List.copyOf(fileLines);
  }

  /// How the registers were joined, in a sentence; empty where there was nothing to join.
  public Optional<String> joinLine() {
    return registerDeals == 0 ? Optional.empty()
        : Optional.of(Messages.text("import.joined", Integer.toString(joinedDeals), Integer.toString(registerDeals)));
  }
}
