package org.armsexplorer.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceTest {
  private static final List<Choice> ALL =
      List.of(choice("Copy picture"), choice("New chart"), choice("Côte d'Arcadia"), choice("Picture of Borduria"));

  private static Choice choice(String name) {
    return new Choice(name, "", () -> {
      // nothing to do
    });
  }

  private static List<String> found(String search) {
    return Choice.found(ALL, search).stream().map(Choice::name).toList();
  }

  @Test
  void whatBeginsWithTheSearchComesFirst() {
    assertThat(found("picture")).containsExactly("Picture of Borduria", "Copy picture");
  }

  @Test
  void eachWordHasToBeThereWhateverItsCaseAndAccents() {
    assertThat(found("arcadia COTE")).containsExactly("Côte d'Arcadia");
    assertThat(found("copy chart")).isEmpty();
  }

  @Test
  void anEmptySearchGivesAllInTheirOrder() {
    assertThat(found(" ")).hasSize(4).startsWith("Copy picture");
  }

  @Test
  void anotherNameThatBeginsWithTheSearchIsAsGoodAsAWord() {
    Choice part = choice("Unterkey");
    Choice other = new Choice("Arcadia", "Old Arcadia\nTerkey", "", part.action());

    assertThat(Choice.found(List.of(part, other), "terkey")).containsExactly(other, part);
  }

  @Test
  void aCodeIsFoundByTheWholeOfItOnly() {
    Choice arcadia = new Choice("Arcadia", "Arcadia\nXYZ", "", choice("").action());
    Choice border = choice("Yzar");

    assertThat(Choice.found(List.of(arcadia, border), "yz")).containsExactly(border);
    assertThat(Choice.found(List.of(arcadia, border), "xy")).isEmpty();
    assertThat(Choice.found(List.of(arcadia, border), "xyz")).containsExactly(arcadia);
  }
}
