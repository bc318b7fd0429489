package org.armsexplorer.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.FigureFormat;
import org.armsexplorer.model.ShownNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.DealTerms;
import org.armsexplorer.spec.Exclusions;
import org.armsexplorer.spec.Merging;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;

/// What a filter asks for beyond who delivered to whom, in words for a subtitle.
final class FilterWords {
  private static final int MOST_NAMES = 4;

  private FilterWords() {}

  /// One phrase for each restriction, the years last.
  ///
  /// @param years those that are shown; empty where no years lie along x
  static List<String> of(TransferFilter filter, Optional<YearRange> years) {
    List<String> parts = new ArrayList<>();
    DealTerms terms = filter.terms();
    add(parts, "words.only", filter.categories().stream().map(category -> ShownNames.of(category)).toList());
    add(parts, "words.only", filter.statuses().stream().map(status -> ShownNames.of(status)).toList());
    add(parts, "words.only", terms.descriptions());
    add(parts, "words.only", terms.designations());
    Exclusions but = filter.but();
    add(parts, "words.without", but.suppliers().stream().map(FilterWords::plain).toList());
    add(parts, "words.without", but.recipients().stream().map(FilterWords::plain).toList());
    add(parts, "words.without", but.categories().stream().map(category -> ShownNames.of(category)).toList());
    add(parts, "words.without", but.statuses().stream().map(status -> ShownNames.of(status)).toList());
    add(parts, "words.without", but.descriptions());
    add(parts, "words.without", but.designations());
    if (!terms.text().isEmpty()) {
      parts.add(Messages.text("words.text", terms.text()));
    }
    if (terms.localProduction() != Presence.WITH) {
      parts.add(Messages.text("words.local." + terms.localProduction().token()));
    }
    if (terms.uncertain() != Presence.WITH) {
      parts.add(Messages.text("words.uncertain." + terms.uncertain().token()));
    }
    if (terms.openOrders() != Presence.WITHOUT) {
      parts.add(Messages.text("words.open." + terms.openOrders().token()));
    }
    String key = filter.byOrderYear() ? "words.ordered" : "words.only";
    List<String> periods = filter.periods().stream().map(FigureFormat::years).toList();
    years.ifPresent(
        shown -> parts.add(Messages.text(key, periods.isEmpty() ? FigureFormat.years(shown) : names(periods))));
    return parts;
  }

  private static void add(List<String> parts, String key, List<String> names) {
    if (!names.isEmpty()) {
      parts.add(Messages.text(key, names(names)));
    }
  }

  /// The same of names that may mean groups.
  static String parties(List<String> asked, Merging merging, ShownNames.Form form) {
    List<String> names = merging.successors() ? asked.stream().map(MergingNotes::lineage).distinct().toList() : asked;
    return names(names.stream()
        .map(name -> Merging.isMembers(name) ? Messages.text("names.members", plain(name, form)) : plain(name, form))
        .toList());
  }

  private static String plain(String asked) {
    return plain(asked, ShownNames.Form.ALONE);
  }

  private static String plain(String asked, ShownNames.Form form) {
    return ShownNames.party(Merging.plain(asked), form);
  }

  /// "A, B and C", or the first three and how many more.
  static String names(List<String> all) {
    if (all.size() > MOST_NAMES) {
      return Messages.text("names.more", String.join(", ", all.subList(0, MOST_NAMES - 1)),
          Integer.toString(all.size() - MOST_NAMES + 1));
    }
    return all.size() == 1 ? all.getFirst()
        : Messages.text("names.and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
  }
}
