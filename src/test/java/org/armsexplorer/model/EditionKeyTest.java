package org.armsexplorer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditionKeyTest {

  @Test
  void aYearAloneIsOfSipri() {
    assertThat(EditionKey.parse(" 2024 ")).contains(EditionKey.sipri(2024));
    assertThat(EditionKey.parse("sipri-2024")).contains(EditionKey.sipri(2024));
    assertThat(new Edition(2024, true).key()).isEqualTo(EditionKey.sipri(2024));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024", "world-bank-2024", "comtrade", "unroca", "table-licences", "table-licences-2019"})
  void aTokenIsReadBack(String token) {
    assertThat(EditionKey.parse(token).orElseThrow().token()).isEqualTo(token);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "newest", "world bank", "table", "table-"})
  void whatIsNoEditionIsNotGuessed(String text) {
    assertThat(EditionKey.parse(text)).isEmpty();
  }

  @Test
  void theNewestEditionOfSipriStandsFirst() {
    EditionKey table = new EditionKey(DataSource.table("licences"), 0);
    EditionKey bank = new EditionKey(DataSource.WORLD_BANK, 2026);
    assertThat(List.of(table, bank, EditionKey.sipri(2023), EditionKey.sipri(2025)).stream().sorted())
        .containsExactly(EditionKey.sipri(2025), EditionKey.sipri(2023), bank, table);
  }

  @Test
  void onlyATableHasAName() {
    assertThatThrownBy(() -> new DataSource(DataSource.Kind.TABLE, "")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DataSource(DataSource.Kind.SIPRI, "a")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEditionIsNamedAfterItsSource() {
    assertThat(new Edition(DataSource.WORLD_BANK, 2024, false).name()).isEqualTo("World Bank 2024");
    assertThat(Edition.running(DataSource.COMTRADE).name()).isEqualTo("UN Comtrade");
    assertThat(Edition.running(DataSource.table("licences")).name()).isEqualTo("licences");
  }
}
