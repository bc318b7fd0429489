package org.armsexplorer.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.model.SourceForm;

/// All forms that can be read, and which of them a file has.
public final class ImportFormats {
  private static final List<Importer> ALL = List.of(new DeliveriesImporter(), new DealsAndTivsImporter(),
      new RegisterImporter(), new TidyImporter(), new Register2013Importer(), new RtfRegisterImporter(),
      new TivTableImporter(), new WorldBankImporter(), new ComtradeImporter(), new UnrocaImporter());

  private ImportFormats() {}

  static Optional<Importer> of(Head head) {
    return ALL.stream().filter(importer -> importer.recognises(head)).findFirst();
  }

  /// The forms, the most exact first.
  public static List<SourceForm> forms() {
    return Arrays.stream(SourceForm.values()).filter(form -> form != SourceForm.MAPPED).toList();
  }

  /// What a form is, in a sentence for the user.
  public static String description(SourceForm form) {
    return Messages.text("form." + form.word());
  }
}
