package org.armsexplorer.ui.parts;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands on a page that has nothing to show: what is missing, why, and the ways out of it.
public final class EmptyPage {
  private static final double WIDTH = 460;

  private EmptyPage() {}

  /// The page.
  ///
  /// @param why may be filled in later
  /// @param main the first way, which is set off
  /// @param others further ways beside it
  public static VBox of(String id, Ikon ikon, String heading, Label why, Button main, Button... others) {
    FontIcon icon = Icons.of(ikon);
    icon.getStyleClass().add("empty-icon");
    Label title = new Label(heading);
    title.getStyleClass().add("title-4");
    why.getStyleClass().addAll("text-muted", "centred");
    why.setWrapText(true);
    main.getStyleClass().add("accent");
    HBox ways = new HBox(main);
    ways.getChildren().addAll(others);
    ways.getStyleClass().add("pair");
    ways.setAlignment(Pos.CENTER);
    VBox page = new VBox(icon, title, why, ways);
    page.setId(id);
    page.getStyleClass().add("empty-state");
    page.setAlignment(Pos.CENTER);
    page.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
    return page;
  }

  /// The button that brings in data.
  public static Button bring(String id, Runnable action) {
    Button way = Icons.named(new Button(Texts.text("banner.import")), id, Texts.text("banner.import"));
    way.setOnAction(event -> action.run());
    return way;
  }
}
