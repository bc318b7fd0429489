package org.armsexplorer.ui.help;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.armsexplorer.app.Jobs;
import org.armsexplorer.ui.parts.ClipboardText;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The help in a window of its own, so that it stays in sight while the reader works.
public final class HelpWindow {
  private static final double WIDTH = 980;
  private static final double HEIGHT = 700;
  private static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");
  private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
  private static final KeyCombination CLOSE = KeyCombination.valueOf("Shortcut+W");
  private final HelpPages pages = new HelpPages();
  /// Until all pages are read the contents stay.
  private @Nullable HelpSearch searched;
  private final Stage stage = new Stage();
  private final TextField search = new TextField();
  private final ListView<Line> list = new ListView<>();
  private final PageView view = new PageView(this::follow);
  private final Label said = new Label();
  private final Button back;
  private final Deque<HelpPages.Place> trail = new ArrayDeque<>();
  private HelpPages.Place shown = new HelpPages.Place("", "");
  private boolean choosing;

  /// A line of the list at the left: a page or what was found, or the heading of a group, which leads nowhere.
  record Line(Optional<HelpPages.Place> place, String text, String under) {}

  /// @param dress gives the scene the look of the program
  public HelpWindow(Window owner, String program, Consumer<Scene> dress) {
    back = Icons.button("help-back", Feather.ARROW_LEFT, Texts.text("help.back"));
    back.setOnAction(event -> back());
    BorderPane frame = new BorderPane(view);
    frame.setId("help-window");
    frame.getStyleClass().add("window");
    frame.setLeft(left());
    Scene scene = new Scene(frame, WIDTH, HEIGHT);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    dress.accept(scene);
    stage.setTitle(Texts.text("help.title", program));
    if (owner instanceof Stage main) {
      stage.getIcons().addAll(main.getIcons());
    }
    stage.setScene(scene);
    list();
  }

  /// Reads all pages for the search, beside the window, which shows one of them.
  public void read(Jobs jobs, Consumer<Throwable> failed) {
    jobs.latest("help", Duration.ZERO, progress -> all(), read -> {
      searched = read;
      if (!search.getText().isBlank()) {
        list();
      }
    }, failed);
  }

  private static HelpSearch all() {
    HelpPages pages = new HelpPages();
    return new HelpSearch(pages.contents().stream().flatMap(entry -> pages.page(entry.name()).stream()).toList());
  }

  private VBox left() {
    Icons.named(search, "help-search", Texts.text("help.search"));
    search.setPromptText(Texts.text("help.search"));
    HBox.setHgrow(search, Priority.ALWAYS);
    search.textProperty().addListener((property, was, now) -> list());
    search.setOnAction(
        event -> list.getItems().stream().flatMap(line -> line.place().stream()).findFirst().ifPresent(this::open));
    Icons.named(list, "help-list", Texts.text("help.contents"));
    list.getStyleClass().add("help-list");
    list.setCellFactory(all -> new LineCell());
    list.setPlaceholder(new Label(Texts.text("help.nothing")));
    list.getSelectionModel().selectedItemProperty().addListener((property, was, now) -> {
      if (now != null && !choosing) {
        now.place().ifPresent(this::open);
      }
    });
    VBox.setVgrow(list, Priority.ALWAYS);
    said.setId("help-said");
    said.setWrapText(true);
    said.getStyleClass().addAll("text-small", "text-muted");
    said.managedProperty().bind(said.textProperty().isNotEmpty());
    HBox head = new HBox(back, search);
    head.getStyleClass().add("pair");
    VBox left = new VBox(head, list, said);
    left.getStyleClass().add("help-left");
    return left;
  }

  /// Opens the window on a page, or brings it to the front.
  ///
  /// @param page its name
  /// @param anchor a heading of it; empty for its beginning
  public void show(String page, String anchor) {
    search.clear();
    open(new HelpPages.Place(page, anchor));
    stage.show();
    stage.toFront();
    list.requestFocus();
  }

  public void hide() {
    stage.hide();
  }

  private void open(HelpPages.Place place) {
    if (!place.equals(shown) && pages.page(place.page()).isPresent()) {
      if (!shown.page().isEmpty()) {
        trail.push(shown);
      }
      present(place);
    }
  }

  private void back() {
    if (!trail.isEmpty()) {
      present(trail.pop());
    }
  }

  private void present(HelpPages.Place place) {
    shown = place;
    said.setText("");
    back.setDisable(trail.isEmpty());
    pages.page(place.page()).ifPresent(page -> view.show(page, place.anchor()));
    mark();
  }

  /// A link out of the help is copied: the program itself never goes to the network.
  private void follow(String link) {
    HelpPages.follow(shown.page(), link).ifPresentOrElse(this::open, () -> {
      ClipboardText.put(link);
      said.setText(Texts.text("help.copied", link));
    });
  }

  private void list() {
    List<Line> lines = new ArrayList<>();
    HelpSearch all = searched;
    if (all == null || search.getText().isBlank()) {
      String group = "";
      for (HelpPages.Entry entry : pages.contents()) {
        if (!entry.group().equals(group)) {
          group = entry.group();
          lines.add(new Line(Optional.empty(), group, ""));
        }
        lines.add(new Line(Optional.of(new HelpPages.Place(entry.name(), "")), entry.title(), ""));
      }
    } else {
      for (HelpSearch.Hit hit : all.find(search.getText())) {
        boolean whole = hit.heading().isEmpty();
        lines.add(new Line(Optional.of(hit.place()), whole ? hit.title() : hit.heading(), whole ? "" : hit.title()));
      }
    }
    choosing = true;
    list.getItems().setAll(lines);
    choosing = false;
    mark();
  }

  /// Marks the page on show in the list.
  private void mark() {
    choosing = true;
    list.getSelectionModel().clearSelection();
    for (Line line : list.getItems()) {
      if (line.place().filter(shown::equals).isPresent() || (search.getText().isBlank()
          && line.place().filter(place -> place.page().equals(shown.page())).isPresent())) {
        list.getSelectionModel().select(line);
        break;
      }
    }
    choosing = false;
  }

  private void pressed(KeyEvent event) {
    if (BACK.match(event)) {
      back();
    } else if (FIND.match(event)) {
      search.requestFocus();
    } else if (CLOSE.match(event) || (event.getCode() == KeyCode.ESCAPE && search.getText().isEmpty())) {
      stage.hide();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      search.clear();
    } else if (event.getCode() == KeyCode.DOWN && search.isFocused()) {
      list.requestFocus();
      list.getSelectionModel().selectFirst();
    } else {
      return;
    }
    event.consume();
  }
}
