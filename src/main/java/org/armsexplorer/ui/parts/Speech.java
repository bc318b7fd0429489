package org.armsexplorer.ui.parts;

import java.util.Locale;
import org.armsexplorer.language.Wording;

/// How the windows speak, with what the toolkit says of its own accord in them: the menu of a text field and of a table's
/// columns are in the language that the process has when they are made.
public final class Speech {

  private Speech() {}

  /// From here on the program and its toolkit speak like this. What was asked for stays as it is.
  public static void use(Wording wanted) {
    Wording.use(wanted);
    Locale.setDefault(wanted.language().locale());
  }
}
