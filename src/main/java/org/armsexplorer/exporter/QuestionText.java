package org.armsexplorer.exporter;

import org.armsexplorer.analysis.Exhibit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
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
  static String heading(Dimension dimension) {
    return Messages.text("dimension." + dimension.token());
  }

  /// "All suppliers", ...
  static String all(Dimension dimension) {
    return Messages.text("all." + dimension.token());
  }

  /// "year, supplier"
  static String by(SummaryQuery query) {
    return query.by().stream().map(Dimension::token).collect(Collectors.joining(", "));
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
    add(lines, "filter.suppliers", filter.suppliers());
    add(lines, "filter.recipients", filter.recipients());
    add(lines, "filter.categories", filter.categories().stream().map(ArmamentCategory::label).toList());
    add(lines, "filter.statuses", filter.statuses().stream().map(DeliveryStatus::label).toList());
    YearRange years = filter.years();
    if (years != null) {
      add(lines, "filter.years", List.of(years.toString()));
    }
    if (filter.certainOnly()) {
      lines.add(Messages.text("filter.certain-only"));
    }
    return lines;
  }

  private static void add(List<String> lines, String key, List<String> names) {
    if (!names.isEmpty()) {
      lines.add(Messages.text(key, String.join(", ", names)));
    }
  }

  /// A member as tables for reading have it: the edition 2024 as "March 2024", all others as they are.
  static String name(Dimension dimension, Member member) {
    return dimension == Dimension.EDITION ? FigureFormat.member(dimension, member) : member.key();
  }

  /// The names of an exhibit's columns, in its order.
  static List<String> header(Exhibit exhibit) {
    List<String> header = new ArrayList<>(List.of(heading(exhibit.x())));
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
