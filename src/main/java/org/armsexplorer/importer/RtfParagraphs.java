package org.armsexplorer.importer;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The paragraphs of an RTF text one after the other: letters, tabs and where bold begins and ends.
///
/// Reads what a list for print needs and skips the rest (fonts, styles, pictures, headers). It keeps no tree: groups are
/// counted, and beyond the depth of any honest file they share one state, so that neither depth nor length costs memory.
/// Source: Rich Text Format Specification 1.9.1; the MacRoman, Windows and Unicode escapes of the register for print.
final class RtfParagraphs {
  /// Stands where bold begins.
  static final char BOLD = '\u0001';
  /// Stands where bold ends.
  static final char PLAIN = '\u0002';
  private static final int DEEPEST = 256;
  private static final int LONGEST = 100_000;
  private static final int LONGEST_WORD = 32;
  private static final Set<String> SKIPPED = Set.of("fonttbl", "stylesheet", "colortbl", "info", "pict", "object",
      "header", "footer", "headerl", "headerr", "headerf", "footerl", "footerr", "footerf", "footnote", "xmlnstbl");
  private static final Map<String, String> SYMBOLS =
      Map.ofEntries(Map.entry("tab", "\t"), Map.entry("cell", "\t"), Map.entry("line", " "),
          Map.entry("emdash", "\u2014"), Map.entry("endash", "\u2013"), Map.entry("bullet", "\u2022"),
          Map.entry("lquote", "\u2018"), Map.entry("rquote", "\u2019"), Map.entry("ldblquote", "\u201C"),
          Map.entry("rdblquote", "\u201D"), Map.entry("emspace", " "), Map.entry("enspace", " "));
  private final String text;
  private final boolean[] bold = new boolean[DEEPEST];
  private final int[] fallback = new int[DEEPEST];
  private final StringBuilder out = new StringBuilder();
  private Charset charset = Charset.forName("windows-1252");
  private int at;
  private int line = 1;
  private long depth;
  private long skippedFrom = Long.MAX_VALUE;
  private int toSkip;

  /// One paragraph.
  ///
  /// @param line line of the file on which it begins
  record Paragraph(int line, String text) {}

  RtfParagraphs(String text) {
    this.text = text;
    fallback[0] = 1;
  }

  static boolean isRtf(String firstLine) {
    int from = 0;
    while (from < firstLine.length() && Character.isWhitespace(firstLine.charAt(from))) {
      from++;
    }
    return firstLine.startsWith("{\\rtf", from);
  }

  /// The next paragraph; null after the last.
  @Nullable
  Paragraph next() {
    out.setLength(0);
    int begins = line;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\n') {
        line++;
      }
      boolean ends = false;
      switch (c) {
        case '\r', '\n' -> begins = out.isEmpty() ? line : begins;
        case '{' -> open();
        case '}' -> close();
        case '\\' -> ends = control();
        default -> put(c);
      }
      if (ends) {
        return new Paragraph(begins, out.toString());
      }
    }
    return out.isEmpty() ? null : new Paragraph(begins, out.toString());
  }

  /// Whether the groups that were opened are closed: a file that was cut off leaves some open.
  boolean isWhole() {
    return depth <= 0;
  }

  private int level() {
    return Math.clamp(depth, 0, DEEPEST - 1);
  }

  private void open() {
    boolean wasBold = bold[level()];
    int itsFallback = fallback[level()];
    depth++;
    bold[level()] = wasBold;
    fallback[level()] = itsFallback;
  }

  private void close() {
    boolean wasBold = bold[level()];
    depth--;
    if (depth < skippedFrom) {
      skippedFrom = Long.MAX_VALUE;
    }
    if (wasBold != bold[level()]) {
      mark(bold[level()]);
    }
  }

  private void put(char c) {
    if (toSkip > 0) {
      toSkip--;
    } else if (skippedFrom == Long.MAX_VALUE && out.length() < LONGEST) {
      out.append(c);
    }
  }

  private void mark(boolean begins) {
    if (skippedFrom == Long.MAX_VALUE && out.length() < LONGEST) {
      out.append(begins ? BOLD : PLAIN);
    }
  }

  /// What follows a backslash; true where a paragraph ends.
  private boolean control() {
    if (at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    if (isLetter(c)) {
      return word();
    }
    at++;
    switch (c) {
      case '\'' -> {
        if (at + 2 <= text.length()) {
          int code = hex(text.charAt(at)) * 16 + hex(text.charAt(at + 1));
          at += 2;
          put(code < 0 ? '\uFFFD' : new String(new byte[] {(byte) code}, charset).charAt(0));
        }
      }
      case '*' -> skippedFrom = Math.min(skippedFrom, depth);
      case '~' -> put('\u00A0');
      case '_' -> put('-');
      case '\n' -> {
        line++;
        return skippedFrom == Long.MAX_VALUE;
      }
      case '\\', '{', '}' -> put(c);
      default -> {
        // optional hyphens and index marks
      }
    }
    return false;
  }

  private boolean word() {
    int start = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    String name = at - start > LONGEST_WORD ? "" : text.substring(start, at).toLowerCase(Locale.ROOT);
    int numberAt = at;
    if (at < text.length() && text.charAt(at) == '-') {
      at++;
    }
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    int number = number(numberAt, at);
    if (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return act(name, number, at > numberAt && isDigit(numberAt));
  }

  private boolean act(String name, int number, boolean hasNumber) {
    switch (name) {
      case "par", "row", "page", "sect" -> {
        return skippedFrom == Long.MAX_VALUE;
      }
      case "b" -> bold(!hasNumber || number != 0);
      case "plain" -> bold(false);
      case "u" -> {
        toSkip = 0;
        put((char) number);
        toSkip = fallback[level()];
      }
      case "uc" -> fallback[level()] = Math.clamp(number, 0, LONGEST_WORD);
      case "bin" -> at = (int) Math.min(text.length(), (long) at + Math.max(0, number));
      case "mac" -> charset = Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : charset;
      case "pc" -> charset = Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;
      default -> {
        if (SKIPPED.contains(name)) {
          skippedFrom = Math.min(skippedFrom, depth);
        }
        SYMBOLS.getOrDefault(name, "").chars().forEach(c -> put((char) c));
      }
    }
    return false;
  }

  private void bold(boolean wanted) {
    if (bold[level()] != wanted) {
      bold[level()] = wanted;
      mark(wanted);
    }
  }

  private boolean isDigit(int from) {
    return Character.isDigit(text.charAt(from)) || text.charAt(from) == '-';
  }

  /// At most nine digits count.
  private int number(int from, int to) {
    int end = Math.min(to, from + 9);
    int sign = from < end && text.charAt(from) == '-' ? -1 : 1;
    int value = 0;
    for (int i = sign < 0 ? from + 1 : from; i < end; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return sign * value;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static int hex(char c) {
    int digit = Character.digit(c, 16);
    return digit < 0 ? -256 : digit;
  }
}
