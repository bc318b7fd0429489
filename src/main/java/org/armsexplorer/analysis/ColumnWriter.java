package org.armsexplorer.analysis;

import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/// Writes columns one after the other, little-endian, each with its length before it, and a checksum (CRC-32C, RFC 3720)
/// of all of it at the end. [ColumnReader] reads them.
final class ColumnWriter {
  private static final int BUFFER = 1 << 20;
  private final WritableByteChannel channel;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER).order(ByteOrder.LITTLE_ENDIAN);
  private final CRC32C checksum = new CRC32C();

  ColumnWriter(WritableByteChannel channel) {
    this.channel = channel;
  }

  void number(int number) throws IOException {
    room(Integer.BYTES);
    buffer.putInt(number);
  }

  void bytes(byte[] column, int count) throws IOException {
    column(column, ColumnReader.BYTE, count);
  }

  void shorts(short[] column, int count) throws IOException {
    column(column, ColumnReader.SHORT, count);
  }

  void ints(int[] column, int count) throws IOException {
    column(column, ColumnReader.INT, count);
  }

  void longs(long[] column, int count) throws IOException {
    column(column, ColumnReader.LONG, count);
  }

  private void column(Object column, ValueLayout layout, int count) throws IOException {
    number(count);
    elements(column, layout, count);
  }

  /// A part of the buffer after the other.
  private void elements(Object column, ValueLayout layout, int count) throws IOException {
    int size = Math.toIntExact(layout.byteSize());
    for (int at = 0; at < count;) {
      int part = Math.min(count - at, room(size) / size);
      MemorySegment.copy(column, at, MemorySegment.ofBuffer(buffer), layout, 0, part);
      buffer.position(buffer.position() + part * size);
      at += part;
    }
  }

  /// Texts in UTF-8: how many, the length of each in bytes, then all of them.
  void texts(List<String> texts) throws IOException {
    int[] lengths = new int[texts.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = texts.get(i).getBytes(StandardCharsets.UTF_8).length;
    }
    ints(lengths, lengths.length);
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      elements(bytes, ColumnReader.BYTE, bytes.length);
    }
  }

  /// Writes the checksum and all that is still in the buffer.
  void finish() throws IOException {
    empty();
    buffer.putLong(checksum.getValue()).flip();
    drain();
  }

  /// Makes room for so many bytes.
  ///
  /// @return how many there is room for
  private int room(int bytes) throws IOException {
    if (buffer.remaining() < bytes) {
      empty();
    }
    return buffer.remaining();
  }

  private void empty() throws IOException {
    buffer.flip();
    checksum.update(buffer);
    buffer.rewind();
    drain();
  }

  private void drain() throws IOException {
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }
}
