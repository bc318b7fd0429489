package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.analysis.Comparison.Aspect;
import org.armsexplorer.analysis.Comparison.Example;
import org.armsexplorer.model.Coverage;
import org.armsexplorer.model.Deal;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceContent;
import org.armsexplorer.model.SourceFile;

/// Compares what a file says with what is known of its edition: for a safe re-import, and for files that contradict each
/// other.
///
/// Deals are the same by the publisher's number, else by supplier, recipient, order year, description and status; of
/// several alike, those without a difference are paired first. Only what both sides speak about is compared.
public final class Comparing {
  private final SourceContent content;
  private final Held held;
  private final PartyNames names;
  private final Map<String, List<DealView>> before = new LinkedHashMap<>();
  private final List<Example> examples = new ArrayList<>();
  private int same;
  private int fresh;
  private int changed;
  private int vanished;

  private Comparing(SourceContent content, Held held, PartyNames names) {
    this.content = content;
    this.held = held;
    this.names = names;
  }

  /// What a file says beside what is known of its edition.
  public static Comparison of(SourceContent content, Held held, PartyNames names) {
    if (!held.meets(content.file().coverage())) {
      return Comparison.fresh(content.deals().size() + content.figures().size());
    }
    return new Comparing(content, held, names).deals().plus(new ComparingFigures(content, held, names).figures());
  }

  private Comparison deals() {
    if (held.deals().isEmpty() || content.deals().isEmpty()) {
      return Comparison.fresh(content.deals().size());
    }
    boolean numbers = content.deals().stream().allMatch(Comparing::numbered);
    boolean orders = content.deals().stream().anyMatch(deal -> deal.deliveries().isEmpty());
    held.deals().forEach(record -> DealView.held(record, content.file().coverage(), orders).ifPresent(view -> before
        .computeIfAbsent(key(view.deal(), numbers && numbered(view.deal())), key -> new ArrayList<>()).add(view)));
    Map<String, List<DealView>> after = new HashMap<>();
    List<Coverage> known = knownCoverages();
    for (Deal deal : content.deals()) {
      Optional<DealView> view = DealView.incoming(deal, names, known);
      String byNumber = key(deal, numbered(deal));
      String key = before.containsKey(byNumber) ? byNumber : key(deal, false);
      if (view.isPresent() && before.containsKey(key)) {
        after.computeIfAbsent(key, one -> new ArrayList<>()).add(view.get());
      } else {
        fresh++;
      }
    }
    after.forEach((key, views) -> match(views, before.getOrDefault(key, List.of())));
    before.values().forEach(views -> views.forEach(this::vanish));
    return new Comparison(same, fresh, changed, vanished, examples);
  }

  /// Where the files with deals speak.
  private List<Coverage> knownCoverages() {
    Set<SourceFile> files = new HashSet<>();
    held.deals().forEach(record -> record.told().forEach(place -> files.add(place.file())));
    return files.stream().map(SourceFile::coverage).toList();
  }

  private static boolean numbered(Deal deal) {
    return deal.sipriId() != 0;
  }

  private String key(Deal deal, boolean byNumber) {
    return byNumber ? "#" + deal.sipriId() : names.keyOf(deal.supplier()) + "\t" + names.keyOf(deal.recipient()) + "\t"
        + deal.orderYear() + "\t" + deal.weapon().description() + "\t" + deal.status();
  }

  private void match(List<DealView> after, List<DealView> candidates) {
    List<DealView> rest = new ArrayList<>();
    for (DealView view : after) {
      if (takeEqual(view, candidates)) {
        same++;
      } else {
        rest.add(view);
      }
    }
    for (DealView view : rest) {
      if (candidates.isEmpty()) {
        fresh++;
      } else {
        changed++;
        view.difference(candidates.removeFirst()).ifPresent(this::show);
      }
    }
  }

  private static boolean takeEqual(DealView view, List<DealView> candidates) {
    for (Iterator<DealView> all = candidates.iterator(); all.hasNext();) {
      if (view.difference(all.next()).isEmpty()) {
        all.remove();
        return true;
      }
    }
    return false;
  }

  private void vanish(DealView view) {
    vanished++;
    show(new Example(Aspect.VANISHED, view.subject(), view.deliveriesText(), "", 0));
  }

  private void show(Example example) {
    if (examples.size() < Comparison.MOST_EXAMPLES) {
      examples.add(example);
    }
  }
}
