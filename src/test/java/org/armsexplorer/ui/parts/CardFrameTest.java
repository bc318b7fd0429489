package org.armsexplorer.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class CardFrameTest {
  private final Region content = new Region();
  private final VBox card = new VBox(content);

  private List<Bounds> partsAt(double width, double height) {
    card.resize(width, height);
    card.layout();
    return ((Parent) card.getChildren().getFirst()).getChildrenUnmodifiable().stream().map(Node::getBoundsInParent)
        .toList();
  }

  private static Bounds bounds(double y, double width, double height) {
    return new BoundingBox(0, y, width, height);
  }

  /// Round outlines are a few rows high, however large the card.
  @Test
  void onlyTheEndsOfAFrameAreRound() {
    CardFrame.behind(card);
    assertThat(partsAt(300, 200)).containsExactly(bounds(8, 300, 184), bounds(0, 300, 8), bounds(192, 300, 8));
    assertThat(partsAt(680, 700)).containsExactly(bounds(8, 680, 684), bounds(0, 680, 8), bounds(692, 680, 8));
    assertThat(partsAt(300, 10)).containsExactly(bounds(5, 300, 0), bounds(0, 300, 5), bounds(5, 300, 5));
  }

  @Test
  void aFrameTakesNoRoomFromWhatIsOnTheCard() {
    card.setSpacing(8);
    content.setPrefSize(120, 40);
    CardFrame.behind(card);
    assertThat(card.prefHeight(-1)).isEqualTo(40);
    partsAt(300, 200);
    assertThat(content.getLayoutY()).isZero();
    assertThat(card.getChildren()).element(1).isSameAs(content);
  }
}
