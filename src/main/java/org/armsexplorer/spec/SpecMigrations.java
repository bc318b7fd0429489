package org.armsexplorer.spec;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Brings a view that an older version of the program wrote to today's layout, one version at a time.
final class SpecMigrations {
  /// The version that is written today.
  static final int CURRENT = 1;

  private SpecMigrations() {}

  /// The version that the JSON says it has; 1 where it says none.
  static int versionOf(ObjectNode json) {
    return json.path("version").asInt(1);
  }

  /// The same view in today's layout. There is one layout so far.
  static ObjectNode migrate(ObjectNode json) {
    return json.deepCopy().put("version", CURRENT);
  }
}
