package org.armsexplorer.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The 11 armament categories in which the SIPRI Arms Transfers Database records deliveries.
///
/// Source: column "Armament category" of the deliveries export; "Air-defence systems" was spelt without the hyphen up
/// to 2025.
public enum ArmamentCategory {
  AIRCRAFT("Aircraft"),
  AIR_DEFENCE_SYSTEMS("Air-defence systems"),
  ARMOURED_VEHICLES("Armoured vehicles"),
  ARTILLERY("Artillery"),
  ENGINES("Engines"),
  MISSILES("Missiles"),
  NAVAL_WEAPONS("Naval weapons"),
  OTHER("Other"),
  SATELLITES("Satellites"),
  SENSORS("Sensors"),
  SHIPS("Ships");

  /// By the publisher's name and by its folded form: a file asks once a row.
  private static final Map<String, ArmamentCategory> SPELT = new HashMap<>();

  static {
    for (ArmamentCategory category : values()) {
      SPELT.put(category.label, category);
      SPELT.put(folded(category.label), category);
    }
  }

  private final String label;

  ArmamentCategory(String label) {
    this.label = label;
  }

  /// The publisher's name of the category, in the spelling of the newest editions.
  public String label() {
    return label;
  }

  /// The category with this name in any edition's spelling; empty where no category has it.
  public static Optional<ArmamentCategory> parse(String text) {
    ArmamentCategory exact = SPELT.get(text);
    return Optional.ofNullable(exact != null ? exact : SPELT.get(folded(text)));
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
