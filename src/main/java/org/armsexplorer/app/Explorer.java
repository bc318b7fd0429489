package org.armsexplorer.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.Catalogue;
import org.armsexplorer.analysis.Exhibit;
import org.armsexplorer.analysis.FacetCounts;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.SideBySide;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.chart.Besides;
import org.armsexplorer.chart.ChartBuilder;
import org.armsexplorer.chart.ChartContext;
import org.armsexplorer.chart.ChartModel;
import org.armsexplorer.chart.Detail;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.FigureRecord;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.ChartType;
import org.armsexplorer.spec.Derivation;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.NormalizedSpec;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.SpecNotice;
import org.armsexplorer.spec.TransferFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Answers specs: from the store where it holds data, else from the sample. May be asked from any thread.
public final class Explorer {
  private static final Logger LOG = LoggerFactory.getLogger(Explorer.class);
  private final FactSource store;
  private final FactSource sample;
  private final PartyFinder parties;
  private final PartyNames names;

  Explorer(FactSource store, FactSource sample, PartyNames names, PartyGroups groups) {
    this.store = store;
    this.sample = sample;
    this.parties = new PartyFinder(names, groups);
    this.names = names;
  }

  /// What a first look shows: China and Russia to Myanmar, 2000 to 2019.
  public static ChartSpec startSpec() {
    return ChartSpec.DEFAULT.withFilter(TransferFilter.ALL.withRecipients(List.of("Myanmar"))
        .withSuppliers(List.of("China", "Russia")).withYears(new YearRange(2000, 2019)));
  }

  /// Asks the question of a first look on a thread of its own, so that whoever asks next finds the facts loaded. What goes
  /// wrong here goes wrong there again, and is said there.
  public void askAhead() {
    Thread.ofPlatform().daemon().name("first-answer").start(() -> {
      try {
        answer(startSpec());
      } catch (UserProblem e) {
        LOG.debug("not answered ahead", e);
      }
    });
  }

  /// Whether the sample answers, because the store holds no data.
  public boolean isSample() throws UserProblem {
    return store.editions().isEmpty();
  }

  /// The editions that can be asked, the newest first.
  public List<EditionInfo> editions() throws UserProblem {
    return source().editions();
  }

  /// Grows with each change of the data.
  public long dataVersion() {
    return store.version();
  }

  /// The answer to a spec that was made for another source, with notices of what had to be replaced: a window shows
  /// something wherever it can.
  ///
  /// @throws UserProblem where the edition is not there, or the data lack what is asked
  public Answer answerFitted(ChartSpec spec) throws UserProblem {
    Facts facts = facts(spec.filter());
    NormalizedSpec fitted = SourceFit.fit(spec, facts, parties);
    Answer answer = answer(fitted.spec());
    List<SpecNotice> notices = new ArrayList<>(fitted.notices());
    notices.addAll(answer.normalized().notices());
    return new Answer(new NormalizedSpec(answer.normalized().spec(), notices), answer.facts(), answer.table(),
        answer.exhibit(), answer.chart());
  }

  /// The figures, the table to read and the chart of a spec.
  ///
  /// @throws UserProblem where the edition or a party is not there, or the data lack what is asked
  public Answer answer(ChartSpec spec) throws UserProblem {
    NormalizedSpec normalized = spec.normalized();
    Facts facts = facts(normalized.spec().filter(), SummaryQuery.of(normalized.spec()).by());
    ChartSpec drawn = resolved(normalized.spec(), facts);
    SummaryQuery query = SummaryQuery.of(drawn);
    check(query, facts.catalogue());
    SummaryTable all = facts.answer(query);
    OptionalInt limit = SeriesLimit.of(drawn, all);
    SummaryTable table = limit.isPresent() ? facts.answer(query.withTop(limit.getAsInt())) : all;
    List<SpecNotice> notices = new ArrayList<>(normalized.notices());
    if (limit.isPresent()) {
      boolean tones = limit.getAsInt() < SeriesLimit.MOST;
      notices.add(tones ? SpecNotice.GREYS_GATHERED : SpecNotice.SERIES_GATHERED);
    }
    if (drawn.type() == ChartType.DIFFERENCE && table.axes().getLast().size() != 2) {
      boolean fewer = table.axes().getLast().size() < 2;
      notices.add(fewer ? SpecNotice.DIFFERENCE_NEEDS_TWO : SpecNotice.DIFFERENCE_OF_LARGEST);
      drawn = fewer ? drawn.withType(ChartType.GROUPED_COLUMN) : drawn;
    }
    if (!drawn.presentation().annotations().events().isEmpty() && !drawn.hasYearsAlong()) {
      notices.add(SpecNotice.EVENTS_NEED_YEARS);
    }
    Exhibit exhibit = Exhibit.of(facts, table);
    ChartModel chart = ChartBuilder.build(drawn, table, Besides.of(drawn, table, facts), exhibit,
        ChartContext.of(facts, drawn.filter()));
    if (drawn.encoding().difference() && !(chart.detail() instanceof Detail.Panels panels && panels.hasDifference())) {
      notices.add(SpecNotice.DIFFERENCE_OF_TWO_PANELS);
    }
    return new Answer(new NormalizedSpec(drawn, notices), facts, table, exhibit, chart);
  }

  /// What a notice says.
  public String notice(SpecNotice notice) {
    return Messages.text("spec.notice." + notice.name());
  }

  /// The figures of a question with any number of dimensions.
  ///
  /// @throws UserProblem where the edition or a party is not there, or the data lack what is asked
  public SummaryTable summarise(SummaryQuery query) throws UserProblem {
    Facts facts = facts(query.filter(), query.by());
    SummaryQuery asked = query.withFilter(resolved(query.filter(), facts.catalogue()));
    check(asked, facts.catalogue());
    return facts.answer(asked);
  }

  /// Counts for the filter lists under the other filters.
  public FacetCounts facets(ChartSpec spec) throws UserProblem {
    Facts facts = facts(spec.filter());
    return facts.facets(resolved(spec, facts).filter());
  }

  /// What the edition of a spec holds.
  public Catalogue catalogue(ChartSpec spec) throws UserProblem {
    return facts(spec.filter()).catalogue();
  }

  /// The deals behind the figures of a filter, each with the files and lines that tell of it; none where the edition
  /// holds figures without deals only.
  ///
  /// @throws UserProblem where the edition or a party is not there
  public List<DealRecord> deals(TransferFilter filter) throws UserProblem {
    Facts facts = facts(filter);
    return source().deals(facts.edition().key(), parties.resolve(filter, facts.catalogue()));
  }

  /// The figures of a filter that have no deals behind them: cells of tables, each with its file and line.
  ///
  /// @throws UserProblem where the edition or a party is not there
  public List<FigureRecord> figures(TransferFilter filter) throws UserProblem {
    Facts facts = facts(filter);
    return source().figures(facts.edition().key(), parties.resolve(filter, facts.catalogue()));
  }

  /// The facts that answer a filter.
  ///
  /// @throws UserProblem where its edition is not there
  public Facts facts(TransferFilter filter) throws UserProblem {
    // asked once: the last edition may be taken out meanwhile
    List<EditionInfo> kept = store.editions();
    FactSource source = kept.isEmpty() ? sample : store;
    List<EditionInfo> editions = kept.isEmpty() ? sample.editions() : kept;
    EditionKey asked = filter.edition();
    EditionKey key = asked == null ? editions.getFirst().edition().key() : asked;
    return source.facts(EditionInfo.find(editions, key).edition().key());
  }

  /// The facts that answer a question by these dimensions: several editions where it is asked by edition, else one.
  ///
  /// @throws UserProblem where an edition is not there
  public Facts facts(TransferFilter filter, List<Dimension> by) throws UserProblem {
    if (!by.contains(Dimension.EDITION)) {
      return facts(filter);
    }
    Facts first = facts(filter);
    List<Facts> editions = new ArrayList<>();
    for (EditionInfo info : source().editions()) {
      Edition edition = info.edition();
      boolean wanted = filter.beside().isEmpty() || filter.beside().contains(edition.year());
      boolean sameSource = edition.source().equals(first.edition().source());
      if (sameSource && (wanted || edition.equals(first.edition()))) {
        editions.add(facts(filter.withEdition(edition.key())));
      }
    }
    for (int year : filter.beside()) {
      facts(filter.withEdition(new EditionKey(first.edition().source(), year)));
    }
    editions.sort(Comparator.comparing(Facts::edition));
    return new SideBySide(editions, names);
  }

  /// Why a measure cannot be asked for in the edition of a spec; empty where it can.
  public Optional<String> reasonAgainst(Measure measure, Catalogue catalogue) {
    if (catalogue.measures().contains(measure)) {
      return Optional.empty();
    }
    boolean other = measure.quantity().isPresent() || catalogue.mainMeasure().quantity().isPresent();
    return Optional.of(other ? Messages.text("lacks.measure.other", measure.token(), tokens(catalogue))
        : Messages.text("lacks.measure." + measure.token()));
  }

  private static String tokens(Catalogue catalogue) {
    return catalogue.measures().stream().sorted().map(Measure::token).collect(Collectors.joining(", "));
  }

  /// Why it cannot be asked by a dimension in the edition of a spec; empty where it can.
  public Optional<String> reasonAgainst(Dimension dimension, Catalogue catalogue) {
    boolean answers = dimension == Dimension.EDITION || catalogue.dimensions().contains(dimension);
    return answers ? Optional.empty() : Optional.of(Messages.text("lacks.dimension." + dimension.token()));
  }

  private void check(SummaryQuery query, Catalogue catalogue) throws UserProblem {
    Optional<String> reason = reasonAgainst(query.measure(), catalogue);
    for (Dimension dimension : query.by()) {
      reason = reason.or(() -> reasonAgainst(dimension, catalogue));
    }
    for (Dimension dimension : List.of(Dimension.STATUS, Dimension.CATEGORY, Dimension.DESCRIPTION,
        Dimension.DESIGNATION)) {
      if (query.filter().restricts(dimension)) {
        reason = reason.or(() -> reasonAgainst(dimension, catalogue));
      }
    }
    if (query.filter().needsDeals() && !catalogue.measures().contains(Measure.DEALS)) {
      reason = reason.or(() -> Optional.of(Messages.text("lacks.deals")));
    }
    if (reason.isPresent()) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.lacking", reason.get());
    }
    if (query.filter().terms().openOrders() == Presence.ONLY && query.measure() != Measure.DEALS) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.open-orders");
    }
    if (query.filter().terms().openOrders() == Presence.ONLY && !catalogue.tellsOrders()) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.lacking", Messages.text("lacks.orders"));
    }
    checkDerivation(query, catalogue);
  }

  private static void checkDerivation(SummaryQuery query, Catalogue catalogue) throws UserProblem {
    Derivation derivation = query.derivation();
    boolean time = query.by().stream().anyMatch(Dimension::isTime);
    if (derivation.needsTime() && !time) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.derivation-needs-time", derivation.token());
    }
    if (derivation.needsNoTime() && time) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.derivation-of-years", derivation.token());
    }
    if (query.by().containsAll(List.of(Dimension.SUPPLIER, Dimension.RECIPIENT))
        && (derivation == Derivation.HHI || derivation == Derivation.EFFECTIVE_SUPPLIERS)) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.concentration", derivation.token());
    }
    if (derivation == Derivation.LAG && !catalogue.measures().contains(Measure.DEALS)) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.lacking", Messages.text("lacks.deals"));
    }
    if (derivation.needsYears() && !query.by().contains(Dimension.YEAR)) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.derivation-needs-year", query.derivation().token());
    }
    if (query.derivation() == Derivation.SHARE && query.sharedDimension().isEmpty()) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.share-of-nothing");
    }
  }

  /// Whether all parties of a filter are in the facts.
  boolean knows(TransferFilter filter, Facts facts) {
    return parties.knows(filter, facts.catalogue());
  }

  /// The filter with the names of the facts' edition.
  TransferFilter resolve(TransferFilter filter, Facts facts) throws UserProblem {
    return parties.resolve(filter, facts.catalogue());
  }

  private ChartSpec resolved(ChartSpec spec, Facts facts) throws UserProblem {
    return spec.withFilter(resolved(spec.filter(), facts.catalogue()));
  }

  private TransferFilter resolved(TransferFilter filter, Catalogue catalogue) throws UserProblem {
    for (Dimension role : List.of(Dimension.SUPPLIER, Dimension.RECIPIENT)) {
      Optional<String> reason = filter.restricts(role) ? reasonAgainst(role, catalogue) : Optional.empty();
      if (reason.isPresent()) {
        throw new UserProblem(UserProblem.Kind.WRONG_USE, "problem.lacking", reason.get());
      }
    }
    return parties.resolve(filter, catalogue);
  }

  /// The store where it holds data, else the sample.
  FactSource source() throws UserProblem {
    return store.editions().isEmpty() ? sample : store;
  }
}
