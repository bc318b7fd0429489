package org.armsexplorer.analysis;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.zip.CRC32C;

/// Reads what a [ColumnWriter] wrote, into arrays of its own. Whoever reads asks first whether it is whole; then nothing
/// in it can be amiss that was not written so.
final class ColumnReader {
  static final ValueLayout BYTE = ValueLayout.JAVA_BYTE;
  static final ValueLayout SHORT = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private final MemorySegment whole;
  private long at;

  ColumnReader(MemorySegment whole) {
    this.whole = whole;
  }

  /// Whether it is as it was written: none of it is missing, and no bit is another.
  boolean isWhole() {
    long end = whole.byteSize() - Long.BYTES;
    if (end < 0) {
      return false;
    }
    CRC32C checksum = new CRC32C();
    checksum.update(whole.asSlice(0, end).asByteBuffer());
    return checksum.getValue() == whole.get(LONG, end);
  }

  int number() {
    int number = whole.get(INT, at);
    at += Integer.BYTES;
    return number;
  }

  byte[] bytes() {
    return column(byte[]::new, BYTE);
  }

  short[] shorts() {
    return column(short[]::new, SHORT);
  }

  int[] ints() {
    return column(int[]::new, INT);
  }

  long[] longs() {
    return column(long[]::new, LONG);
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (int length : ints()) {
      texts.add(new String(elements(new byte[length], BYTE, length), StandardCharsets.UTF_8));
    }
    return texts;
  }

  private <A> A column(IntFunction<A> made, ValueLayout layout) {
    int length = number();
    return elements(made.apply(length), layout, length);
  }

  private <A> A elements(A column, ValueLayout layout, int length) {
    MemorySegment.copy(whole, layout, at, column, 0, length);
    at += length * layout.byteSize();
    return column;
  }
}
