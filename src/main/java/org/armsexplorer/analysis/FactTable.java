package org.armsexplorer.analysis;

import java.util.List;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.Party;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.spec.TransferFilter;

/// The deliveries of one edition in columns: an immutable snapshot in memory.
///
/// A row is a delivery or a quoted figure. Rows of one deal follow each other, so that different deals are counted
/// without a set. Measured on the 59,157 deliveries of an edition, an answer costs 0.02 to 0.2 ms.
public final class FactTable implements Facts {
  /// The number or the year delivered is marked as uncertain.
  static final int UNCERTAIN = 1;
  /// An even share of a deal over several years.
  static final int EVEN_SPLIT = 2;
  /// Only a part of the figure is estimated.
  static final int PARTLY = 4;
  /// The file prints `0` for more than nothing.
  static final int UNDER_HALF = 8;
  /// A figure without a deal behind it.
  static final int FIGURE = 16;
  /// About a group of parties whose members stand beside it: counted only where the group is asked for.
  static final int TOTAL = 32;

  final Edition edition;
  final List<SourceFile> sources;
  final PartyNames names;
  final List<Party> suppliers;
  final List<Party> recipients;
  final Answering answering;
  final Catalogue catalogue;

  FactTable(Edition edition, List<SourceFile> sources, PartyNames names, List<Party> suppliers, List<Party> recipients,
      Answering answering) {
    this.edition = edition;
    this.sources = List.copyOf(sources);
    this.names = names;
    this.suppliers = List.copyOf(suppliers);
    this.recipients = List.copyOf(recipients);
    this.answering = answering;
    this.catalogue = CatalogueBuilder.of(this);
  }

  @Override
  public Edition edition() {
    return edition;
  }

  @Override
  public List<SourceFile> sources() {
    return sources;
  }

  @Override
  public List<SourceFile> sources(TransferFilter filter) {
    return new AnsweringSources(filter, names, catalogue.years()).among(sources);
  }

  @Override
  public Catalogue catalogue() {
    return catalogue;
  }

  /// How many deliveries and figures there are, of those that tell supplier and recipient.
  public int size() {
    return rowsOf(Needs.PARTIES).size();
  }

  /// The rows that answer a question with such needs.
  FactColumns rowsOf(Needs needs) {
    return answering.of(needs).columns();
  }

  @Override
  public SummaryTable sum(SummaryQuery query) {
    return new Summation(this, query).table();
  }

  @Override
  public List<FactRow> behind(SummaryQuery query, List<Member> members) {
    return new CellRows(this).behind(query, members);
  }

  @Override
  public FacetCounts facets(TransferFilter filter) {
    return new FacetCounting(this, filter).counts();
  }
}
