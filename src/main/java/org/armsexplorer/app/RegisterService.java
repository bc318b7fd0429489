package org.armsexplorer.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.compare.SameDeal;
import org.armsexplorer.chart.ChartTexts;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.exporter.RegisterListing;
import org.armsexplorer.importer.RawLines;
import org.armsexplorer.language.Wording;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.Delivery;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Provenance;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.Tiv;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.Measure;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.TransferFilter;

/// The deals behind a selection, each with the lines that tell of it and what other editions say.
public final class RegisterService {
  private final Explorer explorer;

  RegisterService(Explorer explorer) {
    this.explorer = explorer;
  }

  /// The deals that pass a filter.
  ///
  /// @throws UserProblem where the edition or a party is not there
  public Register register(TransferFilter filter) throws UserProblem {
    Facts facts = explorer.facts(filter);
    String lacking = explorer.reasonAgainst(Measure.DEALS, facts.catalogue()).orElse("");
    List<DealRecord> deals = lacking.isEmpty() ? explorer.deals(filter) : List.of();
    ChartTexts texts = explorer.answer(ChartSpec.DEFAULT.withFilter(told(filter, deals))
        .withMeasure(lacking.isEmpty() ? Measure.DEALS : Measure.TIV_DELIVERED)
        .withEncoding(new Encoding(Dimension.YEAR, null))).chart().texts();
    return new Register(filter, facts.edition(), deals, texts.title(), texts.subtitle(), texts.sourceLine(), lacking);
  }

  /// A filter that leaves open what to do with orders of which nothing has arrived is told as what it brought.
  private static TransferFilter told(TransferFilter filter, List<DealRecord> deals) {
    boolean left = filter.terms().openOrders() == Presence.WITHOUT;
    return left && deals.stream().anyMatch(deal -> deal.deliveries().isEmpty())
        ? filter.withTerms(terms -> terms.withOpenOrders(Presence.WITH)) : filter;
  }

  /// The filter of the deals behind one figure.
  ///
  /// @param members one of each dimension of the query
  public TransferFilter behind(SummaryQuery query, List<Member> members) {
    return new CellQuestion(query, members).narrowed();
  }

  /// Deals as a list to print or to write.
  ///
  /// @param shown those of the register that are wanted, in their order
  public Listing listing(Register register, List<DealRecord> shown) {
    List<String> above = new ArrayList<>(List.of(register.subtitle(), sum(shown)));
    if (register.filter().years() != null) {
      above.add(Messages.text("register.years-asked"));
    }
    return RegisterListing.of(register.title(), above, shown, List.of(register.sourceLine()),
        List.of(Listing.About.text("edition", register.edition().name()),
            new Listing.About("deals", Integer.toString(shown.size()), true),
            Listing.About.text("source", register.sourceLine())));
  }

  /// "176 deals, 351 deliveries, 3,860.18 million TIV"; without TIV where no file of them tells any.
  public static String sum(List<DealRecord> deals) {
    return Messages.text("register.sum", Messages.number(deals.size()), delivered(deals));
  }

  /// The same without the number of deals.
  public static String delivered(List<DealRecord> deals) {
    List<Delivery> deliveries = deals.stream().flatMap(deal -> deal.deliveries().stream())
        .filter(DealRecord.Arrival::asked).map(DealRecord.Arrival::delivery).toList();
    String deliveryCount = Messages.number(deliveries.size());
    if (!deliveries.isEmpty() && deliveries.stream().allMatch(delivery -> delivery.tiv() == null)) {
      return Messages.text("register.delivered-without-tiv", deliveryCount);
    }
    Tiv tiv = new Tiv(deliveries.stream().mapToLong(Delivery::tivHundredths).sum());
    return Messages.text("register.delivered", deliveryCount, Wording.current().decimal(tiv.toMillions(), 2));
  }

  /// Writes deals as CSV or XLSX; the ending of the name says which.
  public void write(Listing listing, Path file) throws UserProblem {
    ProofService.write(listing, file, "register.no-format");
  }

  /// Prints deals.
  public void print(Listing listing, TableFormat format, Appendable out) throws UserProblem {
    ProofService.print(listing, format, out);
  }

  /// Each line that tells of a deal or of one of its deliveries, as it stands in the kept copy of the file.
  public Map<Provenance, String> raw(DealRecord deal) throws UserProblem {
    Map<SourceFile, Set<Integer>> wanted = new LinkedHashMap<>();
    deal.told().forEach(place -> wanted.computeIfAbsent(place.file(), any -> new HashSet<>()).add(place.line()));
    deal.deliveries()
        .forEach(one -> wanted.computeIfAbsent(one.from().file(), any -> new HashSet<>()).add(one.from().line()));
    Map<Provenance, String> raw = new HashMap<>();
    for (Map.Entry<SourceFile, Set<Integer>> entry : wanted.entrySet()) {
      SourceFile file = entry.getKey();
      explorer.source().bytes(file).ifPresent(kept -> RawLines.of(kept, file.form(), entry.getValue())
          .forEach((line, text) -> raw.put(new Provenance(file, line), text)));
    }
    return raw;
  }

  /// The same deal in the other editions of its source; empty for an edition that has the parties but not the deal.
  public Map<Edition, Optional<DealRecord>> elsewhere(DealRecord deal) throws UserProblem {
    Map<Edition, Optional<DealRecord>> found = new LinkedHashMap<>();
    TransferFilter parties = TransferFilter.ALL.withSuppliers(List.of(deal.supplier().name()))
        .withRecipients(List.of(deal.recipient().name()));
    List<DealRecord> own = explorer.deals(parties.withEdition(deal.edition().key()));
    for (EditionInfo info : explorer.editions()) {
      Edition edition = info.edition();
      boolean other = edition.source().equals(deal.edition().source()) && !edition.equals(deal.edition());
      Facts facts = explorer.facts(TransferFilter.ALL.withEdition(edition.key()));
      if (other && explorer.reasonAgainst(Measure.DEALS, facts.catalogue()).isEmpty()
          && explorer.knows(parties, facts)) {
        found.put(edition, SameDeal.find(deal, own, explorer.deals(parties.withEdition(edition.key()))));
      }
    }
    return found;
  }
}
