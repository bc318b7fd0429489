package org.armsexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNamesTest {
  private static final PartyNames NAMES = PartyNames.bundled();
  /// Codes of states that are no more stand in ISO 3166-3, those of Kosovo in none.
  private static final Set<String> NOT_IN_PART_1 = Set.of("SU", "CS", "YU", "DD", "YD", "XK");

  @ParameterizedTest
  @CsvSource({"RU,Russia", "rus,Russia", "Russia,Russia", "TUR,Turkiye", "Turkey,Turkiye", "Türkiye,Turkiye",
      "AE,United Arab Emirates", "UAE,United Arab Emirates", "Vietnam,Viet Nam", "Ivory Coast,", "SUN,Soviet Union",
      "DE,Germany", "DDR,East Germany (GDR)", "UK,United Kingdom", "GBR,United Kingdom",
      "Bosnia & Herzegovina,Bosnia-Herzegovina", "XX,", "United Wa State (Myanmar)*,United Wa State (Myanmar)*"})
  void aPartyIsFoundByAnyNameOrCode(String asked, String key) {
    assertThat(NAMES.find(asked).map(KnownParty::key).orElse(null)).isEqualTo(key);
  }

  @Test
  void theCodesAreThoseOfIso3166() {
    Set<String> states = Set.of(Locale.getISOCountries());
    List<String> wrong = new ArrayList<>();
    for (KnownParty party : NAMES.all()) {
      String alpha2 = party.alpha2();
      if (alpha2 != null && !NOT_IN_PART_1.contains(alpha2) && (!states.contains(alpha2)
          || !Locale.of("", alpha2).getISO3Country().equals(Objects.requireNonNull(party.alpha3())))) {
        wrong.add(party.toString());
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(NAMES.all().stream().filter(party -> party.alpha2() != null)).hasSizeGreaterThan(180);
  }

  @Test
  void noNameAndNoCodeIsTwoParties() {
    Set<String> seen = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (KnownParty party : NAMES.all()) {
      List<String> words = new ArrayList<>(List.of(PartyNames.folded(party.key())));
      party.otherNames().stream().map(other -> PartyNames.folded(other.name())).filter(name -> !words.contains(name))
          .forEach(words::add);
      if (party.alpha2() != null) {
        words.addAll(List.of("code " + party.alpha2(), "code " + party.alpha3()));
      }
      words.stream().filter(word -> !seen.add(word)).forEach(twice::add);
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void theKindIsThatOfTheListWhereANameHasNoMark() {
    assertThat(NAMES.kindOf("United Nations")).isEqualTo(PartyKind.ORGANISATION);
    assertThat(NAMES.kindOf("NTC")).isEqualTo(PartyKind.GROUP);
    assertThat(NAMES.kindOf("Unknown recipient(s)")).isEqualTo(PartyKind.UNKNOWN);
    assertThat(NAMES.kindOf("Rebels of Arcadia*")).isEqualTo(PartyKind.GROUP);
  }

  @Test
  void anOlderNameSaysInWhichEditionItWasLastSeen() {
    assertThat(NAMES.find("TR").orElseThrow().otherNames()).containsExactly(new PartyName("Turkey", 2022));
    assertThat(NAMES.find("AE").orElseThrow().otherNames()).containsExactly(new PartyName("UAE", 2025));
  }

  @Test
  void partiesKnowWhomTheyFollowed() {
    assertThat(NAMES.successorsOf("Czechoslovakia")).containsExactly(
        new Succession("Czechoslovakia", "Czechia", 1993, true),
        new Succession("Czechoslovakia", "Slovakia", 1993, false));
    assertThat(NAMES.predecessorsOf("Yemen")).extracting(Succession::earlier).containsExactly("North Yemen",
        "South Yemen");
    assertThat(NAMES.predecessorsOf("Arcadia")).isEmpty();
    for (KnownParty party : NAMES.all()) {
      assertThat(NAMES.successorsOf(party.key())).allMatch(one -> NAMES.isKnown(one.later()));
    }
  }

  @Test
  void aPartyCanBeAddedToTheList() {
    PartyNames more = NAMES.with(List.of(
        new KnownParty("Syldavia", PartyKind.STATE, null, null, List.of(new PartyName("Kingdom of Syldavia", null)))));
    assertThat(more.keyOf("kingdom of syldavia")).isEqualTo("Syldavia");
    assertThat(NAMES.isKnown("Syldavia")).isFalse();
  }

  @Test
  void aPartyHasAllItsNames() {
    assertThat(NAMES.allNames("Turkey")).contains("Turkey", "Turkiye", "Türkei", "TUR");
    assertThat(NAMES.allNames("Myanmar")).contains("Myanmar (Burma)");
    assertThat(NAMES.allNames("United States")).contains("USA", "Vereinigte Staaten");
    assertThat(NAMES.allNames("Borduria")).containsExactly("Borduria");
  }
}
