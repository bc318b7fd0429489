package org.armsexplorer.importer;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Looks through a ZIP before anything unpacks it: what is small packed can be made to fill any memory unpacked.
final class ZipGuard {
  private static final int MOST_ENTRIES = 5_000;
  private static final int MOST_OF_A_RATIO = 200;
  private static final long RATIO_COUNTS_FROM = 50L << 20;
  private static final int HEAD = 4_096;

  private ZipGuard() {}

  static boolean isZip(byte[] bytes) {
    return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /// @throws BadTableException where it unpacks to more than a download can have
  static void check(byte[] bytes) throws BadTableException {
    long unpacked = 0;
    int entries = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw new BadTableException("table.too-large");
        }
        if (isRead(entry.getName())) {
          checkEntities(zip.readNBytes(HEAD));
        }
        unpacked = count(zip, unpacked, bytes.length, buffer);
      }
    } catch (IOException e) {
      throw new BadTableException("table.broken");
    }
  }

  /// The parts of a spreadsheet that are read; a manifest of old programs has a document type of its own.
  private static boolean isRead(String name) {
    return name.equals("content.xml") || name.equals("[Content_Types].xml") || name.startsWith("xl/")
        || name.startsWith("_rels/");
  }

  /// Tells in the reader's words what the XML parsers would refuse without a word.
  private static void checkEntities(byte[] head) throws BadTableException {
    if (new String(head, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
      throw new BadTableException("table.entities");
    }
  }

  private static long count(InputStream in, long before, int packed, byte[] buffer)
      throws IOException, BadTableException {
    long unpacked = before;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      unpacked += read;
      boolean bomb = unpacked > RATIO_COUNTS_FROM && unpacked / packed > MOST_OF_A_RATIO;
      if (unpacked > ReadLimit.BYTES || bomb) {
        throw new BadTableException("table.too-large");
      }
    }
    return unpacked;
  }
}
