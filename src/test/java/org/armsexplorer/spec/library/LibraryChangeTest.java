package org.armsexplorer.spec.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ReadSpec;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.spec.SpecFormatException;
import org.armsexplorer.spec.SpecJson;
import org.armsexplorer.spec.Specs;
import org.junit.jupiter.api.Test;

class LibraryChangeTest {
  private static final ViewLibrary START = start();

  private static ViewLibrary start() {
    ViewLibrary library = ViewLibrary.EMPTY.withNewFolder("West");
    for (String name : List.of("a", "b", "c", "d")) {
      library = library.withAdded(name.equals("b") ? "" : "East", new SavedView(name, ChartSpec.DEFAULT));
    }
    return library;
  }

  /// What can be done to a library with at most six views.
  @Provide
  static Arbitrary<UnaryOperator<ViewLibrary>> changes() {
    Arbitrary<Integer> ids = Arbitraries.integers().between(1, 6);
    Arbitrary<String> names = Arbitraries.of("a", "b", "North", "East");
    Arbitrary<String> folders = Arbitraries.of("", "East", "West");
    return Arbitraries.oneOf(names.map(name -> library -> library.withAdded(name, view(name))),
        ids.map(id -> library -> library.withCopy(id)), ids.map(id -> library -> library.without(Set.of(id))),
        Combinators.combine(ids, names).as((id, name) -> library -> library.withName(id, name)),
        Combinators.combine(ids, folders).as((id, folder) -> library -> library.withFolder(id, folder)),
        Combinators.combine(ids, ids).as((id, other) -> library -> library.before(id, other)),
        names.map(name -> library -> library.withNewFolder(name)),
        folders.map(folder -> library -> library.withoutFolder(folder)),
        Combinators.combine(folders, names).as((folder, name) -> library -> library.withFolderNamed(folder, name)),
        Combinators.combine(folders, Arbitraries.of(-1, 1))
            .as((folder, by) -> library -> library.withFolderMoved(folder, by)));
  }

  private static SavedView view(String name) {
    return new SavedView(name, ChartSpec.DEFAULT);
  }

  @Property(tries = 500)
  void whatWasDoneIsTakenBackAndDoneAgain(@ForAll("changes") UnaryOperator<ViewLibrary> first,
      @ForAll("changes") UnaryOperator<ViewLibrary> second) {
    ViewLibrary before = first.apply(START);
    LibraryChange change = new LibraryChange(before, second.apply(before));
    ViewLibrary back = change.back().to(change.after());
    assertThat(back.views()).isEqualTo(before.views());
    assertThat(back.folders()).isEqualTo(before.folders());
    ViewLibrary again = change.to(back);
    assertThat(again.views()).isEqualTo(change.after().views());
    assertThat(again.folders()).isEqualTo(change.after().folders());
  }

  @Test
  void whatWasDoneSinceStaysWhereAnEarlierStepIsTakenBack() {
    LibraryChange deleted = new LibraryChange(START, START.without(Set.of(2)));
    ViewLibrary since = deleted.after().withName(3, "renamed").withAdded("", view("new"));
    ViewLibrary back = deleted.back().to(since);
    assertThat(back.views()).extracting(KeptView::name).containsExactly("a", "b", "renamed", "d", "new");
    assertThat(back.views()).extracting(KeptView::id).containsExactly(1, 2, 3, 4, 5);
  }

  @Test
  void aMoveIsTakenBackAroundWhatCameSince() {
    LibraryChange moved = new LibraryChange(START, START.before(4, 1));
    ViewLibrary since = moved.after().withCopy(4);
    assertThat(moved.back().to(since).views()).extracting(KeptView::id).containsExactly(1, 5, 2, 3, 4);
  }

  @Property(tries = 100)
  void whatIsWrittenIsReadBack(@ForAll("specs") ChartSpec spec, @ForAll("changes") UnaryOperator<ViewLibrary> change)
      throws SpecFormatException {
    ViewLibrary library = change.apply(START).withAdded("Ünd/\"x\"", new SavedView("a <view>", spec));
    LibraryJson json = new LibraryJson();
    assertThat(json.read(json.write(library))).isEqualTo(new LibraryJson.Read(library, List.of()));
  }

  @Provide
  static Arbitrary<ChartSpec> specs() {
    return Specs.any();
  }

  /// What stands in the library is what stands in a file.
  @Test
  void aViewOfTheLibraryIsAFileToShare() throws SpecFormatException {
    String text = new LibraryJson().write(ViewLibrary.EMPTY.withAdded("", view("Borduria")));
    String inner =
        text.substring(text.indexOf("{", text.indexOf("\"view\" :")), text.lastIndexOf("}", text.lastIndexOf("]")));
    assertThat(new SpecJson().read(inner)).isEqualTo(new ReadSpec(view("Borduria"), List.of()));
  }
}
