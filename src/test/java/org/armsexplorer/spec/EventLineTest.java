package org.armsexplorer.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLineTest {

  @ParameterizedTest
  @ValueSource(strings = {"2021 Coup", " 2021  Coup ", "2021: Coup", "2021:Coup", "2021=Coup", "2021, Coup"})
  void aYearAndWordsAreAnEvent(String typed) {
    assertThat(EventLine.parse(typed)).contains(new EventLine(2021, "Coup"));
    assertThat(EventLine.parse(EventLine.parse(typed).orElseThrow().toString())).isEqualTo(EventLine.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2021", "2021 ", "Coup", "Coup 2021", "20211 Coup", "2021Coup", "1:"})
  void allElseIsNone(String typed) {
    assertThat(EventLine.parse(typed)).isEmpty();
  }

  @Test
  void whatIsTypedIsOneALineInTheOrderOfTheYears() {
    Annotations typed = Annotations.NONE.withEvents("2021 Coup\n\nwithout a year\n2011 Elections\n2021 Coup")
        .withNotes(" One. \n\nTwo.");
    assertThat(typed.events()).containsExactly(new EventLine(2011, "Elections"), new EventLine(2021, "Coup"));
    assertThat(typed.notes()).containsExactly("One.", "Two.");
  }
}
