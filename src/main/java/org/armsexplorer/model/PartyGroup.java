package org.armsexplorer.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armsexplorer.model.ShownNames.Form;

/// Parties that are looked at together, such as a union of states, with the years of each membership.
///
/// @param name short, as it is typed after `@`
/// @param title what it is, in words
/// @param source who says who is a member; empty for a group of the user's own
public record PartyGroup(String name, String title, String source, List<Member> members) {
  /// First and last year of those who are members at all times.
  private static final int ALWAYS = 0;
  private static final int FOREVER = 9999;

  /// A member and its years.
  ///
  /// @param party lasting key, or a name of any edition in a group of the user's own
  /// @param first the first year at whose end it was a member
  /// @param last the last year at whose end it was a member
  public record Member(String party, int first, int last) {

    /// A member at all times.
    public static Member always(String party) {
      return new Member(party, ALWAYS, FOREVER);
    }

    /// Reads `Croatia`, `Croatia<TAB>2013` or `United Kingdom<TAB>1973<TAB>2019`.
    ///
    /// @throws IllegalArgumentException where a year is none
    public static Member parse(String line) {
      String[] fields = line.split("\t");
      return new Member(fields[0].strip(), fields.length > 1 ? Integer.parseInt(fields[1].strip()) : ALWAYS,
          fields.length > 2 ? Integer.parseInt(fields[2].strip()) : FOREVER);
    }

    public boolean beganEver() {
      return first > ALWAYS;
    }

    public boolean endedEver() {
      return last < FOREVER;
    }

    /// Whether it was a member in one of the years.
    public boolean isWithin(YearRange years) {
      return first <= years.last() && last >= years.first();
    }
  }

  public PartyGroup {
    members = List.copyOf(members);
  }

  /// The groups that come with the program, by name: EU, NATO, ASEAN, GCC, AU and SIPRI's regions. Their source is
  /// `groups.tsv` beside this class, which names its own.
  public static List<PartyGroup> bundled() {
    return parse(PartyNames.lines("groups.tsv"));
  }

  /// Reads headers (`@name<TAB>title<TAB>source`), each with its members; `+name` takes those of a group above.
  static List<PartyGroup> parse(List<String> lines) {
    Map<String, List<Member>> members = new LinkedHashMap<>();
    Map<String, String[]> heads = new LinkedHashMap<>();
    List<Member> present = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("@")) {
        String[] head = line.substring(1).split("\t");
        present = new ArrayList<>();
        members.put(head[0], present);
        heads.put(head[0], head);
      } else if (line.startsWith("+")) {
        present.addAll(members.getOrDefault(line.substring(1), List.of()));
      } else {
        present.add(Member.parse(line));
      }
    }
    return heads.values().stream()
        .map(head -> new PartyGroup(head[0], head[1], head[2], members.getOrDefault(head[0], List.of()))).toList();
  }

  /// Whether a name, typed with or without `@`, means this group: its own or, of one that comes with the program, the
  /// German one.
  public boolean isNamed(String text) {
    String wanted = text.strip();
    String folded = PartyNames.folded(wanted.startsWith("@") ? wanted.substring(1) : wanted);
    return folded.equals(PartyNames.folded(name)) || (!source.isEmpty()
        && ShownGroups.german(name, Form.ALONE).filter(german -> folded.equals(PartyNames.folded(german))).isPresent());
  }
}
