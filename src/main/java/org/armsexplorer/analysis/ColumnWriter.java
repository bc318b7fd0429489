package org.armsexplorer.analysis;

import java.io.IOException;
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
    number(count);
    for (int at = 0; at < count;) {
      int part = Math.min(count - at, room(1));
      buffer.put(column, at, part);
      at += part;
    }
  }

  void shorts(short[] column, int count) throws IOException {
    number(count);
    for (int at = 0; at < count;) {
      int part = Math.min(count - at, room(Short.BYTES) / Short.BYTES);
      buffer.asShortBuffer().put(column, at, part);
      buffer.position(buffer.position() + part * Short.BYTES);
      at += part;
    }
  }

  void ints(int[] column, int count) throws IOException {
    number(count);
    for (int at = 0; at < count;) {
      int part = Math.min(count - at, room(Integer.BYTES) / Integer.BYTES);
      buffer.asIntBuffer().put(column, at, part);
      buffer.position(buffer.position() + part * Integer.BYTES);
      at += part;
    }
  }

  void longs(long[] column, int count) throws IOException {
    number(count);
    for (int at = 0; at < count;) {
      int part = Math.min(count - at, room(Long.BYTES) / Long.BYTES);
      buffer.asLongBuffer().put(column, at, part);
      buffer.position(buffer.position() + part * Long.BYTES);
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
      for (int at = 0; at < bytes.length;) {
        int part = Math.min(bytes.length - at, room(1));
        buffer.put(bytes, at, part);
        at += part;
      }
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
