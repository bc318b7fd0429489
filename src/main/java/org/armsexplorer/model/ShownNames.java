package org.armsexplorer.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Wording;

/// The names of parties, armament categories and statuses in the language of the texts: for readers. What is written for
/// programs, and every filter, has the publisher's names.
///
/// Source: of states the Unicode CLDR in the Java runtime; of all others, and of forms with an article, `names_de.tsv`
/// beside this class. A name that neither has stays as the publisher writes it, with the state in brackets translated.
public final class ShownNames {
  private static final String JOIN = " / ";
  private static final Pattern PLACED = Pattern.compile("(.*) \\(([^()]+)\\)(\\**)");

  private ShownNames() {}

  /// What a sentence does with a name.
  public enum Form {
    /// By itself.
    ALONE,
    /// After "deliveries to".
    TO,
    /// After "deliveries from".
    FROM
  }

  public static String of(ArmamentCategory category) {
    return Messages.text("category." + category.name());
  }

  public static String of(DeliveryStatus status) {
    return Messages.text("status." + status.name());
  }

  /// The name of a party, also of several that are one, "Soviet Union / Russia", or of a group that comes with the
  /// program.
  ///
  /// @param name any edition's; of a group also as it is asked for, `@EU:members`
  public static String party(String name) {
    return party(name, Form.ALONE);
  }

  /// The name as a sentence needs it: "den Vereinigten Staaten" after "aus".
  public static String party(String name, Form form) {
    if (Wording.current().language() != Language.GERMAN) {
      return name;
    }
    return Arrays.stream(name.split(Pattern.quote(JOIN), -1))
        .map(one -> ShownGroups.german(one, form).orElseGet(() -> German.of(one, form)))
        .collect(Collectors.joining(JOIN));
  }

  /// All names by which a reader may look for a party, whatever the language of the texts, one a line; also of several
  /// that are one.
  public static String partyNames(String name) {
    return German.SOUGHT.computeIfAbsent(name,
        asked -> Arrays.stream(asked.split(Pattern.quote(JOIN), -1))
            .flatMap(one -> Stream.concat(German.NAMES.allNames(one).stream(), Stream.of(German.of(one, Form.ALONE))))
            .distinct().collect(Collectors.joining("\n")));
  }

  /// A category or status by the publisher's name; the name itself where it is none.
  public static String category(String label) {
    return ArmamentCategory.parse(label).map(ShownNames::of).orElse(label);
  }

  /// A status by the publisher's name; the name itself where it is none.
  public static String status(String label) {
    return DeliveryStatus.parse(label).map(ShownNames::of).orElse(label);
  }

  /// The German names of a party, folded, by which it can be found; none where it has none of its own.
  static List<String> germanNames(KnownParty party) {
    return Optional.of(German.of(party.key(), Form.ALONE)).filter(name -> !name.equals(party.key())).stream().toList();
  }

  /// German names, read when the first is asked for.
  private static final class German {
    private static final PartyNames NAMES = PartyNames.bundled();
    private static final Map<String, String[]> OWN = PartyNames.lines("names_de.tsv").stream()
        .map(line -> line.split("\t", -1)).collect(Collectors.toMap(fields -> fields[0], Function.identity()));
    private static final Map<String, String> ALONE = new ConcurrentHashMap<>();
    private static final Map<String, String> SOUGHT = new ConcurrentHashMap<>();

    static String of(String name, Form form) {
      String[] own = OWN.get(NAMES.keyOf(name));
      String formed = own == null || own.length < 4 || form == Form.ALONE ? "" : form == Form.TO ? own[2] : own[3];
      if (!formed.isEmpty()) {
        return formed;
      }
      String known = ALONE.get(name);
      String alone = known == null ? alone(name) : known;
      ALONE.putIfAbsent(name, alone);
      return alone;
    }

    private static String alone(String name) {
      String key = NAMES.keyOf(name);
      String[] own = OWN.get(key);
      if (own != null && !own[1].isEmpty()) {
        return own[1];
      }
      Optional<String> state = NAMES.ofKey(key).flatMap(German::cldr);
      if (state.isPresent()) {
        return state.get();
      }
      Matcher placed = PLACED.matcher(name);
      return placed.matches() && NAMES.isKnown(placed.group(2))
          ? placed.group(1) + " (" + alone(placed.group(2)) + ")" + placed.group(3) : name;
    }

    private static Optional<String> cldr(KnownParty party) {
      String code = party.alpha2();
      return code == null ? Optional.empty()
          : Optional.of(Locale.of("", code).getDisplayCountry(Locale.GERMAN)).filter(name -> !name.equals(code));
    }
  }
}
