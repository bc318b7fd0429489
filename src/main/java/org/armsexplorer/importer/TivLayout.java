package org.armsexplorer.importer;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armsexplorer.importer.ImportOptions.Direction;
import org.armsexplorer.importer.ImportOptions.Question;
import org.armsexplorer.importer.TivHeader.Role;
import org.jspecify.annotations.Nullable;

/// What a table of TIV is about: whether its rows are suppliers or recipients, and whose partners they are.
///
/// Told by its title in the old layout ("TIV of arms exports from X", "exports to X"), by the header's word and the total
/// row in the new ("Total imports from X": X supplies; "Total world export": each row supplies).
///
/// @param rows what the parties in the rows are; open in a table of categories about all
/// @param party the party that they trade with; null for all
record TivLayout(Role rows, @Nullable String party) {
  private static final int MOST = 1_000;
  private static final Pattern TITLE =
      Pattern.compile("(?i)^TIV of arms (exports|imports) (from|to|by) (.+?)(?:, \\d{4}\\s?-\\s?\\d{4})?$");
  private static final Pattern VOLUME = Pattern.compile("(?i)^Volume of (exports|imports) of major arms\\b(.*)$");
  private static final Pattern TOTAL = Pattern.compile("(?i)^Total (exports|imports) (from|to|by) (.+)$");
  private static final Pattern WORLD = Pattern.compile("(?i)^Total world (export|import)s?$");

  /// What the file tells, as far as it does.
  ///
  /// @param saysWhom whether it says which party, or that it is about all
  private record Told(Role rows, boolean saysWhom, @Nullable String party) {
    static final Told NOTHING = new Told(Role.OPEN, false, null);
  }

  /// The layout; the file's own word counts before the user's.
  ///
  /// @param names the first cell of each row
  /// @throws Open where neither tells all
  static TivLayout of(List<String> head, TivHeader header, List<String> names, boolean categories,
      ImportOptions options) throws Open {
    Told told = told(head, header, names, categories);
    boolean saysWhom = told.saysWhom() || options.party().isPresent();
    String party = told.saysWhom() ? told.party() : options.party().filter(name -> !isAll(name)).orElse(null);
    Role rows = told.rows();
    if (rows == Role.OPEN && options.direction().isPresent()) {
      boolean exports = options.direction().get() == Direction.EXPORTS;
      rows = exports == (party != null) ? Role.RECIPIENT : Role.SUPPLIER;
    }
    boolean needless = header.isPairs() || (categories && saysWhom && party == null);
    if (!needless && (rows == Role.OPEN || !saysWhom)) {
      throw new Open(rows == Role.OPEN, !saysWhom);
    }
    return new TivLayout(rows, party);
  }

  private static Told told(List<String> head, TivHeader header, List<String> names, boolean categories) {
    Told told =
        head.stream().map(TivLayout::title).filter(one -> !one.equals(Told.NOTHING)).findFirst().orElse(Told.NOTHING);
    for (String name : names) {
      if (!told.saysWhom()) {
        Told total = total(name);
        told = total.equals(Told.NOTHING) ? told : total;
      }
    }
    Role word = categories ? Role.OPEN : header.role();
    return word == Role.OPEN ? told : new Told(word, told.saysWhom(), told.party());
  }

  private static Told title(String line) {
    String text = trimmed(line);
    Matcher title = TITLE.matcher(text);
    if (title.matches()) {
      return oneParty(title.group(1), title.group(2), title.group(3));
    }
    Matcher volume = VOLUME.matcher(text);
    if (!volume.matches()) {
      return Told.NOTHING;
    }
    Role rows = volume.group(1).equalsIgnoreCase("exports") ? Role.SUPPLIER : Role.RECIPIENT;
    String about = volume.group(2).toLowerCase(Locale.ROOT);
    boolean all = about.contains(" by ") || about.isBlank();
    return new Told(rows, all, null);
  }

  /// A line without its quotes and the commas and semicolons at its end.
  private static String trimmed(String line) {
    int end = Math.min(line.length(), MOST);
    while (end > 0 && "\",; \t".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = 0;
    while (start < end && !Character.isLetterOrDigit(line.charAt(start))) {
      start++;
    }
    return line.substring(start, end);
  }

  private static Told total(String name) {
    Matcher world = WORLD.matcher(name);
    if (world.matches()) {
      return new Told(world.group(1).equalsIgnoreCase("export") ? Role.SUPPLIER : Role.RECIPIENT, true, null);
    }
    Matcher total = TOTAL.matcher(name);
    return total.matches() ? oneParty(total.group(1), total.group(2), total.group(3)) : Told.NOTHING;
  }

  /// "from X": X supplies. "to X": X receives. "exports by X" and "imports by X": by the word.
  private static Told oneParty(String word, String preposition, String name) {
    boolean supplies = switch (preposition.toLowerCase(Locale.ROOT)) {
      case "from" -> true;
      case "to" -> false;
      default -> word.equalsIgnoreCase("exports");
    };
    if (isAll(name)) {
      return new Told(supplies ? Role.SUPPLIER : Role.RECIPIENT, true, null);
    }
    return new Told(supplies ? Role.RECIPIENT : Role.SUPPLIER, true, name.strip());
  }

  private static boolean isAll(String name) {
    String text = name.strip().toLowerCase(Locale.ROOT);
    return text.equals("all") || text.startsWith("all ") || text.equals("world") || text.equals("the world");
  }

  static boolean isTotal(String name) {
    return name.equalsIgnoreCase("Total") || name.regionMatches(true, 0, "Total ", 0, 6);
  }

  /// The file does not tell all, and nobody else does.
  static final class Open extends Exception {
    private static final long serialVersionUID = 1L;
    private final boolean direction;
    private final boolean party;

    Open(boolean direction, boolean party) {
      super(null, null, false, false);
      this.direction = direction;
      this.party = party;
    }

    Set<Question> questions() {
      EnumSet<Question> questions = EnumSet.noneOf(Question.class);
      if (direction) {
        questions.add(Question.DIRECTION);
      }
      if (party) {
        questions.add(Question.PARTY);
      }
      return questions;
    }
  }
}
