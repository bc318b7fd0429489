package org.armsexplorer.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Folds the fields of a row into 64 bits, one after the other; rows are added up, so that their order does not matter.
///
/// Source of the constants: the 64-bit finalizer of MurmurHash3 (Austin Appleby, public domain).
final class Hash {
  /// The scale of decimals in the store.
  private static final int SCALE = 6;

  private Hash() {}

  static long add(long hash, long field) {
    return mix(Long.rotateLeft(hash, 23) ^ field);
  }

  static long add(long hash, boolean field) {
    return add(hash, field ? 1L : 2L);
  }

  static long add(long hash, @Nullable String field) {
    return field == null ? add(hash, -1L) : add(hash, ((long) field.length() << 32) ^ (field.hashCode() & 0xffffffffL));
  }

  static long add(long hash, @Nullable Enum<?> field) {
    return add(hash, field == null ? null : field.name());
  }

  static long add(long hash, @Nullable BigDecimal field) {
    return add(hash, field == null ? null : field.setScale(SCALE, RoundingMode.HALF_UP).unscaledValue().toString());
  }

  static long mix(long value) {
    long mixed = value;
    mixed ^= mixed >>> 33;
    mixed *= 0xff51afd7ed558ccdL;
    mixed ^= mixed >>> 33;
    mixed *= 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
