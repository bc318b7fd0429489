package org.armsexplorer.spec.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SavedView;
import org.junit.jupiter.api.Test;

class ViewLibraryTest {
  private final ViewLibrary library = ViewLibrary.EMPTY.withAdded("", view("Borduria"))
      .withAdded("North", view("Ships")).withAdded("North", view("Tanks"));

  private static SavedView view(String name) {
    return new SavedView(name, ChartSpec.DEFAULT);
  }

  private static List<String> paths(ViewLibrary library) {
    return library.views().stream().map(KeptView::path).toList();
  }

  @Test
  void aViewGoesToTheEndOfTheLibraryAndItsFolderIsThere() {
    assertThat(paths(library)).containsExactly("Borduria", "North/Ships", "North/Tanks");
    assertThat(library.folders()).containsExactly("North");
    assertThat(library.views()).extracting(KeptView::id).containsExactly(1, 2, 3);
  }

  @Test
  void aTakenNameGetsANumberWithinItsFolder() {
    ViewLibrary more = library.withAdded("North", view("ships")).withAdded("", view("Ships"));
    assertThat(paths(more)).containsExactly("Borduria", "North/Ships", "North/Tanks", "North/ships 2", "Ships");
    assertThat(paths(more.withFolder(5, "North"))).endsWith("North/Ships 3");
    assertThat(paths(library.withName(3, "Ships"))).endsWith("North/Ships 2");
    assertThat(paths(library.withName(2, "SHIPS"))).contains("North/SHIPS");
  }

  @Test
  void aCopyStandsRightAfterItsViewAndNoIdIsGivenTwice() {
    ViewLibrary copied = library.without(Set.of(3)).withCopy(1);
    assertThat(paths(copied)).containsExactly("Borduria", "Borduria 2", "North/Ships");
    assertThat(copied.views().get(1).id()).isEqualTo(4);
  }

  @Test
  void viewsAreMovedBesideOthers() {
    assertThat(paths(library.before(3, 1))).containsExactly("North/Tanks", "Borduria", "North/Ships");
    assertThat(paths(library.after(1, 3))).containsExactly("North/Ships", "North/Tanks", "Borduria");
    assertThat(library.after(1, 1)).isEqualTo(library);
    assertThat(library.before(1, 99)).isEqualTo(library);
  }

  @Test
  void aNameMeansAViewExactlyBeforeItMeansOneInAnotherCase() {
    ViewLibrary more = library.withAdded("South", view("Ships")).withAdded("", view("borduria!"));
    assertThat(more.named("Ships")).extracting(KeptView::path).containsExactly("North/Ships", "South/Ships");
    assertThat(more.named("South/Ships")).extracting(KeptView::id).containsExactly(4);
    assertThat(more.named("north/tanks")).extracting(KeptView::id).containsExactly(3);
    assertThat(more.named("Submarines")).isEmpty();
  }

  @Test
  void wordsAreLookedForInNamesFoldersTitlesAndParties() {
    ChartSpec spec = ChartSpec.DEFAULT.withFilter(filter -> filter.withSuppliers(List.of("Syldavia")))
        .withPresentation(looks -> looks.withTitle("Rockets to the moon"));
    ViewLibrary more = library.withAdded("", new SavedView("Four", spec));
    assertThat(more.search("NORTH tan")).extracting(KeptView::id).containsExactly(3);
    assertThat(more.search("moon syldavia")).extracting(KeptView::id).containsExactly(4);
    assertThat(more.search("  ")).hasSize(4);
    assertThat(more.search("moon ships")).isEmpty();
  }

  @Test
  void aFolderIsNamedMovedAndRemovedWithoutItsViews() {
    ViewLibrary more = library.withNewFolder("South").withNewFolder("south");
    assertThat(more.folders()).containsExactly("North", "South", "south 2");
    assertThat(more.withFolderMoved("south 2", -5).folders()).containsExactly("south 2", "North", "South");
    assertThat(paths(more.withFolderNamed("North", "South"))).contains("South 3/Ships");
    ViewLibrary without = more.withAdded("", view("Ships")).withoutFolder("North");
    assertThat(without.folders()).containsExactly("South", "south 2");
    assertThat(paths(without)).containsExactly("Borduria", "Ships 2", "Tanks", "Ships");
  }

  @Test
  void idsThatAFileGivesTwiceAreGivenAnew() {
    ViewLibrary read = new ViewLibrary(1, List.of("North", "North", ""),
        List.of(new KeptView(7, "", view("a")), new KeptView(7, "East", view("b")), new KeptView(0, "", view("c"))));
    assertThat(read.views()).extracting(KeptView::id).containsExactly(7, 8, 9);
    assertThat(read.folders()).containsExactly("North", "East");
    assertThat(read.next()).isEqualTo(10);
  }
}
