package org.armsexplorer.importer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The text of a file, and the character set it was read in: by its byte order mark; else UTF-8 where it is strictly
/// that; else windows-1252.
///
/// Source: downloads of 2024 and 2025 are windows-1252, those of July 2026 UTF-8, re-saved copies UTF-8 with or without
/// a mark.
public record SourceText(String text, String encoding) {
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /// Whether it is no text: control characters stand among its first ones.
  boolean isBinary() {
    return text.chars().limit(1_000).anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r');
  }

  /// Another text of the same file.
  SourceText withText(String other) {
    return new SourceText(other, encoding);
  }

  static SourceText of(byte[] bytes) {
    if (startsWith(bytes, UTF_8_MARK)) {
      return new SourceText(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8 with BOM");
    }
    if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
      return new SourceText(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16LE");
    }
    if (startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})) {
      return new SourceText(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16BE");
    }
    String quick = new String(bytes, StandardCharsets.UTF_8);
    if (quick.indexOf('\uFFFD') < 0) {
      return new SourceText(withLineFeeds(quick), "UTF-8");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes)).toString();
      return new SourceText(withLineFeeds(text), "UTF-8");
    } catch (CharacterCodingException e) {
      return new SourceText(withLineFeeds(new String(bytes, WINDOWS_1252)), "windows-1252");
    }
  }

  /// Old programs end their lines by a carriage return alone.
  private static String withLineFeeds(String text) {
    return text.indexOf('\n') < 0 && text.indexOf('\r') >= 0 ? text.replace('\r', '\n') : text;
  }

  /// The head of a file, for recognising it: the same rules, with a letter cut in half at its end forgiven.
  static SourceText ofHead(byte[] bytes) {
    for (int cut = 0; cut <= 3 && cut < bytes.length; cut++) {
      SourceText text = of(Arrays.copyOf(bytes, bytes.length - cut));
      if (!text.encoding().equals("windows-1252")) {
        return text;
      }
    }
    return of(bytes);
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /// Whether letters were destroyed before the file came here: U+FFFD stands in their place and is kept.
  boolean hasDestroyedLetters() {
    return text.indexOf('\uFFFD') >= 0;
  }
}
