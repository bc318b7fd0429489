package org.armsexplorer.ui.views;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.spec.library.ViewLibrary;
import org.armsexplorer.ui.parts.Chosen;
import org.armsexplorer.ui.parts.EmptyPage;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.parts.TurnedPage;
import org.kordamp.ikonli.feather.Feather;

/// The page of the views: folders, the views of one of them or those that are searched for, and the chosen one.
///
/// Enter opens, F2 renames, Delete removes, Alt with an arrow key moves.
public final class ViewsPage extends StackPane implements TurnedPage {
  private final Library library;
  private final KeepFlow flow;
  private final LibraryActions actions;
  private final Runnable explore;
  private final TextField search = new TextField();
  private final ListView<KeptView> list = new ListView<>();
  private final FolderPane folders;
  private final ViewDetail detail;
  private final BorderPane page = new BorderPane();
  private final VBox empty;

  /// @param explore shows the page of the chart
  public ViewsPage(LibraryDesk desk, Runnable explore) {
    library = desk.library();
    flow = desk.flow();
    actions = new LibraryActions(desk.desk(), library);
    this.explore = explore;
    setId("views-page");
    getStyleClass().add("views-page");
    folders = new FolderPane(actions, this::find, shelf -> actions.moveTo(shelf.folder(), chosen()));
    detail = new ViewDetail(desk.thumbnails(), new Doings());
    Icons.named(list, "view-list", Texts.text("views.list"));
    list.getStyleClass().add("view-list");
    list.setFixedCellSize(ViewCell.HEIGHT + 18);
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> cell(desk.thumbnails()));
    list.setPlaceholder(new Label(Texts.text("views.nothing-found")));
    list.getSelectionModel().getSelectedItems()
        .addListener((ListChangeListener<KeptView>) change -> detail.show(chosen(), library.kept().folders()));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    VBox middle = new VBox(bar(), list);
    VBox.setVgrow(list, Priority.ALWAYS);
    page.setLeft(folders);
    page.setCenter(middle);
    page.setRight(detail);
    empty = EmptyPage.of("views-empty", Feather.BOOKMARK, Texts.text("views.empty"),
        new Label(Texts.text("views.empty.why")), keepButton("views-keep"), takeButton("views-take"));
    getChildren().addAll(page, empty);
    library.keptProperty().subscribe(this::show);
  }

  private HBox bar() {
    Icons.named(search, "view-search", Texts.text("views.search"));
    search.setPromptText(Texts.text("views.search"));
    search.textProperty().addListener((property, was, now) -> find());
    HBox.setHgrow(search, Priority.ALWAYS);
    HBox bar = new HBox(search, keepButton("keep-current"), takeButton("take-views"));
    bar.getStyleClass().add("views-bar");
    return bar;
  }

  private Button keepButton(String id) {
    Button keep =
        Icons.named(new Button(Texts.text("views.keep"), Icons.of(Feather.BOOKMARK)), id, Texts.text("views.keep"));
    keep.setOnAction(event -> flow.saveAs());
    return keep;
  }

  private Button takeButton(String id) {
    Button take =
        Icons.named(new Button(Texts.text("views.take"), Icons.of(Feather.FILE_PLUS)), id, Texts.text("views.take"));
    take.setOnAction(event -> flow.take(folders.chosen().folder()));
    return take;
  }

  private ViewCell cell(Thumbnails thumbnails) {
    ViewCell cell = new ViewCell(thumbnails);
    new ViewDrag(cell).from().beside(
        () -> cell.getItem() != null && chosen().size() == 1 && !chosen().contains(cell.getItem()),
        below -> actions.put(chosen().getFirst(), cell.getItem(), below));
    cell.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !cell.isEmpty()) {
        open();
      }
    });
    return cell;
  }

  private List<KeptView> chosen() {
    return Chosen.of(list.getSelectionModel().getSelectedItems());
  }

  private void show(ViewLibrary kept) {
    boolean none = kept.views().isEmpty() && kept.folders().isEmpty();
    empty.setVisible(none);
    page.setVisible(!none);
    folders.show(kept);
    find();
  }

  /// Shows what is chosen and searched for; the selection stays where its views are still shown.
  private void find() {
    List<Integer> before = chosen().stream().map(KeptView::id).toList();
    int place = Math.max(0, list.getSelectionModel().getSelectedIndex());
    Shelf shelf = folders.chosen();
    list.getItems().setAll(library.kept().search(search.getText()).stream().filter(shelf::holds).toList());
    list.getSelectionModel().clearSelection();
    list.getItems().stream().filter(view -> before.contains(view.id())).forEach(list.getSelectionModel()::select);
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().select(Math.min(place, list.getItems().size() - 1));
    }
    detail.show(chosen(), library.kept().folders());
  }

  private void pressed(KeyEvent event) {
    if (chosen().isEmpty()) {
      return;
    }
    boolean taken = true;
    if (event.getCode() == KeyCode.ENTER) {
      open();
    } else if (event.getCode() == KeyCode.F2) {
      actions.rename(chosen().getFirst());
    } else if (event.getCode() == KeyCode.DELETE) {
      actions.delete(chosen());
    } else if (event.isAltDown() && event.getCode() == KeyCode.UP) {
      shift(-1);
    } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
      shift(1);
    } else {
      taken = false;
    }
    if (taken) {
      event.consume();
    }
  }

  /// Moves the chosen view past its neighbour in the list on show.
  private void shift(int by) {
    int place = list.getSelectionModel().getSelectedIndex() + by;
    if (chosen().size() == 1 && place >= 0 && place < list.getItems().size()) {
      actions.put(chosen().getFirst(), list.getItems().get(place), by > 0);
    }
  }

  private void open() {
    chosen().forEach(flow::open);
    explore.run();
  }

  /// Puts the cursor where the reader types.
  public void find(String words) {
    search.setText(words);
    search.requestFocus();
  }

  @Override
  public void reload() {
    library.reload();
    // pictures of data that changed
    list.refresh();
  }

  @Override
  public List<Node> panes() {
    return empty.isVisible() ? List.of(empty) : List.of(folders, list, detail);
  }

  /// What the buttons of the detail do.
  private final class Doings implements ViewDetail.Doing {
    @Override
    public void open() {
      ViewsPage.this.open();
    }

    @Override
    public void rename() {
      actions.rename(chosen().getFirst());
    }

    @Override
    public void copy() {
      actions.copy(chosen().getFirst(), copy -> list.getSelectionModel()
          .clearAndSelect(list.getItems().stream().map(KeptView::id).toList().indexOf(copy.id())));
    }

    @Override
    public void give() {
      flow.give(chosen().getFirst().view());
    }

    @Override
    public void delete() {
      actions.delete(chosen());
    }

    @Override
    public void moveTo(String folder) {
      actions.moveTo(folder, chosen());
    }
  }
}
