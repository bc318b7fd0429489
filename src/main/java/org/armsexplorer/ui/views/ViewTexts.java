package org.armsexplorer.ui.views;

import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.TransferFilter;
import org.armsexplorer.ui.parts.Texts;

/// What a view asks, in a line.
final class ViewTexts {
  private static final int NAMED = 3;

  private ViewTexts() {}

  /// "Line · TIV delivered · to Myanmar · from China, Russia · 2000–2019".
  static String about(ChartSpec spec) {
    List<String> parts = new ArrayList<>();
    parts.add(Texts.label(spec.type()));
    parts.add(spec.derivation() == Derivation.NONE ? Texts.label(spec.measure()) : Texts.label(spec.derivation()));
    TransferFilter filter = spec.filter();
    if (!filter.recipients().isEmpty()) {
      parts.add(Texts.text("views.about.to", names(filter.recipients())));
    }
    if (!filter.suppliers().isEmpty()) {
      parts.add(Texts.text("views.about.from", names(filter.suppliers())));
    }
    if (filter.years() != null) {
      parts.add(filter.years().toString().replace('-', '–'));
    }
    if (filter.edition() != null) {
      parts.add(Texts.text("views.about.edition", filter.edition().token()));
    }
    return String.join(" · ", parts);
  }

  private static String names(List<String> names) {
    String first = String.join(", ", names.stream().limit(NAMED).map(ShownNames::party).toList());
    return names.size() > NAMED ? Texts.text("views.about.more", first, names.size() - NAMED) : first;
  }
}
