package org.armsexplorer.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Pane;

/// Files dropped anywhere on the window.
final class Drops {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");
  private final Pane root;
  private final Consumer<List<Path>> taker;

  Drops(Pane root, Consumer<List<Path>> taker) {
    this.root = root;
    this.taker = taker;
    root.addEventFilter(DragEvent.DRAG_OVER, this::over);
    root.addEventFilter(DragEvent.DRAG_EXITED_TARGET, event -> root.pseudoClassStateChanged(OVER, false));
    root.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
      root.pseudoClassStateChanged(OVER, true);
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    root.pseudoClassStateChanged(OVER, false);
    if (event.getDragboard().hasFiles()) {
      List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
      event.setDropCompleted(true);
      event.consume();
      taker.accept(files);
    }
  }
}
