package org.armsexplorer.model;

/// What was ordered.
///
/// @param designation the model, "Su-30MK"
/// @param description the kind of weapon, "fighter/ground-attack aircraft"
public record Weapon(String designation, String description) {}
