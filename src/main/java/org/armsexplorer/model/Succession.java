package org.armsexplorer.model;

/// One party followed another. The data keep them apart; whoever merges them marks the break.
///
/// @param earlier lasting key
/// @param later lasting key
/// @param year in which the later one took over, or came to be
/// @param main whether the later one is the one that goes on where both are merged
public record Succession(String earlier, String later, int year, boolean main) {

  /// Reads a line of `successions.tsv`.
  static Succession parse(String line) {
    String[] fields = line.split("\t");
    return new Succession(fields[0], fields[1], Integer.parseInt(fields[2]), fields.length > 3);
  }
}
