package org.armsexplorer.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/// Makes settings of older versions readable.
final class SettingsMigrations {
  private static final String PREFERENCES = "preferences";
  /// What stood at the top before there were preferences.
  private static final List<String> MOVED = List.of("appearance", "calculationBy");

  private SettingsMigrations() {}

  /// The same settings in the present form.
  static JsonNode migrate(JsonNode settings) {
    if (settings instanceof ObjectNode top && !top.has(PREFERENCES)) {
      ObjectNode preferences = top.objectNode();
      for (String name : MOVED) {
        JsonNode moved = top.remove(name);
        if (moved != null) {
          preferences.set(name, moved);
        }
      }
      top.set(PREFERENCES, preferences);
    }
    return settings;
  }
}
