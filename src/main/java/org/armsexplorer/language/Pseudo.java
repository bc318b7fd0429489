package org.armsexplorer.language;

/// English as no language has it: each letter with an accent, two fifths longer, between brackets. What is cut off in it
/// would be cut off in some language; what has no accents comes from no message file.
final class Pseudo {
  private static final String PLAIN = "AaCcDdEeGgIiLlNnOoRrSsTtUuYyZz";
  private static final String MARKED = "ÅåÇçĐđÉéĞğÎîŁłÑñÖöŘřŠšŤťÛûÝýŽž";
  private static final String MORE = "ãéíöü ñçšžý ";
  private static final double LONGER = 0.4;

  private Pseudo() {}

  /// The same text for [java.text.MessageFormat]: its places stay, and the spaces around it.
  static String of(String text) {
    String core = text.strip();
    if (core.chars().noneMatch(Character::isLetter)) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int depth = 0;
    int letters = 0;
    for (int i = 0; i < core.length(); i++) {
      char letter = core.charAt(i);
      depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
      int place = depth > 0 ? -1 : PLAIN.indexOf(letter);
      out.append(place < 0 ? letter : MARKED.charAt(place));
      letters += depth > 0 || letter == '}' ? 0 : 1;
    }
    int start = text.indexOf(core);
    int more = (int) Math.ceil(letters * LONGER);
    String added = MORE.repeat(more / MORE.length() + 1).substring(0, more).stripTrailing();
    boolean places = letters == 0;
    return places ? text : text.substring(0, start) + "[" + out + (added.isEmpty() ? "" : " " + added) + "]"
        + text.substring(start + core.length());
  }
}
