package org.armsexplorer.spec;

import java.util.List;

/// A spec that can be drawn, and what had to be replaced to make it so.
public record NormalizedSpec(ChartSpec spec, List<SpecNotice> notices) {

  public NormalizedSpec {
    notices = List.copyOf(notices);
  }
}
