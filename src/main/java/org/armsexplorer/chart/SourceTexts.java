package org.armsexplorer.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.Edition;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Measure;

/// What a chart says of its source and unit. Each source is credited as it asks for; only TIV is explained as TIV, and
/// money is never called so.
final class SourceTexts {

  private SourceTexts() {}

  /// What the figures of a source are about, for titles.
  static String subject(Edition edition) {
    return Messages.text("title.subject." + edition.source().kind().word(), edition.source().table());
  }

  /// The unit in words, with what was calculated.
  static String unit(Measure measure, Derivation derivation) {
    String own = measure.token();
    if (measure.quantity().isPresent()) {
      String unit = Messages.text("unit." + own);
      return derivation == Derivation.NONE ? unit : derived(derivation, unit);
    }
    return switch (derivation) {
      case SHARE -> Messages.text("unit.share." + own);
      case FIVE_YEAR_AVERAGE -> Messages.text("unit.average." + own);
      case CUMULATIVE -> Messages.text("unit.cumulative." + own);
      case NONE -> Messages.text("unit." + own);
      case CHANGE, RANK, RANK_CHANGE, INDEX, HHI, EFFECTIVE_SUPPLIERS, PEAK_YEAR_SHARE, YEARS_WITH_DELIVERIES,
          VARIATION, LAG, ROUNDING_BAND ->
        derived(derivation, Messages.text("unit." + own));
    };
  }

  private static String derived(Derivation derivation, String unit) {
    return Messages.text("unit.reported." + derivation.token(), unit, Wording.current().within(unit));
  }

  /// The credit of another source than SIPRI.
  ///
  /// @param days on which the publisher generated or updated the files
  static String credit(Edition edition, List<LocalDate> days) {
    String name = edition.guessed() ? Messages.text("edition.guessed", edition.title()) : edition.title();
    String dated = days.isEmpty() ? "" : Messages.text("source.dated", FigureFormat.days(days));
    return Messages.text("source." + edition.source().kind().word(), name, dated);
  }

  /// How its figures have to be read.
  static List<String> notes(Edition edition, Measure measure) {
    List<String> notes = new ArrayList<>();
    if (measure.isTiv()) {
      notes.add(Messages.text("foot.tiv"));
    }
    DataSource.Kind kind = edition.source().kind();
    if (kind == DataSource.Kind.COMTRADE || kind == DataSource.Kind.UNROCA) {
      notes.add(Messages.text("foot.source." + kind.word()));
    }
    return notes;
  }
}
