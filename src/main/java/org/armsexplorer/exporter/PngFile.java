package org.armsexplorer.exporter;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// The chunks of a PNG file.
///
/// Source: PNG specification, third edition, sections 5 and 11 (chunks IHDR, pHYs, iTXt, IDAT, IEND). The pixels are
/// deflated at a low level: charts are flat, and the level is where the time goes.
final class PngFile {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int LEVEL = 4;
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
    chunk("IHDR", bytes.toByteArray());
    bytes.reset();
    int perMetre = (int) Math.round(dpi / 0.0254);
    header.writeInt(perMetre);
    header.writeInt(perMetre);
    header.write(1);
    chunk("pHYs", bytes.toByteArray());
  }

  void text(String keyword, String text) throws IOException {
    if (text.isEmpty()) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(keyword.getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(new byte[] {0, 0, 0, 0, 0});
    bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    chunk("iTXt", bytes.toByteArray());
  }

  void pixels(int[] argb, int width, int height, boolean alpha) throws IOException {
    int size = alpha ? 4 : 3;
    byte[] row = new byte[1 + width * size];
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    Deflater deflater = new Deflater(LEVEL);
    try (DeflaterOutputStream deflated = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
      for (int y = 0; y < height; y++) {
        int at = 1;
        for (int x = 0; x < width; x++) {
          int pixel = argb[y * width + x];
          row[at++] = (byte) (pixel >> 16);
          row[at++] = (byte) (pixel >> 8);
          row[at++] = (byte) pixel;
          if (alpha) {
            row[at++] = (byte) (pixel >> 24);
          }
        }
        deflated.write(row);
      }
    } finally {
      deflater.end();
    }
    chunk("IDAT", bytes.toByteArray());
  }

  void end() throws IOException {
    chunk("IEND", new byte[0]);
    out.flush();
  }

  private void chunk(String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.writeInt((int) crc.getValue());
  }
}
