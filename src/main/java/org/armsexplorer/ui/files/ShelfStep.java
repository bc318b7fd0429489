package org.armsexplorer.ui.files;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.app.SourcesService.Known;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.DataStep;
import org.armsexplorer.ui.state.Problems;

/// An import, or the removal of one, in the history: taken out of the store, and put back. The import is known by the
/// checksums of its files, for whenever it is put back it has another number.
public final class ShelfStep {
  private final Supplier<Hands> hands;
  private final Words words;
  private final Jobs.Body<Set<String>> back;
  private Set<String> there;

  /// The keys of what is said while it is taken out, then, and when it was put back.
  private record Words(String takingOut, String out, String nothingOut, String putBack, String nothingBack) {}

  /// @param there the checksums of what is taken out; none where nothing of it is in the store
  /// @param back puts it back, and tells the checksums of what it put back
  private ShelfStep(Supplier<Hands> hands, Words words, Set<String> there, Jobs.Body<Set<String>> back) {
    this.hands = hands;
    this.words = words;
    this.there = Set.copyOf(there);
    this.back = back;
  }

  /// An import that was made, and is taken out by undo.
  ///
  /// @param names of its files
  /// @param known as the journal knows it
  public static DataStep made(Supplier<Hands> hands, List<String> names, Known known) {
    ShelfStep step = new ShelfStep(hands,
        new Words("job.undo-import", "import.undone", "import.undone.none", "import.redone", "import.redone.none"),
        known.checksums(), back(hands, known));
    Supplier<String> what = names(names);
    return new DataStep(() -> Texts.text("step.import", what.get()), step::takeOut, step::putBack);
  }

  /// An import that was taken out, and is put back by undo.
  ///
  /// @param names of its files
  /// @param known as the journal knows it
  public static DataStep removed(Supplier<Hands> hands, List<String> names, Known known) {
    ShelfStep step = new ShelfStep(hands, new Words("job.remove", "sources.removed.again", "sources.removed.none",
        "sources.put-back", "sources.put-back.none"), Set.of(), back(hands, known));
    Supplier<String> what = names(names);
    return new DataStep(() -> Texts.text("step.remove", what.get()), step::putBack, step::takeOut);
  }

  /// What was done before the program started.
  public static DataStep of(Supplier<Hands> hands, Known known) {
    return known.isRemoval() ? removed(hands, known.names(), known) : made(hands, known.names(), known);
  }

  private static Jobs.Body<Set<String>> back(Supplier<Hands> hands, Known known) {
    return progress -> hands.get().wiring().sources().restore(known, progress).checksums();
  }

  /// "x.csv", or "2 files", in the language of the moment.
  public static Supplier<String> names(List<String> files) {
    return () -> files.size() == 1 ? files.getFirst() : Texts.text("import.files", files.size());
  }

  private void takeOut(Consumer<Boolean> ended) {
    Set<String> wanted = there;
    Hands now = hands.get();
    now.jobs().run(Texts.text(words.takingOut()), progress -> now.wiring().sources().takeOut(wanted), gone -> {
      ended.accept(true);
      now.toasts().done(Texts.text(gone ? words.out() : words.nothingOut()));
    }, thrown -> failed(now, thrown, ended));
  }

  private void putBack(Consumer<Boolean> ended) {
    Hands now = hands.get();
    now.jobs().run(Texts.text("job.import"), back, put -> {
      there = Set.copyOf(put);
      ended.accept(true);
      now.toasts().done(Texts.text(put.isEmpty() ? words.nothingBack() : words.putBack()));
    }, thrown -> failed(now, thrown, ended));
  }

  /// Nothing was changed: the step stays where it is.
  private static void failed(Hands now, Throwable thrown, Consumer<Boolean> ended) {
    ended.accept(false);
    if (Problems.isStopped(thrown)) {
      now.toasts().done(Texts.text("import.stopped"));
    } else {
      now.tell(thrown);
    }
  }
}
