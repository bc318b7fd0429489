package org.armsexplorer.store;

/// How many deals of registers were joined to their exact deliveries.
///
/// @param delivered deals of the registers of which something was delivered; 0 where there was nothing to join
public record Joined(int joined, int delivered) {
  static final Joined NONE = new Joined(0, 0);

  Joined plus(Joined other) {
    return new Joined(joined + other.joined, delivered + other.delivered);
  }
}
