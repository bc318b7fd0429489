package org.armsexplorer.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.EditionKey;
import org.junit.jupiter.api.Test;

class SpecJsonTest {
  private final SpecJson json = new SpecJson();

  @Test
  void onlyWhatDiffersFromTheDefaultIsWritten() {
    assertThat(json.write(new SavedView("", ChartSpec.DEFAULT))).isEqualToIgnoringNewLines("{\n  \"version\" : 1\n}");
  }

  @Test
  void aViewOfBeforeThereWasAnotherPaletteIsInColours() throws SpecFormatException {
    SavedView greys =
        new SavedView("", ChartSpec.DEFAULT.withPresentation(looks -> looks.withPalette(PaletteName.GREYS)));
    assertThat(json.write(greys)).contains("\"palette\" : \"greys\"");
    assertThat(json.read(json.write(greys)).view()).isEqualTo(greys);
    assertThat(json.read("{\"version\":1}").view().spec().presentation().palette()).isEqualTo(PaletteName.COLOURS);
  }

  @Test
  void unknownInputIsLeftOutAndNamed() throws SpecFormatException {
    ReadSpec read =
        json.read("{\"version\":1,\"type\":\"pie\",\"filter\":{\"years\":\"2019-2000\",\"colour\":\"red\"}}");
    assertThat(read.view().spec()).isEqualTo(ChartSpec.DEFAULT);
    assertThat(read.ignored()).containsExactlyInAnyOrder("type = pie", "years = 2019-2000", "filter.colour = \"red\"");
  }

  @Test
  void aViewOfANewerVersionIsReadAsFarAsItIsUnderstood() throws SpecFormatException {
    ReadSpec read = json.read("{\"version\":9,\"type\":\"line\"}");
    assertThat(read.view().spec().type()).isEqualTo(ChartType.LINE);
    assertThat(read.ignored()).containsExactly("version = 9");
  }

  @Test
  void aViewOfBeforeThereWereOtherSourcesAsksSipri() throws SpecFormatException {
    ReadSpec read = json.read("{\"version\":1,\"filter\":{\"edition\":2024}}");
    assertThat(read.view().spec().filter().edition()).isEqualTo(EditionKey.sipri(2024));
    assertThat(json.write(read.view())).contains("\"edition\" : 2024");
  }

  @Test
  void aViewOfAnotherSourceNamesIt() throws SpecFormatException {
    EditionKey bank = new EditionKey(DataSource.WORLD_BANK, 2024);
    SavedView view = new SavedView("", ChartSpec.DEFAULT.withFilter(filter -> filter.withEdition(bank)));
    assertThat(json.write(view)).contains("\"edition\" : \"world-bank-2024\"");
    assertThat(json.read("{\"filter\":{\"edition\":\"atlantis-1\"}}").ignored())
        .containsExactly("edition = atlantis-1");
  }

  @Test
  void textThatIsNoViewIsRefused() {
    assertThatThrownBy(() -> json.read("not json")).isInstanceOf(SpecFormatException.class);
    assertThatThrownBy(() -> json.read("[1]")).isInstanceOf(SpecFormatException.class);
  }
}
