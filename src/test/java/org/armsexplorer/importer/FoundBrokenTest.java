package org.armsexplorer.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.YearRange;
import org.junit.jupiter.api.Test;

/// What broke the readers when files were broken for minutes.
class FoundBrokenTest {
  private static final PartyNames NAMES = PartyNames.bundled();

  @Test
  void wordsOfAQueryThatShareASpaceHaveNothingBetweenThem() {
    Preamble old = Preamble.of(List.of(
        "Database search results for buyer and seller 'Arcadia' and the years from 2001 to 2004 - (created: 3-5-2021)"),
        NAMES);
    assertThat(old.recipients().orElseThrow()).isEmpty();
    assertThat(old.suppliers().orElseThrow()).hasSize(1);
    Preamble register =
        Preamble.of(List.of("Transfers of arms from to 'Arcadia' . Deals made for year range 2001 to 2004"), NAMES);
    assertThat(register.years()).contains(new YearRange(2001, 2004));
  }

  @Test
  void aLetterThatBecomesTwoInSmallMovesNothing() {
    Preamble preamble = Preamble
        .of(List.of("\u0130\u0130\u0130 from Arcadia to Borduria . Deals made for year range 2001 to 2004"), NAMES);
    assertThat(preamble.suppliers().orElseThrow()).containsExactly(NAMES.keyOf("Arcadia"));
    assertThat(preamble.years()).contains(new YearRange(2001, 2004));
  }

  @Test
  void aNumberOfTwoThousandMillionDigitsStaysAsItIsWritten() {
    assertThat(SheetHandler.plain("-1e2147483647")).isEqualTo("-1e2147483647");
    assertThat(SheetHandler.plain("1e-2147483647")).isEqualTo("1e-2147483647");
    assertThat(SheetHandler.plain("6.656E1")).isEqualTo("66.56");
  }

  @Test
  void aWorldBankSeriesWithoutYearsIsRefusedInASentence() {
    String text = "\"Data Source\",\"World Development Indicators\",\n"
        + "\"Country Name\",\"Country Code\",\"Indicator Name\",\"Indicator Code\",\"2009\";\n"
        + "\"Arcadia\",\"ABW\",\"Arms imports (SIPRI trend indicator values)\",\"MS.MIL.MPRT.KD\",\"40000000\"\n";
    assertThatThrownBy(() -> new SourceReader(NAMES).read(Path.of("a.csv"), text.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(ImportException.class);
  }
}
