package org.armsexplorer.ui.views;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.spec.library.ViewLibrary;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.parts.TurnedPage;
import org.armsexplorer.ui.parts.Viewport;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// Where work begins: the ways in, the views used lately with their pictures, and the files opened lately.
public final class StartPage extends ScrollPane implements TurnedPage {
  private static final int MOST = 8;
  private static final double WIDTH = 224;
  private static final double HEIGHT = 126;
  private final LibraryDesk desk;
  private final Ways ways;
  private final Button begin;
  private final HBox buttons = new HBox();
  private final FlowPane cards = new FlowPane();
  private final VBox views;
  private final VBox rows = new VBox();
  private final VBox files;

  /// What the page leads to.
  ///
  /// @param begin shows a new chart; on an empty store that of the sample
  /// @param bring asks for files to import
  /// @param choose asks for a file with a view
  /// @param file opens a file
  /// @param view opens a view
  /// @param recent ids of the views used lately, the newest first
  public record Ways(Runnable begin, Runnable bring, Runnable choose, Consumer<Path> file, Consumer<KeptView> view,
      Supplier<List<Integer>> recent) {}

  public StartPage(LibraryDesk desk, Ways ways) {
    this.desk = desk;
    this.ways = ways;
    setId("start-page");
    setFitToWidth(true);
    Viewport.drawnInParts(this);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    getStyleClass().addAll("edge-to-edge", "start-page");
    Label title = new Label(Texts.text("start.title"));
    title.getStyleClass().add("title-3");
    begin = button("start-new", "start.new", Feather.BAR_CHART_2, ways.begin());
    begin.getStyleClass().add("accent");
    buttons.getChildren().addAll(begin, button("start-import", "start.import", Feather.FILE_PLUS, ways.bring()),
        button("start-open", "start.open", Feather.BOOKMARK, ways.choose()));
    buttons.getStyleClass().add("start-buttons");
    cards.getStyleClass().add("start-cards");
    rows.getStyleClass().add("start-files");
    views = section("start.views", cards);
    files = section("start.files", rows);
    VBox column = new VBox(title, buttons, views, files);
    column.getStyleClass().add("start-column");
    setContent(column);
    desk.library().keptProperty().subscribe(this::showViews);
    showFiles(Map.of());
    // at a start it is shown before the data are known
    desk.desk().model().surroundingsProperty().addListener((property, was, now) -> nameBeginning());
  }

  private static Button button(String id, String key, Ikon icon, Runnable action) {
    Button button = Icons.named(new Button(Texts.text(key), Icons.of(icon)), id, Texts.text(key));
    button.setOnAction(event -> action.run());
    return button;
  }

  private static VBox section(String key, Node content) {
    Label heading = new Label(Texts.text(key));
    heading.getStyleClass().add("title-4");
    VBox section = new VBox(heading, content);
    section.getStyleClass().add("page-column");
    section.managedProperty().bind(section.visibleProperty());
    return section;
  }

  /// Those used lately, then the others in their order.
  private void showViews(ViewLibrary kept) {
    Set<KeptView> shown = new LinkedHashSet<>();
    ways.recent().get().forEach(id -> kept.find(id).ifPresent(shown::add));
    shown.addAll(kept.views());
    cards.getChildren().setAll(shown.stream().limit(MOST).map(this::card).toList());
    views.setVisible(!shown.isEmpty());
  }

  private Button card(KeptView view) {
    ThumbnailPane picture = new ThumbnailPane(desk.thumbnails(), WIDTH, HEIGHT);
    Label name = new Label(view.name());
    name.setMaxWidth(WIDTH);
    name.getStyleClass().add("file-name");
    VBox box = new VBox(picture, name);
    box.getStyleClass().add("view-texts");
    Button card = Icons.named(new Button("", box), "start-view-" + view.id(),
        Texts.text("views.spoken", view.name(), ViewTexts.about(view.spec())));
    card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    card.getStyleClass().addAll("flat", "start-card");
    card.setOnAction(event -> ways.view().accept(view));
    picture.show(view.spec());
    return card;
  }

  /// @param known for each file whether it is there
  private void showFiles(Map<Path, Boolean> known) {
    List<Node> lines = new ArrayList<>();
    known.forEach((file, there) -> lines.add(line(lines.size(), file, there)));
    rows.getChildren().setAll(lines);
    files.setVisible(!lines.isEmpty());
  }

  private HBox line(int place, Path file, boolean there) {
    Button name = Icons.named(new Button(String.valueOf(file.getFileName()), Icons.of(Feather.FILE_TEXT)),
        "start-file-" + place, String.valueOf(file.getFileName()));
    name.setMnemonicParsing(false);
    name.getStyleClass().addAll("flat", "small");
    name.setDisable(!there);
    name.setOnAction(event -> ways.file().accept(file));
    String parent = String.valueOf(file.getParent());
    Label where = new Label(there ? parent : Texts.text("start.missing", parent));
    where.getStyleClass().addAll("text-muted", "text-small");
    where.setMinWidth(0);
    HBox line = new HBox(name, where);
    line.getStyleClass().add("pair");
    return line;
  }

  /// On an empty store a new chart is the sample.
  private void nameBeginning() {
    boolean sample = desk.desk().model().surroundingsProperty().get().sample();
    begin.setText(Texts.text(sample ? "start.sample" : "start.new"));
    begin.setAccessibleText(begin.getText());
  }

  @Override
  public void reload() {
    nameBeginning();
    desk.library().reload();
    showViews(desk.library().kept());
    List<String> recent = desk.desk().memory().settings().recentFiles();
    desk.desk().jobs().latest("start-files", Duration.ZERO, progress -> {
      Map<Path, Boolean> known = new LinkedHashMap<>();
      recent.stream().map(Path::of).forEach(file -> known.put(file, Files.isRegularFile(file)));
      return known;
    }, this::showFiles, desk.desk()::tell);
  }

  @Override
  public List<Node> panes() {
    return List.of(buttons, views, files);
  }
}
