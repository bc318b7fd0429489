package org.armsexplorer.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.kordamp.ikonli.feather.Feather;

/// Says on a first start that the figures are a sample, and how to get the whole.
final class Banner extends HBox {
  private boolean dismissed;

  Banner(ExplorerModel model, Commands commands) {
    setId("sample-banner");
    getStyleClass().add("banner");
    Label text = new Label(Texts.text("banner.sample"), Icons.of(Feather.INFO));
    text.setMinWidth(0);
    Hyperlink help = Icons.named(new Hyperlink(Texts.text("banner.how")), "banner-how", Texts.text("banner.how"));
    help.setMinWidth(USE_PREF_SIZE);
    help.setOnAction(event -> {
      commands.give(Command.BEST_EXPORT);
      help.setVisited(false);
    });
    Button bring = commands.bind(
        Icons.named(new Button(Texts.text("banner.import")), "banner-import", Texts.text("banner.import")),
        Command.IMPORT);
    bring.getStyleClass().add("small");
    bring.setMinWidth(USE_PREF_SIZE);
    Button close = Icons.button("banner-close", Feather.X, Texts.text("banner.close"));
    close.getStyleClass().add("small-icon");
    close.setOnAction(event -> {
      dismissed = true;
      setVisible(false);
    });
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren().addAll(text, help, space, bring, close);
    managedProperty().bind(visibleProperty());
    setVisible(false);
    model.surroundingsProperty().addListener((property, was, now) -> setVisible(now.sample() && !dismissed));
  }
}
