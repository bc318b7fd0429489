package org.armsexplorer.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.TransferFilter;

/// Several editions beside each other, as members of the dimension "edition". Each edition answers the question on its
/// own: no figure is made of two. A question that is not broken down by edition is answered by the first.
public final class SideBySide implements Facts {
  private final List<Facts> editions;
  private final PartyNames names;
  private final YearRange years;

  /// @param editions at least one, in the order in which they are shown
  /// @param names which names of different editions mean the same party
  public SideBySide(List<? extends Facts> editions, PartyNames names) {
    this.editions = List.copyOf(editions);
    this.names = names;
    this.years = this.editions.stream().map(facts -> facts.catalogue().years()).reduce(YearRange::span).orElseThrow();
  }

  @Override
  public Edition edition() {
    return editions.getFirst().edition();
  }

  @Override
  public List<Edition> editions() {
    return editions.stream().map(Facts::edition).toList();
  }

  @Override
  public List<SourceFile> sources() {
    return editions.stream().flatMap(facts -> facts.sources().stream()).toList();
  }

  @Override
  public List<SourceFile> sources(TransferFilter filter) {
    return editions.stream().flatMap(facts -> facts.sources(filter).stream()).toList();
  }

  /// Of the edition that is named among the members, else of the first.
  @Override
  public List<FactRow> behind(SummaryQuery query, List<Member> members) {
    int place = query.by().indexOf(Dimension.EDITION);
    TransferFilter filter = query.filter().years() == null ? query.filter().withYears(years) : query.filter();
    if (place < 0 || members.isEmpty()) {
      return editions.getFirst().behind(query.withFilter(filter), members);
    }
    List<Dimension> by = new ArrayList<>(query.by());
    List<Member> rest = new ArrayList<>(members);
    by.remove(place);
    String year = rest.remove(place).key();
    return editions.stream().filter(facts -> facts.edition().key().token().equals(year))
        .flatMap(facts -> facts.behind(query.withBy(by).withFilter(filter), rest).stream()).toList();
  }

  /// What all of them can answer; parties of any of them.
  @Override
  public Catalogue catalogue() {
    Set<Measure> measures = new HashSet<>(editions.getFirst().catalogue().measures());
    Set<Dimension> dimensions = new HashSet<>(editions.getFirst().catalogue().dimensions());
    editions.forEach(facts -> {
      measures.retainAll(facts.catalogue().measures());
      dimensions.retainAll(facts.catalogue().dimensions());
    });
    dimensions.add(Dimension.EDITION);
    return new Catalogue(parties(Catalogue::suppliers), parties(Catalogue::recipients), years, measures, dimensions,
        editions.stream().allMatch(facts -> facts.catalogue().tellsOrders()));
  }

  private List<Party> parties(Function<Catalogue, List<Party>> role) {
    Set<String> keys = new HashSet<>();
    List<Party> parties = new ArrayList<>();
    for (Facts facts : editions) {
      role.apply(facts.catalogue()).stream().filter(party -> keys.add(party.key())).forEach(parties::add);
    }
    return parties;
  }

  @Override
  public SummaryTable sum(SummaryQuery query) {
    return answer(query, Facts::sum);
  }

  /// What compares times or members is calculated from the sums of all editions: they are gathered before.
  @Override
  public SummaryTable answer(SummaryQuery query) {
    boolean compares = query.derivation().needsTime() || query.derivation() == Derivation.RANK;
    return compares && query.by().contains(Dimension.EDITION) ? Derivations.answer(this, query)
        : answer(query, Facts::answer);
  }

  @Override
  public FacetCounts facets(TransferFilter filter) {
    return editions.getFirst().facets(filter);
  }

  @Override
  public SummaryTable lag(SummaryQuery query) {
    return answer(query, Facts::lag);
  }

  @Override
  public SummaryTable roundingBand(SummaryQuery query) {
    return answer(query, Facts::roundingBand);
  }

  /// How one edition answers.
  private interface Asking {

    SummaryTable ask(Facts facts, SummaryQuery query);
  }

  private SummaryTable answer(SummaryQuery query, Asking asking) {
    TransferFilter filter = query.filter().years() == null ? query.filter().withYears(years) : query.filter();
    int place = query.by().indexOf(Dimension.EDITION);
    if (place < 0) {
      return asking.ask(editions.getFirst(), query.withFilter(filter));
    }
    List<Dimension> rest = new ArrayList<>(new LinkedHashSet<>(query.by()));
    rest.remove(Dimension.EDITION);
    SummaryQuery each = query.withBy(rest).withFilter(filter).withTop(0);
    List<SummaryTable> tables = editions.stream().map(facts -> asking.ask(facts, each)).toList();
    return new EditionMerge(query, editions(), tables, names).table(place);
  }
}
