package org.armsexplorer.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.compare.AnswerDifferences;
import org.armsexplorer.analysis.compare.CellChange;
import org.armsexplorer.analysis.compare.CellDifferences;
import org.armsexplorer.analysis.compare.Change;
import org.armsexplorer.analysis.compare.DealChange;
import org.armsexplorer.analysis.compare.DealDifferences;
import org.armsexplorer.analysis.compare.EditionDeals;
import org.armsexplorer.exporter.CellChangeListing;
import org.armsexplorer.exporter.DealChangeListing;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.exporter.QuestionText;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;
import org.jspecify.annotations.Nullable;

/// Says what changed from one edition to another: by supplier, recipient and year, by deal, and in which saved views.
public final class DiffService {
  private final Explorer explorer;
  private final PartyNames names;

  DiffService(Explorer explorer, PartyNames names) {
    this.explorer = explorer;
    this.names = names;
  }

  /// The editions to compare.
  ///
  /// @param from the older edition; null for the one before the newer
  /// @param to the newer edition; null for the newest of the older one's source
  /// @throws UserProblem where they are not there, are the same, or are of two sources
  public EditionPair pair(@Nullable EditionKey from, @Nullable EditionKey to) throws UserProblem {
    List<EditionInfo> editions = explorer.editions();
    EditionInfo newer = to == null ? newest(editions, from) : edition(editions, to);
    Optional<EditionInfo> before = editions.stream().filter(info -> isOfOneSource(info, newer))
        .filter(info -> info.edition().compareTo(newer.edition()) < 0).findFirst();
    EditionInfo older = from == null
        ? before
            .orElseThrow(() -> new UserProblem(UserProblem.Kind.WRONG_USE, "diff.one-edition", newer.edition().title()))
        : edition(editions, from);
    if (older.edition().equals(newer.edition())) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "diff.same-edition", newer.edition().title());
    }
    if (!isOfOneSource(older, newer)) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "diff.two-sources", older.edition().title(),
          newer.edition().title());
    }
    return new EditionPair(older, newer);
  }

  private static boolean isOfOneSource(EditionInfo one, EditionInfo other) {
    return one.edition().source().equals(other.edition().source());
  }

  private static EditionInfo newest(List<EditionInfo> editions, @Nullable EditionKey sameSource) {
    return editions.stream().filter(info -> sameSource == null || info.edition().source().equals(sameSource.source()))
        .findFirst().orElse(editions.getFirst());
  }

  private static EditionInfo edition(List<EditionInfo> editions, EditionKey key) throws UserProblem {
    return EditionInfo.find(editions, key);
  }

  private Facts facts(EditionInfo info) throws UserProblem {
    return explorer.facts(TransferFilter.ALL.withEdition(info.edition().key()));
  }

  /// What differs by supplier, recipient and year.
  ///
  /// @throws UserProblem where neither edition knows a party, or one lacks what is asked
  public List<CellChange> cells(EditionPair pair, TransferFilter filter, Measure measure) throws UserProblem {
    check(pair, filter);
    for (EditionInfo info : List.of(pair.from(), pair.to())) {
      Optional<String> reason = explorer.reasonAgainst(measure, facts(info).catalogue());
      if (reason.isPresent()) {
        throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.lacking", reason.get());
      }
    }
    return new CellDifferences(names).between(facts(pair.from()), facts(pair.to()), filter, measure);
  }

  /// What differs deal by deal, without marks of uncertainty and comments.
  ///
  /// @throws UserProblem where neither edition knows a party
  public List<DealChange> deals(EditionPair pair, TransferFilter filter) throws UserProblem {
    return deals(pair, filter, false);
  }

  /// What differs deal by deal.
  ///
  /// @param notes whether marks of uncertainty and comments are compared too
  /// @throws UserProblem where neither edition knows a party
  public List<DealChange> deals(EditionPair pair, TransferFilter filter, boolean notes) throws UserProblem {
    check(pair, filter);
    return new DealDifferences(filter, names, notes).between(deals(pair.from(), filter), deals(pair.to(), filter));
  }

  private EditionDeals deals(EditionInfo info, TransferFilter filter) throws UserProblem {
    TransferFilter wide = filter.withYears(null).withCertainOnly(false).withEdition(info.edition().key());
    return new EditionDeals(explorer.source().deals(info.edition().key(), wide), info.files());
  }

  /// A party has to be known in one of the two editions at least.
  private void check(EditionPair pair, TransferFilter filter) throws UserProblem {
    for (String supplier : filter.suppliers()) {
      checkOne(pair, TransferFilter.ALL.withSuppliers(List.of(supplier)));
    }
    for (String recipient : filter.recipients()) {
      checkOne(pair, TransferFilter.ALL.withRecipients(List.of(recipient)));
    }
  }

  private void checkOne(EditionPair pair, TransferFilter one) throws UserProblem {
    if (!explorer.knows(one, facts(pair.from()))) {
      explorer.resolve(one, facts(pair.to()));
    }
  }

  /// The saved views that show other figures in the newer edition.
  ///
  /// @param views those that are looked through
  public List<ViewTouched> touched(EditionPair pair, List<KnownView> views) throws UserProblem {
    List<ViewTouched> touched = new ArrayList<>();
    for (KnownView view : views) {
      SummaryQuery query = SummaryQuery.of(view.spec().normalized().spec());
      int cells = new AnswerDifferences(names).count(facts(pair.from()), facts(pair.to()), query);
      if (cells > 0) {
        touched.add(new ViewTouched(view.name(), view.place(), cells));
      }
    }
    return touched;
  }

  /// The differences by cell as a list to print or to write.
  public Listing listing(EditionPair pair, TransferFilter filter, List<CellChange> changes, List<ViewTouched> touched) {
    Map<Change, Integer> counts = new EnumMap<>(Change.class);
    changes.forEach(change -> counts.merge(change.change(), 1, Integer::sum));
    List<String> below = new ArrayList<>();
    int split = (int) changes.stream().filter(CellChange::isBySplit).count();
    if (split > 0) {
      below.add(Messages.text("diff.split", Messages.number(split)));
    }
    return CellChangeListing.of(title("diff.cells", pair), above(filter, counts, "diff.cell-counts"), changes,
        below(pair, touched, below), about(pair, touched));
  }

  /// The differences by deal as a list to print or to write.
  public Listing dealListing(EditionPair pair, TransferFilter filter, List<DealChange> changes,
      List<ViewTouched> touched) {
    Map<Change, Integer> counts = new EnumMap<>(Change.class);
    changes.forEach(change -> counts.merge(change.change(), 1, Integer::sum));
    return DealChangeListing.of(title("diff.deals", pair), above(filter, counts, "diff.deal-counts"), changes,
        below(pair, touched, List.of(Messages.text("diff.matching"))), about(pair, touched));
  }

  private static String title(String key, EditionPair pair) {
    return Messages.text(key, pair.from().edition().title(), pair.to().edition().title());
  }

  private static List<String> above(TransferFilter filter, Map<Change, Integer> counts, String key) {
    List<String> above = new ArrayList<>(QuestionText.filters(filter));
    above.add(Messages.text(key, count(counts, Change.NEW), count(counts, Change.GONE), count(counts, Change.REVISED),
        count(counts, Change.RENAMED)));
    if (counts.containsKey(Change.NOTED)) {
      above.add(Messages.text("diff.noted", count(counts, Change.NOTED)));
    }
    return above;
  }

  private static String count(Map<Change, Integer> counts, Change change) {
    return Messages.number(counts.getOrDefault(change, 0));
  }

  private static List<String> below(EditionPair pair, List<ViewTouched> touched, List<String> notes) {
    List<String> below = new ArrayList<>(notes);
    for (ViewTouched view : touched) {
      below.add(Messages.text("diff.view", view.name(), Messages.number(view.cells())));
    }
    below.add(Messages.text("diff.source", pair.from().edition().title(), pair.to().edition().title()));
    return below;
  }

  private static List<Listing.About> about(EditionPair pair, List<ViewTouched> touched) {
    List<Listing.About> about = new ArrayList<>();
    about.add(Listing.About.text("from", pair.from().edition().name()));
    about.add(Listing.About.text("to", pair.to().edition().name()));
    about.add(Listing.About.text("views", String.join("; ", touched.stream().map(ViewTouched::place).toList())));
    return about;
  }

  /// Writes a list as CSV or XLSX; the ending of the name says which.
  public void write(Listing listing, Path file) throws UserProblem {
    ProofService.write(listing, file, "list.no-format");
  }

  /// Prints a list.
  public void print(Listing listing, TableFormat format, Appendable out) throws UserProblem {
    ProofService.print(listing, format, out);
  }
}
