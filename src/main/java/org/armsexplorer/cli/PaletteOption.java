package org.armsexplorer.cli;

import org.armsexplorer.app.UserProblem;
import org.armsexplorer.spec.PaletteName;
import picocli.CommandLine.Option;

/// What tells the series of charts apart.
final class PaletteOption {
  @Option(names = "--palette", paramLabel = "PALETTE", description = "colours (default) or greys, for pages that are printed in black and white.") private String palette =
      PaletteName.COLOURS.token();

  PaletteName palette() throws UserProblem {
    return Words.parse(PaletteName.class, palette, "--palette");
  }
}
