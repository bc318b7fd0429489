package org.armsexplorer.ui.parts;

import org.armsexplorer.model.Estimate;

/// How much of a figure is estimated and why, in words.
public final class Estimates {

  private Estimates() {}

  /// "Part of it is an estimate: marked as uncertain by the source"; empty where nothing is estimated.
  public static String say(Estimate estimate) {
    String reasons = estimate.isUncertain() && estimate.isEvenSplit() ? Texts.text("estimate.both")
        : Texts.text(estimate.isEvenSplit() ? "estimate.even-split" : "estimate.uncertain");
    return switch (estimate.extent()) {
      case NO -> "";
      case PART -> Texts.text("estimate.part", reasons);
      case ALL -> Texts.text("estimate.all", reasons);
    };
  }
}
