package org.armsexplorer.model;

import java.util.Locale;
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
    String wanted = folded(text);
    for (ArmamentCategory category : values()) {
      if (folded(category.label).equals(wanted)) {
        return Optional.of(category);
      }
    }
    return Optional.empty();
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replace('_', ' ');
  }
}
