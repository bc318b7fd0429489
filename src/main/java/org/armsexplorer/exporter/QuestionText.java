package org.armsexplorer.exporter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Dating;
import org.armsexplorer.spec.DealTerms;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Exclusions;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;

/// A question in words: what is measured, by what, of which deliveries.
public final class QuestionText {

  private QuestionText() {}

  /// "TIV delivered, millions", with the derivation where there is one.
  static String measure(SummaryQuery query) {
    String measure = Messages.text("measure." + query.measure().token());
    return query.derivation() == Derivation.NONE ? measure
        : Messages.text("derivation." + query.derivation().token(), measure);
  }

  /// "Year", "Supplier", ...
  static String heading(Dimension dimension, SummaryQuery query) {
    return Messages.text("dimension." + token(dimension, query));
  }

  /// `year`, `supplier`, ...: the word in files. Years of order have one of their own.
  public static String token(Dimension dimension, SummaryQuery query) {
    return dimension.isTime() && query.filter().byOrderYear() ? "order-" + dimension.token() : dimension.token();
  }

  /// "All suppliers", ...
  static String all(Dimension dimension) {
    return Messages.text("all." + dimension.token());
  }

  /// "year, supplier"
  static String by(SummaryQuery query) {
    return query.by().stream().map(dimension -> token(dimension, query)).collect(Collectors.joining(", "));
  }

  /// A line for each restriction; none where the question is about everything.
  static List<String> filters(SummaryQuery query) {
    List<String> lines = new ArrayList<>(filters(query.filter()));
    if (query.top() > 0) {
      lines.add(Messages.text("filter.top", Integer.toString(query.top())));
    }
    return lines;
  }

  /// A line for each restriction; none where the filter lets everything through.
  public static List<String> filters(TransferFilter filter) {
    List<String> lines = new ArrayList<>();
    add(lines, "filter.suppliers", parties(filter.suppliers()));
    add(lines, "filter.recipients", parties(filter.recipients()));
    add(lines, "filter.categories", filter.categories().stream().map(category -> ShownNames.of(category)).toList());
    add(lines, "filter.statuses", filter.statuses().stream().map(status -> ShownNames.of(status)).toList());
    YearRange years = filter.years();
    if (years != null) {
      add(lines, filter.byOrderYear() ? "filter.order-years" : "filter.years", filter.periods().isEmpty()
          ? List.of(years.toString()) : filter.periods().stream().map(YearRange::toString).toList());
    }
    Exclusions but = filter.but();
    add(lines, "filter.not-suppliers", parties(but.suppliers()));
    add(lines, "filter.not-recipients", parties(but.recipients()));
    add(lines, "filter.not-categories", but.categories().stream().map(category -> ShownNames.of(category)).toList());
    add(lines, "filter.not-statuses", but.statuses().stream().map(status -> ShownNames.of(status)).toList());
    add(lines, "filter.not-descriptions", but.descriptions());
    add(lines, "filter.not-designations", but.designations());
    terms(lines, filter.terms());
    return lines;
  }

  private static void terms(List<String> lines, DealTerms terms) {
    add(lines, "filter.descriptions", terms.descriptions());
    add(lines, "filter.designations", terms.designations());
    if (!terms.text().isEmpty()) {
      add(lines, "filter.text", List.of(terms.text()));
    }
    if (terms.localProduction() != Presence.WITH) {
      lines.add(Messages.text("filter.local." + terms.localProduction().token()));
    }
    if (terms.uncertain() != Presence.WITH) {
      lines.add(Messages.text("filter.uncertain." + terms.uncertain().token()));
    }
    if (terms.dating() == Dating.ORDER) {
      lines.add(Messages.text("filter.by-order"));
    }
    if (terms.openOrders() != Presence.WITHOUT) {
      lines.add(Messages.text("filter.open." + terms.openOrders().token()));
    }
  }

  private static void add(List<String> lines, String key, List<String> names) {
    if (!names.isEmpty()) {
      lines.add(Messages.text(key, String.join(", ", names)));
    }
  }

  private static List<String> parties(List<String> names) {
    return names.stream().map(ShownNames::party).toList();
  }

  /// A member as tables for reading have it: periods in full, all others as on an axis.
  static String name(Dimension dimension, Member member) {
    return dimension == Dimension.PERIOD ? member.key() : FigureFormat.member(dimension, member);
  }

  /// The names of an exhibit's columns, in its order.
  static List<String> header(Exhibit exhibit) {
    List<String> header = new ArrayList<>(List.of(heading(exhibit.x(), exhibit.query())));
    exhibit.columns().forEach(column -> header.add(name(exhibit.series().orElseThrow(), column)));
    if (exhibit.columns().isEmpty()) {
      header.add(Messages.text("table.figure"));
    }
    if (exhibit.hasAll()) {
      header.add(all(exhibit.series().orElseThrow()));
    }
    return header;
  }
}
