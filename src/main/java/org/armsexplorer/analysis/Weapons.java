package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armsexplorer.model.Weapon;

/// The weapons of an edition, each with the places of its designation and its description. Spellings that differ in case
/// or in the dash that the publisher's exports add to some designations are one.
///
/// Filled while the facts are gathered, then only read.
final class Weapons {
  private final Map<Weapon, Integer> places = new HashMap<>();
  private final List<Weapon> weapons = new ArrayList<>();
  private final Words designations = new Words();
  private final Words descriptions = new Words();
  private int[] designation = new int[64];
  private int[] description = new int[64];

  /// Different words in the order in which they came.
  private static final class Words {
    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    int place(String word) {
      return places.computeIfAbsent(folded(word), key -> {
        words.add(shown(word));
        return words.size() - 1;
      });
    }
  }

  /// The place of a weapon.
  int place(Weapon weapon) {
    Integer known = places.get(weapon);
    if (known != null) {
      return known;
    }
    int place = weapons.size();
    if (place == designation.length) {
      designation = java.util.Arrays.copyOf(designation, place * 2);
      description = java.util.Arrays.copyOf(description, place * 2);
    }
    designation[place] = designations.place(weapon.designation());
    description[place] = descriptions.place(weapon.description());
    weapons.add(weapon);
    places.put(weapon, place);
    return place;
  }

  /// All of them, each at its place.
  List<Weapon> all() {
    return List.copyOf(weapons);
  }

  int size() {
    return weapons.size();
  }

  /// Designation and description as one text in lower case, for searching.
  String text(int place) {
    Weapon weapon = weapons.get(place);
    return (weapon.designation() + "\n" + weapon.description()).toLowerCase(Locale.ROOT);
  }

  /// Place of a weapon's designation; -1 where the weapon is not told.
  int designation(int place) {
    return place < 0 ? -1 : designation[place];
  }

  /// Place of a weapon's description; -1 where the weapon is not told.
  int description(int place) {
    return place < 0 ? -1 : description[place];
  }

  List<String> designations() {
    return designations.words;
  }

  List<String> descriptions() {
    return descriptions.words;
  }

  /// As it is shown: `EMB-314 -` is `EMB-314`.
  private static String shown(String word) {
    String text = word.strip();
    return text.endsWith(" -") ? text.substring(0, text.length() - 2).strip() : text;
  }

  /// As it is compared.
  static String folded(String word) {
    return shown(word).toLowerCase(Locale.ROOT);
  }
}
