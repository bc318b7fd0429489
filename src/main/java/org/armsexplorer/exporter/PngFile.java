package org.armsexplorer.exporter;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// The chunks of a PNG file; [PngPixels] writes those of the picture.
///
/// Source: PNG specification, third edition, sections 5 and 11 (chunks IHDR, pHYs, iTXt, IDAT, IEND).
final class PngFile {
  static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private final DataOutputStream out;

  PngFile(OutputStream out) {
    this.out = new DataOutputStream(out);
  }

  void begin(int width, int height, boolean alpha, double dpi) throws IOException {
    out.write(SIGNATURE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream header = new DataOutputStream(bytes);
    header.writeInt(width);
    header.writeInt(height);
    header.write(new byte[] {8, (byte) (alpha ? 6 : 2), 0, 0, 0});
    chunk("IHDR", bytes.toByteArray(), bytes.size());
    bytes.reset();
    int perMetre = (int) Math.round(dpi / 0.0254);
    header.writeInt(perMetre);
    header.writeInt(perMetre);
    header.write(1);
    chunk("pHYs", bytes.toByteArray(), bytes.size());
  }

  /// A text with its keyword; nothing where it is empty.
  void text(String keyword, String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(new byte[] {0, 0, 0, 0, 0});
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    chunk("iTXt", bytes.toByteArray(), bytes.size());
  }

  void end() throws IOException {
    chunk("IEND", new byte[0], 0);
    out.flush();
  }

  /// @param length how many of the bytes are data
  void chunk(String type, byte[] data, int length) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    out.writeInt(length);
    out.write(name);
    out.write(data, 0, length);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data, 0, length);
    out.writeInt((int) crc.getValue());
  }
}
