package org.armsexplorer.exporter;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FactRow;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.proof.Evidence;
import org.armsexplorer.analysis.proof.EvidenceLine;
import org.armsexplorer.analysis.proof.OtherEdition;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.Estimate;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;

/// Evidence in words, the same in the terminal, in the window and on the sheet.
public final class EvidenceText {
  private final Evidence evidence;
  private final SummaryQuery query;

  public EvidenceText(Evidence evidence) {
    this.evidence = evidence;
    this.query = evidence.query();
  }

  /// "277.40 (TIV delivered, millions)", or the state in words.
  public String figure() {
    return said(evidence.figure());
  }

  private String said(Cell cell) {
    TableText text = new TableText(query);
    return switch (cell) {
      case Cell.Value value -> query.derivation() == Derivation.NONE
          ? Messages.text("evidence.value." + query.measure().token(), text.figure(value))
          : Messages.text("evidence.value", text.figure(value), QuestionText.measure(query));
      case Cell.UnderHalf underHalf -> Messages.text("evidence.under-half");
      case Cell.FromNone fromNone -> Messages.text("evidence.from-none");
      case Cell.NoneIdentified none -> Messages.text("evidence.none-identified");
      case Cell.NotCovered notCovered -> Messages.text("evidence.not-covered");
    };
  }

  /// How much of the figure is an estimate, and why.
  public String certainty() {
    Estimate estimate = evidence.figure().certainty();
    String reasons = estimate.reasons().stream().map(reason -> Messages.text("evidence.reason." + reason.word()))
        .collect(Collectors.joining("; "));
    return estimate.reasons().isEmpty() ? Messages.text("evidence.certain")
        : Messages.text("evidence.estimate." + estimate.extent().word(), reasons);
  }

  /// What the lines add up to, and how the figure is calculated from it where it is no sum.
  public String sum() {
    String lines = lines();
    String sum = number(evidence.sum(), query.measure() == Measure.TIV_DELIVERED ? 2 : 0);
    String total = Messages.text("evidence.sum." + query.measure().token(), lines, sum);
    return switch (query.derivation()) {
      case NONE -> total;
      case SHARE -> total + " " + Messages.text("evidence.share",
          evidence.whole().map(cell -> number(cell.amountInSums(), cell.amountInSums().scale())).orElse(""));
      case FIVE_YEAR_AVERAGE -> total + " " + Messages.text("evidence.average");
      case CUMULATIVE -> total + " " + Messages.text("evidence.running");
      case CHANGE, RANK, RANK_CHANGE, INDEX, HHI, EFFECTIVE_SUPPLIERS, PEAK_YEAR_SHARE, YEARS_WITH_DELIVERIES,
          VARIATION, LAG, ROUNDING_BAND ->
        total + " " + Messages.text("evidence.derived");
    };
  }

  private String lines() {
    boolean quoted = evidence.lines().stream().anyMatch(line -> line.row().quoted());
    int open = (int) evidence.lines().stream().filter(line -> line.row().open()).count();
    int count = evidence.lines().size() - open;
    String delivered = quoted ? counted(count, "evidence.quoted-figure", "evidence.figures")
        : counted(count, "evidence.delivery", "evidence.deliveries");
    String orders = counted(open, "evidence.open-order", "evidence.open-orders");
    return open == 0 ? delivered : count == 0 ? orders : Messages.text("evidence.and", delivered, orders);
  }

  private static String counted(int count, String one, String many) {
    return count == 1 ? Messages.text(one) : Messages.text(many, Wording.current().count(count));
  }

  private static String number(BigDecimal amount, int scale) {
    return Wording.current().decimal(amount, Math.max(0, scale));
  }

  /// A line for each other edition.
  public List<String> others() {
    return evidence.others().stream().map(this::other).toList();
  }

  private String other(OtherEdition other) {
    Estimate estimate = other.cell().certainty();
    String marks = estimate.reasons().isEmpty() ? "" : Messages.text("evidence.other.estimate", estimate.reasons()
        .stream().map(reason -> Messages.text("evidence.reason." + reason.word())).collect(Collectors.joining("; ")));
    return Messages.text("evidence.other", other.edition().title(), said(other.cell())) + marks;
  }

  /// What is asked: the cell and the filters, a line each.
  public List<String> question() {
    List<String> lines = new ArrayList<>(QuestionText.filters(query));
    for (int i = 0; i < evidence.members().size(); i++) {
      Dimension dimension = query.by().get(i);
      lines.add(Messages.text("evidence.member", QuestionText.heading(dimension, evidence.query()),
          QuestionText.name(dimension, evidence.members().get(i))));
    }
    return lines;
  }

  /// `2024`, with the mark of a guess.
  public String edition() {
    return evidence.edition().guessed() ? Messages.text("credits.guessed", evidence.edition().title())
        : evidence.edition().title();
  }

  /// Units of a delivery as a plain number; of an even split the share as it is, 5.4, but where units were added up the
  /// whole number that was. Empty where there are none.
  static String units(EvidenceLine line, Measure measure) {
    FactRow row = line.row();
    if (row.quoted() || row.open()) {
      return "";
    }
    return measure == Measure.UNITS_DELIVERED ? Integer.toString(row.units())
        : line.units().orElse(BigDecimal.valueOf(row.units())).toPlainString();
  }

  /// Which properties of a delivery and its deal the publisher marks as uncertain, what is an even split, what an open
  /// order, and what is made in the recipient's country.
  public static String marks(EvidenceLine line) {
    return keys(line).stream().map(Messages::text).collect(Collectors.joining(", "));
  }

  /// The same for programs, in English.
  static String marksInFiles(EvidenceLine line) {
    return keys(line).stream().map(Messages::english).collect(Collectors.joining(", "));
  }

  private static List<String> keys(EvidenceLine line) {
    List<String> marks = new ArrayList<>();
    if (line.row().open()) {
      marks.add("evidence.mark.open");
    }
    boolean number = line.delivery().map(Delivery::unitsUncertain).orElse(false);
    boolean year = line.delivery().map(Delivery::yearUncertain).orElse(false);
    if (number) {
      marks.add("evidence.mark.number");
    }
    if (year) {
      marks.add("evidence.mark.year");
    }
    if (!number && !year && line.row().estimate().isUncertain()) {
      marks.add("evidence.mark.uncertain");
    }
    boolean orderYear = line.deal().map(one -> one.deal().orderYearUncertain()).orElse(false);
    if (orderYear) {
      marks.add(DealText.MARK + "order-year");
    }
    boolean ordered = line.deal().map(one -> one.deal().unitsOrderedUncertain()).orElse(false);
    if (ordered) {
      marks.add(DealText.MARK + "ordered");
    }
    if (line.row().estimate().isEvenSplit()) {
      marks.add("evidence.mark.even-split");
    }
    if (line.deal().map(one -> Boolean.TRUE.equals(one.deal().localProduction())).orElse(false)) {
      marks.add(DealText.MARK + "local");
    }
    return marks;
  }

  /// "13 April 2024", or that the file does not tell.
  public static String generated(EvidenceReport.FileUsed used) {
    LocalDateTime generated = used.file().generated();
    return generated == null ? Messages.text("credits.undated")
        : Wording.current().longDay(Objects.requireNonNull(generated));
  }

  /// When a file came into the store.
  public static String imported(EvidenceReport.FileUsed used) {
    return used.imported().map(time -> Messages.text("evidence.utc", Wording.current().longMinute(time)))
        .orElse(Messages.text("evidence.with-program"));
  }

  /// A sentence that every list of evidence ends with, where it is about TIV.
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    if (query.measure() == Measure.TIV_DELIVERED) {
      notes.add(Messages.text("evidence.tiv"));
    }
    if (evidence.lines().stream().anyMatch(line -> line.row().estimate().isEvenSplit())) {
      notes.add(Messages.text("evidence.split"));
    }
    return notes;
  }

  boolean isDerived() {
    return query.derivation() != Derivation.NONE;
  }
}
