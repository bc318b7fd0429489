package org.armsexplorer.exporter;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Deflater;

/// The pixels of a PNG, strip by strip from the top.
///
/// A row that equals the one above is written as its difference, all zero, the others as they are: charts are flat, so
/// a low level of deflation does nearly as well as a high one, and the level is where the time goes.
///
/// Source: PNG specification, third edition, sections 9 (filter types 0 none and 2 up) and 10.
final class PngPixels implements AutoCloseable {
  private static final int LEVEL = 1;
  private static final int CHUNK = 1 << 16;
  private static final byte NONE = 0;
  private static final byte UP = 2;
  private final PngFile file;
  private final int width;
  private final int size;
  private final byte[] row;
  private final byte[] same;
  private final int[] above;
  private final byte[] chunk = new byte[CHUNK];
  private final Deflater deflater = new Deflater(LEVEL);
  private int filled;
  private boolean started;

  /// @param alpha whether pixels have four bytes, the last of them opacity, or three
  PngPixels(PngFile file, int width, boolean alpha) {
    this.file = file;
    this.width = width;
    size = alpha ? 4 : 3;
    row = new byte[Math.addExact(1, Math.multiplyExact(width, size))];
    row[0] = NONE;
    same = new byte[row.length];
    same[0] = UP;
    above = new int[width];
  }

  /// The next rows of the picture.
  ///
  /// @param argb pixels, not premultiplied
  void rows(int[] argb, int count) throws IOException {
    for (int y = 0; y < count; y++) {
      int from = y * width;
      if (started && Arrays.equals(argb, from, from + width, above, 0, width)) {
        write(same);
      } else {
        bytes(argb, from);
        System.arraycopy(argb, from, above, 0, width);
        started = true;
        write(row);
      }
    }
  }

  private void bytes(int[] argb, int from) {
    int at = 1;
    for (int x = from; x < from + width; x++) {
      int pixel = argb[x];
      row[at] = (byte) (pixel >> 16);
      row[at + 1] = (byte) (pixel >> 8);
      row[at + 2] = (byte) pixel;
      if (size == 4) {
        row[at + 3] = (byte) (pixel >> 24);
      }
      at += size;
    }
  }

  private void write(byte[] line) throws IOException {
    deflater.setInput(line);
    while (!deflater.needsInput()) {
      drain();
    }
  }

  private void drain() throws IOException {
    filled += deflater.deflate(chunk, filled, CHUNK - filled);
    if (filled == CHUNK) {
      flush();
    }
  }

  private void flush() throws IOException {
    file.chunk("IDAT", chunk, filled);
    filled = 0;
  }

  /// Writes what is left.
  void end() throws IOException {
    deflater.finish();
    while (!deflater.finished()) {
      drain();
    }
    if (filled > 0) {
      flush();
    }
  }

  @Override
  public void close() {
    deflater.end();
  }
}
