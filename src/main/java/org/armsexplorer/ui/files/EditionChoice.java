package org.armsexplorer.ui.files;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.PickBox;
import org.armsexplorer.ui.parts.Texts;

/// Asks for the edition of a file that does not say it: a window of years does not decide it.
final class EditionChoice extends HBox {

  EditionChoice(SourceFile file, IntConsumer chosen) {
    getStyleClass().add("edition-choice");
    Edition now = file.edition();
    PickBox<Integer> editions =
        new PickBox<>(years(file), year -> new Edition(year, false).title(), year -> "", chosen::accept);
    editions.show(now.year());
    editions.setMinWidth(USE_PREF_SIZE);
    Icons.named(editions, "edition-choice", Texts.text("preview.edition.ask"));
    Label why = FileCard.wrapped(Texts.text(now.guessed() ? "preview.edition.guessed" : "preview.edition.chosen"),
        "text-muted");
    getChildren().addAll(editions, why);
  }

  /// The newest first: from what is out now down to the first that can know the file's newest year.
  private static List<Integer> years(SourceFile file) {
    int newest = Edition.onDay(LocalDate.now(ZoneOffset.UTC)).year();
    int first = file.coverage().years().last() + 1;
    List<Integer> years = new ArrayList<>();
    for (int year = Math.max(newest, first); year >= Math.min(first, newest); year--) {
      years.add(year);
    }
    return years;
  }
}
