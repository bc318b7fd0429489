package org.armsexplorer.ui.parts;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The ground of a card, with a line around it and round corners. The painter walks every row of a round outline, so it is in
/// three parts: a low cap with the round corners at the top and at the bottom, and between them a plain ground with a line at
/// each side.
public final class CardFrame extends Region {
  private static final double CAP = 8;
  private final Region top = part("top");
  private final Region middle = part("middle");
  private final Region bottom = part("bottom");

  private CardFrame() {
    getStyleClass().add("card-frame");
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(middle, top, bottom);
  }

  private static Region part(String place) {
    Region part = new Region();
    part.getStyleClass().add(place);
    return part;
  }

  /// Puts a frame behind what is on a card, as large as the card is.
  public static void behind(Pane card) {
    CardFrame frame = new CardFrame();
    card.getStyleClass().add("framed-card");
    card.getChildren().addFirst(frame);
    card.layoutBoundsProperty().subscribe(bounds -> frame.resize(bounds.getWidth(), bounds.getHeight()));
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double cap = snapSizeY(Math.min(CAP, getHeight() / 2));
    double under = Math.max(cap, snapPositionY(getHeight() - cap));
    top.resizeRelocate(0, 0, width, cap);
    middle.resizeRelocate(0, cap, width, under - cap);
    bottom.resizeRelocate(0, under, width, getHeight() - under);
  }
}
