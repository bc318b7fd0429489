package org.armsexplorer.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.model.PartyGroup;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Merging;
import org.armsexplorer.spec.TransferFilter;
import org.junit.jupiter.api.Test;

class MergingNotesTest {

  @Test
  void whoIsInAGroupIsSaidInTheLanguageOfTheTexts() {
    assertThat(notes("@ASEAN")).containsExactly("ASEAN (Association of Southeast Asian Nations): Indonesia, Malaysia, "
        + "Philippines, Singapore, Thailand, Brunei, Viet Nam (from 1995). "
        + "Members by ASEAN, Member states, https://asean.org (as of November 2026).");
    try (Spoken german = Spoken.in(Language.GERMAN)) {
      assertThat(german).isNotNull();
      assertThat(notes("@ASEAN")).singleElement().asString().startsWith("ASEAN (Verband Südostasiatischer Nationen): ")
          .contains("Indonesien, Malaysia, Philippinen", "Vietnam (ab 1995)")
          .endsWith("Quelle der Mitgliedschaft: ASEAN, Member states, https://asean.org (Stand November 2026).");
      assertThat(notes("@North Africa")).singleElement().asString().startsWith("Nordafrika (SIPRI-Region): Algerien, ")
          .contains("Quelle der Mitgliedschaft: Regionen der SIPRI-Datenbanken, ");
    }
  }

  private static List<String> notes(String name) {
    List<PartyGroup> groups = PartyGroup.bundled().stream().filter(group -> group.isNamed(name)).toList();
    TransferFilter filter =
        TransferFilter.ALL.withRecipients(List.of(name)).withMerging(Merging.NONE.withGroups(groups));
    return new MergingNotes(filter, List.of(), Optional.of(new YearRange(1990, 1996))).notes();
  }
}
