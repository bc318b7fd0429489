package org.armsexplorer.ui.sources;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.armsexplorer.app.PreviewFile.Issue;
import org.armsexplorer.app.Progress;
import org.armsexplorer.app.ShelfEdition;
import org.armsexplorer.app.UserProblem;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.ui.files.Desk;
import org.armsexplorer.ui.parts.EmptyPage;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.parts.TurnedPage;
import org.armsexplorer.ui.parts.Viewport;
import org.kordamp.ikonli.feather.Feather;

/// The page of the sources: a card for each edition, the newest first.
public final class SourcesPage extends StackPane implements TurnedPage {
  private final Desk desk;
  private final ShelfActions actions;
  private final VBox cards = new VBox();
  private final ScrollPane scroll = new ScrollPane(cards);
  private final VBox empty;

  /// @param explore shows the page of the chart
  /// @param bring asks for files to import
  public SourcesPage(Desk desk, Runnable explore, Runnable bring) {
    this.desk = desk;
    this.actions = new ShelfActions(desk, explore, this::reload);
    setId("sources-page");
    getStyleClass().add("sources-page");
    cards.getStyleClass().add("shelf");
    scroll.setFitToWidth(true);
    Viewport.drawnInParts(scroll);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    empty = EmptyPage.of("sources-empty", Feather.ARCHIVE, Texts.text("sources.empty"),
        new Label(Texts.text("sources.empty.why")), EmptyPage.bring("sources-import", bring));
    getChildren().addAll(scroll, empty);
    empty.setVisible(false);
    desk.model().surroundingsProperty().addListener((property, was, now) -> {
      if (getScene() != null && !was.editions().equals(now.editions())) {
        reload();
      }
    });
  }

  /// Reads the shelf again; the issues of its files follow.
  @Override
  public void reload() {
    desk.jobs().latest("shelf", Duration.ZERO, progress -> desk.wiring().sources().shelf(), this::show, desk::tell);
  }

  private void show(List<ShelfEdition> shelf) {
    actions.shelf(shelf);
    empty.setVisible(shelf.isEmpty());
    scroll.setVisible(!shelf.isEmpty());
    Map<ShelfEdition, EditionCard> shown = new LinkedHashMap<>();
    shelf.forEach(edition -> shown.put(edition, new EditionCard(edition, actions)));
    cards.getChildren().setAll(legend());
    cards.getChildren().addAll(shown.values());
    desk.jobs()
        .latest("shelf-issues", Duration.ZERO, progress -> issues(shelf, progress),
            known -> shown.forEach((edition, card) -> edition.files()
                .forEach(item -> card.issues(item.file(), known.getOrDefault(item.file(), Optional.empty())))),
            desk::tell);
  }

  private Map<SourceFile, Optional<List<Issue>>> issues(List<ShelfEdition> shelf, Progress progress)
      throws UserProblem {
    Map<SourceFile, Optional<List<Issue>>> known = new LinkedHashMap<>();
    for (ShelfEdition edition : shelf) {
      for (ShelfEdition.Item item : edition.files()) {
        progress.checkCancelled();
        known.put(item.file(), desk.wiring().sources().issues(item.file()));
      }
    }
    return known;
  }

  private static HBox legend() {
    Label title = new Label(Texts.text("sources.title"));
    title.getStyleClass().add("title-3");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox legend =
        new HBox(title, space, swatch("all"), word("sources.legend.all"), swatch("some"), word("sources.legend.some"));
    legend.getStyleClass().add("shelf-head");
    return legend;
  }

  private static Region swatch(String style) {
    Region swatch = new Region();
    swatch.getStyleClass().addAll("coverage-bar", "swatch", style);
    return swatch;
  }

  private static Label word(String key) {
    Label word = new Label(Texts.text(key));
    word.getStyleClass().addAll("text-small", "text-muted");
    return word;
  }

  @Override
  public List<Node> panes() {
    return List.of(empty.isVisible() ? empty : scroll);
  }
}
