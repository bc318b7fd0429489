package org.armsexplorer.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.spec.library.LibraryChange;
import org.armsexplorer.spec.library.ViewLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViewServiceTest {
  @TempDir private Path folder;

  private Path store() {
    return folder.resolve("store");
  }

  private ViewService service() {
    return Wiring.closed(store()).library();
  }

  private static SavedView view(String name) {
    return new SavedView(name, ChartSpec.DEFAULT.withFilter(TransferFilter.ALL.withSuppliers(List.of("Borduria"))));
  }

  @Test
  void viewsAreThereAtTheNextStart() throws Exception {
    LibraryChange added = service().change(library -> library.withAdded("North", view("Ships")));
    assertThat(service().library()).isEqualTo(added.after());
    assertThat(service().named("North/Ships").view()).isEqualTo(view("Ships"));
    assertThat(service().make(added.back()).views()).isEmpty();
    assertThat(service().library().views()).isEmpty();
  }

  @Test
  void nothingIsWrittenWhereNothingChanged() throws Exception {
    service().change(library -> library.without(Set.of(3)));
    assertThat(store()).doesNotExist();
  }

  @Test
  void aNameThatMeansNoneOrSeveralIsRefusedWithThoseThatThereAre() throws Exception {
    assertThatThrownBy(() -> service().named("Ships")).hasMessageContaining("none yet");
    service().change(library -> library.withAdded("North", view("Ships")).withAdded("South", view("Ships")));
    assertThatThrownBy(() -> service().named("Tanks")).hasMessageContaining("North/Ships, South/Ships");
    assertThatThrownBy(() -> service().named("Ships")).hasMessageContaining("more than one");
  }

  @Test
  void aLibraryThatCannotBeReadIsLeftAsItIs() throws Exception {
    Path file = Files.writeString(Files.createDirectories(store()).resolve("views.json"), "[1, 2");
    assertThatThrownBy(() -> service().library()).isInstanceOf(UserProblem.class).hasMessageContaining("views.json");
    assertThatThrownBy(() -> service().change(library -> library.withAdded("", view("a"))))
        .isInstanceOf(UserProblem.class);
    assertThat(file).content().isEqualTo("[1, 2");
  }

  @Test
  void whatANewerProgramWroteStaysBesideTheFile() throws Exception {
    String newer = "{\"version\": 1, \"next\": 2, \"views\": [{\"id\": 1, \"view\": {\"name\": \"a\", \"glow\": 3}}]}";
    Files.writeString(Files.createDirectories(store()).resolve("views.json"), newer);
    service().change(library -> library.withName(1, "b"));
    assertThat(store().resolve("views.before.json")).content().isEqualTo(newer);
    assertThat(service().library().views()).extracting(KeptView::name).containsExactly("b");
    service().change(library -> library.withName(1, "c"));
    assertThat(store().resolve("views.before.json")).content().isEqualTo(newer);
  }

  @Test
  void viewsGoOutAsFilesAndComeIn() throws Exception {
    service().change(library -> library.withAdded("North: all", view("Ships?")).withAdded("", view("Tanks"))
        .withAdded("North: all", view("Ships*")));
    Path out = folder.resolve("out");
    List<Path> files = service().give(service().library().views(), out);
    assertThat(files).containsExactly(out.resolve("North- all/Ships-.atview"), out.resolve("Tanks.atview"),
        out.resolve("North- all/Ships- 2.atview"));
    List<String> ignored = new ArrayList<>();
    ViewLibrary after = service().take(files, "Back", ignored).after();
    assertThat(after.in("Back")).extracting(KeptView::name).containsExactly("Ships-", "Tanks", "Ships- 2");
    assertThat(after.in("Back")).extracting(KeptView::spec).containsOnly(view("").spec());
    assertThat(ignored).isEmpty();
  }

  @Test
  void filesAreTakenAllOrNone() throws Exception {
    Path good = folder.resolve("good.atview");
    new ViewFiles().write(good, view("good"));
    Path bad = Files.writeString(folder.resolve("bad.atview"), "no view");
    assertThatThrownBy(() -> service().take(List.of(good, bad), "", new ArrayList<>())).isInstanceOf(UserProblem.class);
    assertThat(service().library()).isEqualTo(ViewLibrary.EMPTY);
  }

  @Test
  void aBackupHoldsTheLibrary() throws Exception {
    try (Wiring wiring = Wiring.store(store())) {
      Path file = Files.writeString(folder.resolve("a.csv"), Invented.DELIVERIES);
      wiring.imports().commit(wiring.imports().preview(List.of(file), Progress.SILENT), Progress.SILENT);
      wiring.library().change(library -> library.withAdded("North", view("Ships")));
    }
    Path zip = folder.resolve("b.zip");
    Wiring.closed(store()).storeService().backup(zip);
    Wiring.closed(store()).storeService().rebuild(false, Progress.SILENT);
    assertThat(service().named("Ships").folder()).isEqualTo("North");
    Path other = folder.resolve("other");
    Wiring.closed(other).storeService().restore(zip, Progress.SILENT);
    assertThat(Wiring.closed(other).library().named("Ships").view()).isEqualTo(view("Ships"));
  }

  @Test
  void aComparisonKnowsTheViewsOfTheLibraryAndOfFiles() throws Exception {
    Path file = folder.resolve("far.atview");
    new ViewFiles().write(file, view("far"));
    service().change(library -> library.withAdded("North", view("Ships")));
    KnownViews known = Wiring.closed(store()).knownViews();
    assertThat(known.all(List.of(file, folder.resolve("gone.atview")))).containsExactly(
        new KnownView("North/Ships", "North/Ships", view("").spec()),
        new KnownView("far.atview", file.toString(), view("").spec()));
  }
}
