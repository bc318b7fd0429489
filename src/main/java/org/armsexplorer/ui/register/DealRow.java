package org.armsexplorer.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.armsexplorer.exporter.DealText;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.DealRecord.Arrival;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.ui.parts.Figures;
import org.armsexplorer.ui.parts.Texts;

/// A deal as a row: what its columns show and sort by, made once.
///
/// @param units delivered, of the years asked for
/// @param hundredths of a million TIV, of the years asked for
/// @param years of the deliveries asked for, "2001-2003"
/// @param marks what is uncertain, split or made in the recipient's country, in words
/// @param text all that can be searched, in lower case
record DealRow(DealRecord record, long units, long hundredths, boolean tellsTiv, String years, String marks,
    String text) {

  static DealRow of(DealRecord record) {
    Deal deal = record.deal();
    String years = DealText.years(record);
    String marks = DealText.marks(record);
    String category = deal.category() == null ? "" : deal.category().label() + "\n" + ShownNames.of(deal.category());
    String status = deal.status() == null ? "" : deal.status().label() + "\n" + ShownNames.of(deal.status());
    String text = String.join("\n",
        List.of(record.supplier().name(), record.recipient().name(), ShownNames.party(record.supplier().name()),
            ShownNames.party(record.recipient().name()), deal.weapon().designation(), deal.weapon().description(),
            category, status, deal.comments(), marks, Integer.toString(deal.orderYear()), years,
            Objects.toString(deal.unitsOrdered(), "")));
    boolean tellsTiv = record.deliveries().stream().anyMatch(one -> one.asked() && one.delivery().tiv() != null);
    return new DealRow(record, record.askedUnits(), record.askedTiv().hundredths(), tellsTiv, years, marks,
        text.toLowerCase(Locale.ROOT));
  }

  Deal deal() {
    return record.deal();
  }

  /// Units delivered, of the years asked for; with a mark where the file calls the number uncertain.
  String delivered() {
    boolean uncertain = record.deliveries().stream().anyMatch(one -> one.asked() && one.delivery().unitsUncertain());
    return Figures.count(units) + (uncertain ? Texts.text("register.doubtful") : "");
  }

  /// Millions of TIV; empty where no delivery tells any.
  String tiv() {
    return tellsTiv ? Figures.tiv(record.askedTiv().toMillions()) : "";
  }

  /// The marks, each in a word or two: that something is uncertain, split or made in the recipient's country. The
  /// figures that are uncertain have a mark of their own.
  String shortMarks() {
    List<String> words = new ArrayList<>();
    add(words, isUncertain(), "uncertain");
    add(words, isEvenSplit(), "even-split");
    add(words, isLocal(), "local");
    return String.join(", ", words);
  }

  private static void add(List<String> words, boolean there, String key) {
    if (there) {
      words.add(Texts.text("register.mark." + key));
    }
  }

  /// Whether any word is somewhere in the row.
  boolean holds(String wanted) {
    return text.contains(wanted);
  }

  boolean isUncertain() {
    return record.deliveries().stream().anyMatch(one -> one.asked() && one.delivery().isUncertain())
        || deal().orderYearUncertain() || deal().unitsOrderedUncertain();
  }

  boolean isEvenSplit() {
    return record.deliveries().stream().anyMatch(one -> one.asked() && one.delivery().evenSplit());
  }

  boolean isLocal() {
    return Boolean.TRUE.equals(deal().localProduction());
  }

  /// An order of which nothing has arrived.
  boolean isOpen() {
    return record.deliveries().isEmpty();
  }

  int firstYear() {
    return record.deliveries().stream().filter(Arrival::asked).mapToInt(one -> one.delivery().year()).min()
        .orElse(Integer.MAX_VALUE);
  }
}
