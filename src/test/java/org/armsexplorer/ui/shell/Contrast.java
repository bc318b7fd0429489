package org.armsexplorer.ui.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// How well texts stand out from what lies behind them (W3C, Web Content Accessibility Guidelines 2.2, "contrast ratio"
/// and "relative luminance").
final class Contrast {
  /// Of usual texts (1.4.3, AA).
  static final double TEXT = 4.5;
  /// Of large texts: 24 px, or 18.7 px and bold.
  static final double LARGE = 3;
  /// Of all texts in high contrast (1.4.6, AAA).
  static final double HIGH = 7;

  private final Map<String, Double> poor = new LinkedHashMap<>();
  private final double usual;
  private final double large;
  private int looked;

  private Contrast(double usual, double large) {
    this.usual = usual;
    this.large = large;
  }

  /// Of the texts of a scene; those of controls that are off do not count.
  static Contrast of(Node root, Color ground) {
    return of(root, ground, new Contrast(TEXT, LARGE));
  }

  /// The same with what high contrast asks for.
  static Contrast high(Node root, Color ground) {
    return of(root, ground, new Contrast(HIGH, HIGH));
  }

  private static Contrast of(Node root, Color ground, Contrast contrast) {
    contrast.walk(root, ground);
    return contrast;
  }

  /// How many texts were looked at.
  int looked() {
    return looked;
  }

  /// The texts that stand out too little, each with its ratio.
  List<String> poor() {
    List<String> said = new ArrayList<>();
    poor.forEach((text, ratio) -> said.add(String.format(java.util.Locale.ROOT, "%.2f %s", ratio, text)));
    return said;
  }

  private void walk(Node node, Color ground) {
    if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
      return;
    }
    Color here = node instanceof Region region ? over(region.getBackground(), ground) : ground;
    if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color fill) {
      looked++;
      double ratio = ratio(blend(fill, here), here);
      if (ratio < (text.getFont().getSize() >= 24 ? large : usual)) {
        poor.putIfAbsent(text.getText() + " " + fill + " on " + here + " in " + path(text), ratio);
      }
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> walk(child, here));
    }
  }

  private static String path(Node node) {
    List<String> path = new ArrayList<>();
    for (Node at = node.getParent(); at != null && path.size() < 4; at = at.getParent()) {
      path.add(at.getClass().getSimpleName() + (at.getId() == null ? "" : "#" + at.getId()));
    }
    return String.join(" < ", path);
  }

  /// The colour of a background's middle.
  private static Color over(Background background, Color ground) {
    Color now = ground;
    if (background != null) {
      for (BackgroundFill fill : background.getFills()) {
        now = fill.getFill() instanceof Color colour ? blend(colour, now) : now;
      }
    }
    return now;
  }

  private static Color blend(Color over, Color ground) {
    double part = over.getOpacity();
    return new Color(over.getRed() * part + ground.getRed() * (1 - part),
        over.getGreen() * part + ground.getGreen() * (1 - part), over.getBlue() * part + ground.getBlue() * (1 - part),
        1);
  }

  static double ratio(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
