package org.armsexplorer.store.kept;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256, lower-case hexadecimal.
public final class Checksums {

  private Checksums() {}

  /// The checksum of bytes.
  public static String of(byte[] bytes) {
    return text(digest().digest(bytes));
  }

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String text(byte[] digest) {
    return HexFormat.of().formatHex(digest);
  }
}
