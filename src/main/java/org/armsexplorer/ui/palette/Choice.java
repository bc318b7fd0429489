package org.armsexplorer.ui.palette;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armsexplorer.model.PartyNames;

/// Something that can be done by typing its name.
///
/// @param name what the reader types
/// @param other what the reader may type as well, one name a line; empty for nothing. Three capital letters are a code,
///     which is found by the whole of it only
/// @param kind what it is, in a word or two; keys where it has some
/// @param action what it does
public record Choice(String name, String other, String kind, Runnable action) {
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /// One with a single name.
  public Choice(String name, String kind, Runnable action) {
    this(name, "", kind, action);
  }

  /// The choices that hold each word of a search, whatever its case and accents: those that begin with it first, then
  /// those in which a word begins with it, else in their own order.
  static List<Choice> found(List<Choice> all, String search) {
    String wanted = folded(search.strip());
    if (wanted.isEmpty()) {
      return all;
    }
    List<String> words = List.of(wanted.split("\\s+"));
    List<List<Choice>> ranks = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (Choice choice : all) {
      String name = folded(choice.name());
      String other = folded(choice.othersFor(search.strip()));
      if (words.stream().allMatch(name::contains) || words.stream().allMatch(other::contains)) {
        ranks.get(rank(name, other, wanted)).add(choice);
      }
    }
    return ranks.stream().flatMap(List::stream).toList();
  }

  /// The other names, and the code where it is what is searched for.
  private String othersFor(String search) {
    return other.lines().filter(line -> !CODE.matcher(line).matches() || line.equalsIgnoreCase(search))
        .collect(Collectors.joining("\n"));
  }

  /// Without case and accents.
  private static String folded(String text) {
    return MARKS.matcher(Normalizer.normalize(PartyNames.folded(text), Normalizer.Form.NFD)).replaceAll("");
  }

  /// Another name that begins with the search is as good as a word of the name.
  private static int rank(String name, String other, String wanted) {
    if (name.startsWith(wanted)) {
      return 0;
    }
    return name.contains(" " + wanted) || ("\n" + other).contains("\n" + wanted) ? 1 : 2;
  }
}
