package org.armsexplorer.model;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The state of the arms at delivery. The TIV of a unit is weighted by it: new 1.0, second hand 0.40, second hand but
/// modernized 0.66 (SIPRI, Sources and methods).
public enum DeliveryStatus {
  NEW("New"),
  SECOND_HAND("Second hand"),
  SECOND_HAND_MODERNIZED("Second hand but modernized");

  /// By the publisher's word and by its folded form: a file asks once a row.
  private static final Map<String, DeliveryStatus> SPELT = new HashMap<>();

  static {
    for (DeliveryStatus status : values()) {
      SPELT.put(status.label, status);
      SPELT.put(folded(status.label), status);
    }
  }

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
    DeliveryStatus exact = SPELT.get(text);
    return Optional.ofNullable(exact != null ? exact : SPELT.get(folded(text)));
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('-', ' ');
  }
}
