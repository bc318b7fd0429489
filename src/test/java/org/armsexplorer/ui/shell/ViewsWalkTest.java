package org.armsexplorer.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.Cell;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderStroke;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.armsexplorer.app.Explorer;
import org.armsexplorer.app.Wiring;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.SavedView;
import org.armsexplorer.spec.library.KeptView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Views are saved, found, ordered, deleted and opened beside each other.
class ViewsWalkTest {
  @TempDir private Path folder;
  private WindowLab lab;

  @BeforeEach
  void open() throws Exception {
    try (Wiring wiring = Wiring.store(folder)) {
      wiring.library()
          .change(library -> library
              .withAdded("North", new SavedView("Ranks", Explorer.startSpec().withType(ChartType.RANKED_BAR)))
              .withAdded("", new SavedView("Lines", Explorer.startSpec().withType(ChartType.LINE))));
    }
    lab = new WindowLab(folder);
  }

  @AfterEach
  void close() throws Exception {
    lab.close();
  }

  @SuppressWarnings("unchecked")
  private ListView<KeptView> list() {
    return lab.node("view-list", ListView.class);
  }

  private List<String> names() {
    return list().getItems().stream().map(KeptView::path).toList();
  }

  private void turnToViews(int wanted) throws Exception {
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.DIGIT4);
    lab.until(() -> lab.shows("views-page") && list().getItems().size() == wanted);
    lab.robot().interact(() -> list().requestFocus());
  }

  private void type(String field, String text) throws Exception {
    lab.until(() -> lab.shows(field) && lab.node(field, TextField.class).isFocused());
    lab.robot().interact(() -> lab.node(field, TextField.class).setText(text));
    lab.robot().push(KeyCode.ENTER);
  }

  @Test
  void aChartIsSavedUnderANameAndThenSavedAgainWithoutAsking() throws Exception {
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.S);
    type("keep-view-name", "Myanmar");
    lab.until(() -> lab.model().undoNameProperty().get().equals("save Myanmar"));
    lab.click("type-line");
    lab.answered();
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.S);
    lab.until(() -> lab.model().undoNameProperty().get().equals("save Myanmar"));
    assertThat(lab.shows("keep-view")).isFalse();
    try (Wiring wiring = Wiring.closed(folder)) {
      assertThat(wiring.library().named("Myanmar").spec().type()).isEqualTo(ChartType.LINE);
      lab.robot().interact(lab.model()::undo);
      lab.until(() -> wiring.library().named("Myanmar").spec().type() == ChartType.GROUPED_COLUMN);
    }
    assertThat(lab.model().spec().type()).isEqualTo(ChartType.LINE);
  }

  @Test
  void viewsOpenBesideEachOtherAndTabsCloseAndComeBack() throws Exception {
    lab.click("type-stacked-column");
    lab.answered();
    turnToViews(2);
    lab.robot().interact(() -> list().getSelectionModel().clearAndSelect(0));
    lab.robot().push(KeyCode.ENTER);
    lab.until(() -> lab.model().spec().type() == ChartType.RANKED_BAR && lab.shows("explore-page"));
    TabPane tabs = lab.node("tabs", TabPane.class);
    assertThat(tabs.isVisible()).isTrue();
    assertThat(tabs.getSelectionModel().getSelectedItem().getText()).isEqualTo("Ranks");
    lab.robot().interact(() -> tabs.getSelectionModel().select(0));
    lab.until(() -> lab.model().spec().type() == ChartType.STACKED_COLUMN);
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.W);
    lab.until(() -> lab.model().spec().type() == ChartType.RANKED_BAR && !tabs.isVisible());
    lab.click("toast-action");
    lab.until(() -> lab.model().spec().type() == ChartType.STACKED_COLUMN && tabs.isVisible());
    assertThat(lab.model().undoNameProperty().get()).isNotEmpty();
  }

  @Test
  void viewsAreRenamedMovedDeletedAndBroughtBackByKeys() throws Exception {
    turnToViews(2);
    lab.robot().interact(() -> list().getSelectionModel().clearAndSelect(1));
    lab.robot().push(KeyCode.ALT, KeyCode.UP);
    lab.until(() -> names().equals(List.of("Lines", "North/Ranks")));
    lab.robot().push(KeyCode.F2);
    type("rename-view-name", "Gaps");
    lab.until(() -> names().equals(List.of("Gaps", "North/Ranks")));
    lab.robot().interact(() -> list().requestFocus());
    lab.robot().push(KeyCode.DELETE);
    lab.until(() -> names().equals(List.of("North/Ranks")));
    lab.click("toast-action");
    lab.until(() -> names().equals(List.of("Gaps", "North/Ranks")));
    assertThat(lab.model().undoNameProperty().get()).isEqualTo("rename Lines");
  }

  @Test
  void aToastOffersNoUndoOfWhatWasTakenBackByKeys() throws Exception {
    turnToViews(2);
    lab.robot().interact(() -> list().getSelectionModel().clearAndSelect(1));
    lab.robot().push(KeyCode.DELETE);
    lab.until(() -> names().equals(List.of("North/Ranks")) && lab.shows("toast-action"));
    lab.robot().push(KeyCode.SHORTCUT, KeyCode.Z);
    lab.until(() -> names().size() == 2);
    assertThat(lab.shows("toast")).isFalse();
    assertThat(lab.model().redoNameProperty().get()).isEqualTo("delete Lines");
  }

  private Cell<?> cell(String list, int row) {
    return lab.robot().from(lab.node(list, ListView.class)).lookup(".list-cell").queryAllAs(IndexedCell.class).stream()
        .filter(cell -> cell.getIndex() == row && !cell.isEmpty()).findFirst().orElseThrow();
  }

  private static List<String> marks(Cell<?> cell) {
    return cell.getPseudoClassStates().stream().map(PseudoClass::getPseudoClassName)
        .filter(name -> name.startsWith("drop")).toList();
  }

  /// The colours that it is framed with: above, at the right, below, at the left.
  private static List<Paint> frame(Cell<?> cell) {
    BorderStroke stroke = cell.getBorder().getStrokes().getFirst();
    return List.of(stroke.getTopStroke(), stroke.getRightStroke(), stroke.getBottomStroke(), stroke.getLeftStroke());
  }

  @Test
  void aDraggedViewMarksTheFolderOrThePlaceBetweenViewsThatItIsDroppedOn() throws Exception {
    turnToViews(2);
    lab.robot().interact(() -> list().getSelectionModel().clearAndSelect(1));
    Cell<?> other = cell("view-list", 0);
    drag(DragEvent.DRAG_OVER, other, 0.2);
    assertThat(marks(other)).containsExactly("drop-above");
    assertThat(frame(other).getFirst()).isNotEqualTo(Color.TRANSPARENT);
    assertThat(frame(other).subList(1, 4)).containsOnly(Color.TRANSPARENT);
    drag(DragEvent.DRAG_OVER, other, 0.8);
    assertThat(marks(other)).containsExactly("drop-below");
    drag(DragEvent.DRAG_EXITED, other, 0.8);
    assertThat(marks(other)).isEmpty();
    Cell<?> itself = cell("view-list", 1);
    drag(DragEvent.DRAG_OVER, itself, 0.8);
    assertThat(marks(itself)).isEmpty();
    Cell<?> north = cell("view-folders", 1);
    drag(DragEvent.DRAG_OVER, north, 0.2);
    assertThat(marks(north)).containsExactly("drop-into");
    assertThat(frame(north)).doesNotContain(Color.TRANSPARENT).hasSize(4);
    drag(DragEvent.DRAG_DROPPED, north, 0.2);
    lab.until(() -> names().contains("North/Lines"));
  }

  /// Views are held over a cell, or let go there: the platform of the tests knows no gesture of dragging.
  ///
  /// @param height in the cell, from 0 above to 1 below
  private void drag(EventType<DragEvent> what, Cell<?> over, double height) {
    TKClipboard views = (TKClipboard) Proxy.newProxyInstance(TKClipboard.class.getClassLoader(),
        new Class<?>[] {TKClipboard.class}, (proxy, method, values) -> switch (method.getName()) {
          case "hasContent" -> !DataFormat.FILES.equals(values[0]);
          case "getTransferModes" -> EnumSet.of(TransferMode.MOVE);
          default -> null;
        });
    lab.robot().interact(() -> {
      Point2D at = over.localToScene(20, over.getHeight() * height);
      Event.fireEvent(over, new DragEvent(what, DragboardHelper.createDragboard(views), at.getX(), at.getY(), at.getX(),
          at.getY(), TransferMode.MOVE, null, null, null));
      over.applyCss();
    });
  }

  private Image picture() {
    return lab.robot().lookup("#view-detail .image-view").queryAs(ImageView.class).getImage();
  }

  private static List<Integer> pixels(Image image) {
    List<Integer> pixels = new ArrayList<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        pixels.add(image.getPixelReader().getArgb(x, y));
      }
    }
    return pixels;
  }

  @Test
  void aPictureThatComesLateIsNotShownUnderAnotherView() throws Exception {
    turnToViews(2);
    lab.robot().interact(() -> list().getSelectionModel().clearAndSelect(0));
    lab.until(() -> picture() != null && lab.robot().lookup("#view-list .image-view").queryAllAs(ImageView.class)
        .stream().filter(small -> small.getImage() != null).count() == 2);
    List<Integer> first = pixels(picture());
    lab.gate().shut("thumbnail");
    lab.robot().interact(() -> list().getSelectionModel().clearAndSelect(1));
    lab.robot().interact(() -> list().getSelectionModel().clearAndSelect(0));
    lab.gate().open();
    lab.until(() -> lab.gate().ended() > 0);
    assertThat(pixels(picture())).isEqualTo(first);
    lab.robot().interact(() -> list().getSelectionModel().clearAndSelect(1));
    lab.until(() -> picture() != null);
    assertThat(pixels(picture())).isNotEqualTo(first);
  }

  @Test
  void foldersAndWordsNarrowTheList() throws Exception {
    turnToViews(2);
    ListView<?> folders = lab.node("view-folders", ListView.class);
    lab.robot().interact(() -> folders.getSelectionModel().select(1));
    lab.until(() -> names().equals(List.of("North/Ranks")));
    lab.robot().interact(() -> folders.getSelectionModel().select(0));
    lab.robot().interact(() -> lab.node("view-search", TextField.class).setText("lin"));
    lab.until(() -> names().equals(List.of("Lines")));
  }
}
