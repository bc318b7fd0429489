package org.armsexplorer.ui.explore;

import atlantafx.base.controls.Breadcrumbs;
import atlantafx.base.controls.Breadcrumbs.BreadCrumbItem;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.armsexplorer.ui.parts.Icons;
import org.armsexplorer.ui.parts.Texts;
import org.armsexplorer.ui.state.ExplorerModel;
import org.armsexplorer.ui.state.Trail;
import org.armsexplorer.ui.state.Trail.Crumb;

/// The way into the figure on show; a click on an earlier place leads back.
final class TrailBar extends HBox {
  private final Breadcrumbs<Crumb> crumbs = new Breadcrumbs<>();
  private final Trail trail;

  TrailBar(ExplorerModel model) {
    trail = model.trail();
    Icons.named(this, "trail", Texts.text("trail.name"));
    getStyleClass().add("trail");
    crumbs.setAutoNavigationEnabled(false);
    crumbs.setCrumbFactory(item -> {
      boolean last = item.getValue().equals(trail.crumbs().getLast());
      Button button = new Button(item.getValue().name().get());
      button.setMnemonicParsing(false);
      button.setId("crumb-" + trail.crumbs().indexOf(item.getValue()));
      button.getStyleClass().addAll("flat", "small", last ? "text-bold" : "accent");
      button.setFocusTraversable(!last);
      return button;
    });
    crumbs.setOnCrumbAction(event -> model.back(event.getSelectedCrumb().getValue()));
    getChildren().add(crumbs);
    managedProperty().bind(visibleProperty());
    trail.crumbs().addListener((ListChangeListener<Crumb>) change -> show());
    show();
  }

  private void show() {
    setVisible(!trail.crumbs().isEmpty());
    if (isVisible()) {
      BreadCrumbItem<Crumb> item = Breadcrumbs.buildTreeModel(trail.crumbs().toArray(Crumb[]::new));
      crumbs.setSelectedCrumb(item);
    }
  }
}
