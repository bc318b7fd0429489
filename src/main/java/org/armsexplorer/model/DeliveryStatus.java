package org.armsexplorer.model;

import java.util.Locale;
import java.util.Optional;

/// The state of the arms at delivery. The TIV of a unit is weighted by it: new 1.0, second hand 0.40, second hand but
/// modernized 0.66 (SIPRI, Sources and methods).
public enum DeliveryStatus {
  NEW("New"),
  SECOND_HAND("Second hand"),
  SECOND_HAND_MODERNIZED("Second hand but modernized");

  private final String label;

  DeliveryStatus(String label) {
    this.label = label;
  }

  /// The publisher's word.
  public String label() {
    return label;
  }

  /// The status with this label, whatever its case; empty where none has it.
  public static Optional<DeliveryStatus> parse(String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
    for (DeliveryStatus status : values()) {
      if (status.label.toLowerCase(Locale.ROOT).equals(wanted)) {
        return Optional.of(status);
      }
    }
    return Optional.empty();
  }
}
