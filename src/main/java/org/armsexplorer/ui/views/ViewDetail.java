package org.armsexplorer.ui.views;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.armsexplorer.spec.library.KeptView;
import org.armsexplorer.ui.help.Terms;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The chosen view at the right: a larger picture, what it asks, and what can be done with it.
final class ViewDetail extends VBox {
  private static final double WIDTH = 352;
  private static final double HEIGHT = 198;
  private final ThumbnailPane picture;
  private final Label name = new Label();
  private final Label about = new Label();
  private final MenuButton move = new MenuButton(Texts.text("views.move"), Icons.of(Feather.FOLDER));
  private final FlowPane more = new FlowPane();
  private final Button open;
  private final Doing doing;

  /// What the buttons do with the chosen views.
  interface Doing {
    void open();

    void rename();

    void copy();

    void give();

    void delete();

    void moveTo(String folder);
  }

  ViewDetail(Thumbnails thumbnails, Doing doing) {
    this.doing = doing;
    Icons.named(this, "view-detail", Texts.text("views.detail"));
    getStyleClass().add("view-detail");
    picture = new ThumbnailPane(thumbnails, WIDTH, HEIGHT);
    name.getStyleClass().add("title-4");
    name.setWrapText(true);
    about.getStyleClass().add("text-muted");
    about.setWrapText(true);
    Terms.explain(name, "view");
    open = button("view-open", "views.open", Feather.CORNER_UP_RIGHT, doing::open);
    open.getStyleClass().remove("flat");
    open.getStyleClass().add("accent");
    Icons.named(move, "view-move", Texts.text("views.move"));
    move.getStyleClass().add("flat");
    more.getStyleClass().add("view-actions");
    more.getChildren().addAll(button("view-rename", "views.rename", Feather.EDIT_2, doing::rename),
        button("view-copy", "views.copy", Feather.COPY, doing::copy), move,
        button("view-give", "views.give", Feather.SHARE, doing::give),
        button("view-delete", "views.delete", Feather.TRASH_2, doing::delete));
    getChildren().addAll(picture, name, about, open, more);
    setMinWidth(WIDTH + 48);
    setMaxWidth(WIDTH + 48);
  }

  private static Button button(String id, String key, Ikon icon, Runnable action) {
    Button button = Icons.named(new Button(Texts.text(key), Icons.of(icon)), id, Texts.text(key));
    button.getStyleClass().add("flat");
    button.setOnAction(event -> action.run());
    return button;
  }

  /// Shows what is chosen.
  ///
  /// @param folders that they can be moved to
  void show(List<KeptView> chosen, List<String> folders) {
    setVisible(!chosen.isEmpty());
    if (chosen.isEmpty()) {
      picture.clear();
      return;
    }
    KeptView first = chosen.getFirst();
    boolean one = chosen.size() == 1;
    name.setText(one ? first.name() : Texts.text("views.count", chosen.size()));
    about.setText(one ? ViewTexts.about(first.spec()) : "");
    for (String id : List.of("view-rename", "view-copy", "view-give")) {
      more.lookup("#" + id).setDisable(!one);
    }
    picture.show(first.spec());
    move.getItems().clear();
    for (String folder : folders) {
      MenuItem item = new MenuItem(folder);
      item.setMnemonicParsing(false);
      item.setOnAction(event -> doing.moveTo(folder));
      move.getItems().add(item);
    }
    MenuItem none = new MenuItem(Texts.text("views.no-folder"));
    none.setOnAction(event -> doing.moveTo(""));
    move.getItems().add(none);
  }
}
