package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.armsexplorer.language.Language;
import org.armsexplorer.language.Spoken;
import org.armsexplorer.ui.help.Terms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The help opens at the chapter of the page, finds words and follows its links.
class HelpWalkTest {
  @TempDir private Path folder;

  @Test
  void theHelpOpensAtTheChapterOfThePageAndFindsWords() throws Exception {
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      lab.robot().push(KeyCode.F1);
      lab.until(() -> lab.shows("help-window") && title(lab).equals("The page Explore"));

      lab.robot().push(KeyCode.ESCAPE);
      lab.until(() -> !lab.shows("help-window"));
      lab.robot().push(KeyCode.SHORTCUT, KeyCode.DIGIT2);
      lab.robot().push(KeyCode.F1);
      lab.until(() -> title(lab).equals("The page Register"));

      lab.robot().interact(() -> lab.node("help-search", TextField.class).setText("even split"));
      ListView<?> found = lab.node("help-list", ListView.class);
      lab.until(() -> found.getItems().toString().contains("Even split"));
      assertThat(found.getItems()).hasSizeGreaterThan(3);
      lab.robot().interact(() -> lab.node("help-search", TextField.class).fireEvent(new ActionEvent()));
      lab.until(() -> title(lab).equals("Terms") && lab.node("help-page", ScrollPane.class).getVvalue() > 0.2);
      lab.click("help-back");
      lab.until(() -> title(lab).equals("The page Register"));
    }
  }

  @Test
  void theHelpOfAGermanWindowIsGerman() throws Exception {
    try (Spoken german = Spoken.in(Language.GERMAN); WindowLab lab = new WindowLab(folder.resolve("store"))) {
      assertThat(german).isNotNull();
      lab.robot().push(KeyCode.F1);
      lab.until(() -> lab.shows("help-window") && title(lab).equals("Die Seite Erkunden"));
      lab.robot().interact(() -> lab.node("help-search", TextField.class).setText("gleichmäßige aufteilung"));
      lab.until(() -> lab.node("help-list", ListView.class).getItems().toString().contains("under=Begriffe"));
      lab.robot().interact(() -> lab.node("help-search", TextField.class).fireEvent(new ActionEvent()));
      lab.until(() -> title(lab).equals("Begriffe"));
      assertThat(Terms.meaning("tiv")).hasValueSatisfying(text -> assertThat(text).contains("kein Geld"));
    }
  }

  @Test
  void aPictureHasItsPlaceBeforeItIsRead() throws Exception {
    try (WindowLab lab = new WindowLab(folder.resolve("store"))) {
      lab.give(Command.FIRST_STEPS);
      Region place = lab.robot().lookup(".help-picture").queryAs(Region.class);
      double before = place.getHeight();
      double whole = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> place.prefWidth(-1));
      double half = whole / 2;
      double high = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> place.prefHeight(half));
      Image picture = ((ImageView) place.lookup(".image-view")).getImage();
      lab.until(() -> picture.getProgress() == 1);
      lab.settled();
      assertThat(picture.isError()).isFalse();
      assertThat(high).as("its place at half the width, known without its pixels").isBetween(
          half * picture.getHeight() / picture.getWidth() - 20, half * picture.getHeight() / picture.getWidth() + 20);
      assertThat(whole).isBetween(picture.getWidth(), picture.getWidth() + 20);
      assertThat(before).isEqualTo(place.getHeight()).isBetween(
          place.getWidth() * picture.getHeight() / picture.getWidth() - 20,
          place.getWidth() * picture.getHeight() / picture.getWidth() + 20);
    }
  }

  private static String title(WindowLab lab) {
    return lab.robot().lookup("#help-page").tryQuery().map(Node::getAccessibleText).orElse("");
  }
}
