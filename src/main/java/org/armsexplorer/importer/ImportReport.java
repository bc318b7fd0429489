package org.armsexplorer.importer;

import java.util.List;

/// What was found in a file.
///
/// @param deals deals, those without deliveries included
/// @param undelivered deals of which nothing has arrived
/// @param deliveries deliveries, exact or evenly split
/// @param figures figures without deals
/// @param issues in the order of the lines
public record ImportReport(int deals, int undelivered, int deliveries, int figures, List<ImportIssue> issues) {

  public ImportReport {
    issues = List.copyOf(issues);
  }
}
