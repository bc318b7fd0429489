package org.armsexplorer.ui.sources;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.armsexplorer.ui.state.FrameByFrame;
import org.kordamp.ikonli.feather.Feather;

/// The page of the sources: a card for each edition, the newest first.
public final class SourcesPage extends StackPane implements TurnedPage {
  /// More than a screen shows.
  private static final int ROWS_AT_ONCE = 12;
  /// A row is some thirty nodes, which take two or three milliseconds before the program is warm.
  private static final int ROWS_A_FRAME = 4;
  private final Desk desk;
  private final ShelfActions actions;
  private final HBox legend = legend();
  /// Where dozens of files are on the shelf, those out of sight follow.
  private final FrameByFrame<EditionCard> growing = new FrameByFrame<>(this::grow);
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
    cards.getChildren().add(legend);
    scroll.setFitToWidth(true);
    Viewport.drawnInParts(scroll);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
    scroll.getStyleClass().add("edge-to-edge");
    empty = EmptyPage.of("sources-empty", Feather.ARCHIVE, Texts.text("sources.empty"),
        new Label(Texts.text("sources.empty.why")), EmptyPage.bring("sources-import", bring));
    getChildren().addAll(scroll, empty);
    empty.setVisible(false);
    sceneProperty().addListener((property, was, now) -> {
      if (now == null) {
        shorten();
      } else {
        growing.add(editionCards());
      }
    });
    desk.model().surroundingsProperty().addListener((property, was, now) -> {
      if (getScene() != null && !was.editions().equals(now.editions())) {
        reload();
      }
    });
  }

  /// What is turned to is styled at once, all that it holds; rows out of sight follow then as they do the first time.
  private void shorten() {
    int room = ROWS_AT_ONCE;
    for (EditionCard card : editionCards()) {
      room -= card.keepRows(room);
    }
  }

  private List<EditionCard> editionCards() {
    return cards.getChildren().stream().filter(EditionCard.class::isInstance).map(EditionCard.class::cast).toList();
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
    List<EditionCard> shown = shelf.stream().map(this::card).toList();
    cards.getChildren().retainAll(Stream.concat(Stream.of(legend), shown.stream()).toList());
    for (int i = 0; i < shown.size(); i++) {
      if (cards.getChildren().size() <= i + 1 || !cards.getChildren().get(i + 1).equals(shown.get(i))) {
        cards.getChildren().remove(shown.get(i));
        cards.getChildren().add(i + 1, shown.get(i));
      }
    }
    int room = ROWS_AT_ONCE - shown.stream().mapToInt(EditionCard::rowsMade).sum();
    for (EditionCard card : shown) {
      while (room > 0 && card.makeRow()) {
        room--;
      }
    }
    growing.add(shown);
    desk.jobs().latest("shelf-issues", Duration.ZERO, progress -> issues(shelf, progress), known -> {
      for (int i = 0; i < shown.size(); i++) {
        EditionCard card = shown.get(i);
        shelf.get(i).files()
            .forEach(item -> card.issues(item.file(), known.getOrDefault(item.file(), Optional.empty())));
      }
    }, desk::tell);
  }

  /// The card that shows it already, brought up to date, else a new one.
  private EditionCard card(ShelfEdition edition) {
    Optional<EditionCard> there = editionCards().stream().filter(card -> card.canShow(edition)).findFirst();
    there.ifPresent(card -> card.show(edition));
    return there.orElseGet(() -> new EditionCard(edition, actions));
  }

  private void grow(EditionCard card) {
    if (getScene() == null) {
      return;
    }
    int made = 0;
    while (made < ROWS_A_FRAME && card.makeRow()) {
      made++;
    }
    if (made == ROWS_A_FRAME) {
      growing.add(List.of(card));
    }
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
