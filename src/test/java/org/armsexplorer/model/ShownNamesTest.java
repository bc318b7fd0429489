package org.armsexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.model.ShownNames.Form;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ShownNamesTest {
  private static final List<String> ENGLISH = List.of("Soviet Union", "Czechoslovakia", "Yugoslavia", "North Yemen");
  private Spoken spoken = Spoken.in(Language.ENGLISH);

  @BeforeEach
  void speakGerman() {
    spoken = Spoken.in(Language.GERMAN);
  }

  @AfterEach
  void speakAsBefore() {
    spoken.close();
  }

  @Test
  void aStateHasTheNameOfTheCldr() {
    assertThat(ShownNames.party("Germany")).isEqualTo("Deutschland");
    assertThat(ShownNames.party("Turkey")).isEqualTo("Türkei");
    assertThat(ShownNames.party("Turkiye")).isEqualTo("Türkei");
  }

  @Test
  void aStateThatIsNoMoreHasANameToo() {
    assertThat(ENGLISH.stream().map(ShownNames::party)).containsExactly("Sowjetunion", "Tschechoslowakei",
        "Jugoslawien", "Nordjemen");
    assertThat(ShownNames.party("Soviet Union / Russia")).isEqualTo("Sowjetunion / Russland");
  }

  @Test
  void eachStateOfTheListHasAGermanName() {
    assertThat(PartyNames.bundled().all()).filteredOn(party -> party.kind() == PartyKind.STATE)
        .allSatisfy(party -> assertThat(ShownNames.party(party.key())).isNotBlank().doesNotContain(" and ", "Republic",
            "Islands", "South", "North", "East", "West "));
  }

  @Test
  void ofAGroupThePlaceIsTranslated() {
    assertThat(ShownNames.party("Amal (Lebanon)*")).isEqualTo("Amal (Libanon)*");
    assertThat(ShownNames.party("Houthi rebels (Yemen)*")).isEqualTo("Huthi-Rebellen (Jemen)*");
    assertThat(ShownNames.party("Hamas (Palestine)*")).endsWith(")*");
  }

  @Test
  void aPartyThatNobodyKnowsStaysAsItIsWritten() {
    assertThat(ShownNames.party("Borduria")).isEqualTo("Borduria");
    assertThat(ShownNames.party("Greens (Borduria)*")).isEqualTo("Greens (Borduria)*");
  }

  @Test
  void aNameWithAnArticleTakesItInASentence() {
    assertThat(ShownNames.party("United States", Form.FROM)).isEqualTo("den Vereinigten Staaten");
    assertThat(ShownNames.party("United States", Form.TO)).isEqualTo("die Vereinigten Staaten");
    assertThat(ShownNames.party("Turkey", Form.TO)).isEqualTo("die Türkei");
    assertThat(ShownNames.party("China", Form.FROM)).isEqualTo("China");
  }

  @Test
  void everyLineOfTheTableIsAParty() {
    assertThat(PartyNames.lines("names_de.tsv")).isNotEmpty().allSatisfy(line -> {
      String[] fields = line.split("\t", -1);
      assertThat(fields).as(line).hasSize(4);
      assertThat(PartyNames.bundled().keyOf(fields[0])).isEqualTo(fields[0]);
      assertThat(PartyNames.bundled().isKnown(fields[0])).as(line).isTrue();
    });
  }

  @Test
  void eachPartyIsFoundByItsGermanName() {
    PartyNames names = PartyNames.bundled();
    assertThat(names.all()).allSatisfy(
        party -> assertThat(names.find(ShownNames.party(party.key()))).map(KnownParty::key).contains(party.key()));
  }

  @Test
  void everyGroupOfTheProgramHasGermanWordsAndIsFoundByItsGermanName() {
    assertThat(PartyGroup.bundled()).allSatisfy(group -> {
      assertThat(ShownGroups.title(group)).doesNotContain("region)", "Union and", "states").isNotBlank();
      assertThat(ShownGroups.source(group)).contains("https://", "(Stand ");
      assertThat(PartyGroup.bundled()).filteredOn(one -> one.isNamed("@" + ShownNames.party(group.name())))
          .containsExactly(group);
    });
    assertThat(PartyNames.lines("groups_de.tsv")).hasSameSizeAs(PartyGroup.bundled())
        .allSatisfy(line -> assertThat(line.split("\t", -1)).as(line).hasSize(6));
  }

  @Test
  void aGroupIsNamedInGermanHoweverItIsAskedFor() {
    assertThat(ShownNames.party("Middle East", Form.TO)).isEqualTo("den Nahen und Mittleren Osten");
    assertThat(ShownNames.party("GCC", Form.FROM)).isEqualTo("dem Golf-Kooperationsrat");
    assertThat(ShownNames.party("@Africa")).isEqualTo("@Afrika");
    assertThat(ShownNames.party("@Africa:members")).isEqualTo("@Afrika:members");
    assertThat(ShownNames.party("@north")).isEqualTo("@north");
  }

  @Test
  void whatAViewOrAUserMeansByTheNameOfAGroupIsNotTranslated() {
    PartyGroup own = new PartyGroup("Africa", "Where I was", "", List.of());
    assertThat(ShownGroups.title(own)).isEqualTo("Where I was");
    assertThat(ShownGroups.source(own)).isEmpty();
  }

  @Test
  void noPartyIsCalledAsAGroupIs() {
    assertThat(PartyGroup.bundled()).noneMatch(group -> PartyNames.bundled().isKnown(group.name()));
  }

  @Test
  void categoriesAndStatusesAreTranslatedByThePublishersName() {
    assertThat(ShownNames.category("Air-defence systems")).isEqualTo("Luftverteidigungssysteme");
    assertThat(ShownNames.status("Second hand")).isEqualTo("Gebraucht");
    assertThat(ShownNames.category("Submarine sandwiches")).isEqualTo("Submarine sandwiches");
    spoken.close();
    assertThat(ArmamentCategory.values()).allSatisfy(one -> assertThat(ShownNames.of(one)).isEqualTo(one.label()));
    assertThat(DeliveryStatus.values()).allSatisfy(one -> assertThat(ShownNames.of(one)).isEqualTo(one.label()));
  }

  @Test
  void anEditionIsNamedByItsMonth() {
    assertThat(new Edition(2024, false).title()).isEqualTo("März 2024");
    assertThat(new Edition(2024, false).name()).isEqualTo("March 2024");
  }

  @Test
  void partiesThatAreOneAreSoughtByTheNamesOfEach() {
    assertThat(ShownNames.partyNames("Soviet Union / Russia").lines()).contains("Soviet Union", "Sowjetunion", "Russia",
        "Russland", "RUS");
    assertThat(ShownNames.partyNames("Amal (Lebanon)*").lines()).contains("Amal (Lebanon)*", "Amal (Libanon)*");
  }
}
