package org.armsexplorer.analysis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// Reads what a [ColumnWriter] wrote. Whoever reads asks first whether it is whole; then nothing in it can be amiss that
/// was not written so.
final class ColumnReader {
  private final ByteBuffer buffer;

  ColumnReader(ByteBuffer whole) {
    this.buffer = whole.duplicate().order(ByteOrder.LITTLE_ENDIAN);
  }

  /// Whether it is as it was written: none of it is missing, and no bit is another.
  boolean isWhole() {
    int end = buffer.limit() - Long.BYTES;
    if (end < 0) {
      return false;
    }
    CRC32C checksum = new CRC32C();
    checksum.update(buffer.duplicate().position(0).limit(end));
    return checksum.getValue() == buffer.getLong(end);
  }

  int number() {
    return buffer.getInt();
  }

  byte[] bytes() {
    byte[] column = new byte[number()];
    buffer.get(column);
    return column;
  }

  short[] shorts() {
    short[] column = new short[number()];
    buffer.asShortBuffer().get(column);
    buffer.position(buffer.position() + column.length * Short.BYTES);
    return column;
  }

  int[] ints() {
    int[] column = new int[number()];
    buffer.asIntBuffer().get(column);
    buffer.position(buffer.position() + column.length * Integer.BYTES);
    return column;
  }

  long[] longs() {
    long[] column = new long[number()];
    buffer.asLongBuffer().get(column);
    buffer.position(buffer.position() + column.length * Long.BYTES);
    return column;
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int length : ints()) {
      byte[] bytes = new byte[length];
      buffer.get(bytes);
      texts.add(new String(bytes, StandardCharsets.UTF_8));
    }
    return texts;
  }
}
