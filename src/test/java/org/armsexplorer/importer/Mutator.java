package org.armsexplorer.importer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// Breaks files as accidents, spreadsheets and attackers do: one to eight edits of bytes, words and lines, each chosen
/// by a seed, so that a file that broke something can be made again.
final class Mutator {
  private static final int MOST_EDITS = 8;
  private static final int MOST_COPIES = 64;
  private static final int MOST_BYTES = 1 << 20;
  private static final List<String> WORDS =
      List.of("", "\n", "\r\n", "\r", ",", ";", "\t", "\"", "\"\"", "\0", "\uFEFF", "\uFFFD", "?", "0 ", "-1", "1e9",
          "99999999999999999999", "2147483648", "0.005", "NaN", "Infinity", "1950-2023", "2000; 2001", "9999", "0000",
          "=1+1", "Total", "unknown supplier(s)", "*", "**", "{\\rtf1", "{", "}", "\\'e9", "\\u-3913?", "\\par",
          "<!ENTITY x SYSTEM \"file:///etc/hostname\">", "'); drop table deal;--", "Recipient,Supplier");
  private final SplittableRandom random;

  Mutator(long seed) {
    random = new SplittableRandom(seed);
  }

  /// A broken copy of one of the files.
  byte[] mutate(List<byte[]> files) {
    byte[] bytes = pick(files).clone();
    int edits = 1 + random.nextInt(MOST_EDITS);
    for (int i = 0; i < edits; i++) {
      bytes = edit(bytes, pick(files));
    }
    return bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
  }

  private byte[] edit(byte[] bytes, byte[] other) {
    int at = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, at + 1 + random.nextInt(1 + random.nextInt(400)));
    return switch (random.nextInt(9)) {
      case 0 -> flipped(bytes);
      case 1 -> Arrays.copyOf(bytes, at);
      case 2 -> joined(bytes, at, to, new byte[0]);
      case 3 -> joined(bytes, to, to, Arrays.copyOfRange(bytes, at, to));
      case 4 -> joined(bytes, at, at, word());
      case 5 -> joined(bytes, at, to, word());
      case 6 -> joined(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, to)));
      case 7 -> joined(bytes, at, to, part(other));
      default -> withoutLine(bytes, at);
    };
  }

  private byte[] flipped(byte[] bytes) {
    if (bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return bytes;
  }

  private byte[] word() {
    return WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] repeated(byte[] part) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = random.nextInt(MOST_COPIES); i > 0; i--) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private byte[] part(byte[] other) {
    int from = random.nextInt(other.length + 1);
    return Arrays.copyOfRange(other, from, from + random.nextInt(other.length - from + 1));
  }

  private static byte[] withoutLine(byte[] bytes, int at) {
    int from = at;
    while (from > 0 && bytes[from - 1] != '\n') {
      from--;
    }
    int to = at;
    while (to < bytes.length && bytes[to] != '\n') {
      to++;
    }
    return joined(bytes, from, Math.min(bytes.length, to + 1), new byte[0]);
  }

  private static byte[] joined(byte[] bytes, int from, int to, byte[] between) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + between.length);
    out.write(bytes, 0, from);
    out.writeBytes(between);
    out.write(bytes, to, bytes.length - to);
    return out.toByteArray();
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
