package org.armsexplorer.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.FactRow;
import org.armsexplorer.analysis.Facts;
import org.armsexplorer.analysis.Member;
import org.armsexplorer.analysis.PartyChoice;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.analysis.proof.Evidence;
import org.armsexplorer.analysis.proof.EvidenceLine;
import org.armsexplorer.analysis.proof.OtherEdition;
import org.armsexplorer.chart.ChartTexts;
import org.armsexplorer.exporter.EvidenceListing;
import org.armsexplorer.exporter.EvidenceReport;
import org.armsexplorer.exporter.EvidenceSheet;
import org.armsexplorer.exporter.ExportException;
import org.armsexplorer.exporter.ExportFormat;
import org.armsexplorer.exporter.Listing;
import org.armsexplorer.exporter.Listings;
import org.armsexplorer.importer.RawLines;
import org.armsexplorer.model.DealRecord;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Provenance;
import org.armsexplorer.model.SourceFile;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.ChartSpec;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Encoding;
import org.armsexplorer.spec.TransferFilter;

/// Proves figures: from a figure to its deals, and on to the file, its checksum and the line.
public final class ProofService {
  private final Explorer explorer;
  private final PartyNames names;

  ProofService(Explorer explorer, PartyNames names) {
    this.explorer = explorer;
    this.names = names;
  }

  /// What stands behind one cell of the answer to a question.
  ///
  /// @param members one of each dimension of the question, in its order; none for one total
  /// @throws UserProblem where the question cannot be answered
  public EvidenceReport prove(SummaryQuery query, List<Member> members) throws UserProblem {
    if (query.measure().quantity().isPresent()) {
      throw new UserProblem(UserProblem.Kind.WRONG_USE, "proof.other-source", query.measure().token());
    }
    SummaryTable table = explorer.summarise(query);
    SummaryQuery shown = table.query();
    CellQuestion question =
        new CellQuestion(shown, members).ofOneEdition(explorer.facts(shown.filter(), shown.by()).catalogue().years());
    SummaryQuery asked = question.query();
    Facts facts = explorer.facts(asked.filter());
    List<FactRow> rows = question.rows(facts, table.axes(), names);
    TransferFilter narrowed = known(question.narrowed(), facts);
    List<DealRecord> deals = rows.stream().allMatch(FactRow::quoted) ? List.of() : explorer.deals(narrowed);
    Cell figure = CellQuestion.find(table, members, names).orElse(absent(narrowed, facts));
    Evidence evidence = new Evidence(asked, question.members(), facts.edition(), figure, question.whole(facts, names),
        Evidence.lines(rows, deals), others(question, narrowed, facts));
    ChartTexts texts = explorer.answer(ChartSpec.DEFAULT.withFilter(shown(narrowed, facts)).withMeasure(asked.measure())
        .withEncoding(new Encoding(Dimension.YEAR, null))).chart().texts();
    List<EvidenceReport.FileUsed> files = new ArrayList<>();
    for (SourceFile file : evidence.files()) {
      files.add(new EvidenceReport.FileUsed(file, explorer.source().imported(file)));
    }
    AppInfo info = AppInfo.current();
    return new EvidenceReport(evidence, texts.title(), texts.subtitle(), texts.sourceLine(), files,
        raw(evidence.lines()), "", info.name() + " " + info.version(), LocalDate.now(ZoneOffset.UTC));
  }

  /// A chart that names the figure; years outside of the data cannot be drawn.
  private static TransferFilter shown(TransferFilter filter, Facts facts) {
    YearRange years = filter.years();
    return years != null && years.overlaps(facts.catalogue().years()) ? filter : filter.withYears(null);
  }

  private List<OtherEdition> others(CellQuestion question, TransferFilter narrowed, Facts facts) throws UserProblem {
    List<OtherEdition> others = new ArrayList<>();
    if (question.members().stream().anyMatch(member -> member.kind() == Member.Kind.OTHERS)) {
      return others;
    }
    SummaryQuery query = question.query().withTop(0).withFilter(dated(question.query(), facts));
    for (EditionInfo info : explorer.editions()) {
      boolean sameSource = info.edition().source().equals(facts.edition().source());
      if (sameSource && !info.edition().equals(facts.edition())) {
        Facts other = explorer.facts(query.filter().withEdition(info.edition().key()));
        boolean knows = explorer.reasonAgainst(query.measure(), other.catalogue()).isEmpty();
        if (knows) {
          others.add(new OtherEdition(info.edition(),
              CellQuestion.find(other.answer(query), question.members(), names).orElse(absent(narrowed, other))));
        }
      }
    }
    return others;
  }

  /// The filter of a question by years or periods with the years of the edition: another edition has the same periods and
  /// the same years before each then.
  private static TransferFilter dated(SummaryQuery query, Facts facts) {
    TransferFilter filter = query.filter();
    boolean open = filter.years() == null && !filter.byOrderYear() && query.by().stream().anyMatch(Dimension::isTime);
    return open ? filter.withYears(facts.catalogue().years()) : filter;
  }

  /// The filter with the parties that the edition knows: of editions that stand beside each other one may lack some. A
  /// list of which it knows none is left out.
  private TransferFilter known(TransferFilter filter, Facts facts) {
    UnaryOperator<List<String>> suppliers = names -> names.stream()
        .filter(name -> explorer.knows(TransferFilter.ALL.withSuppliers(List.of(name)), facts)).toList();
    UnaryOperator<List<String>> recipients = names -> names.stream()
        .filter(name -> explorer.knows(TransferFilter.ALL.withRecipients(List.of(name)), facts)).toList();
    return filter.withSuppliers(suppliers.apply(filter.suppliers()))
        .withRecipients(recipients.apply(filter.recipients())).withBut(but -> but
            .withSuppliers(suppliers.apply(but.suppliers())).withRecipients(recipients.apply(but.recipients())));
  }

  /// An edition that does not know a party has no deliveries of it where one of its files speaks about all parties, or
  /// about this one; of other parties and years nothing is known.
  private Cell absent(TransferFilter filter, Facts facts) {
    YearRange years = filter.years();
    PartyChoice suppliers = PartyChoice.of(filter, Dimension.SUPPLIER, names);
    PartyChoice recipients = PartyChoice.of(filter, Dimension.RECIPIENT, names);
    boolean told = facts.sources().stream().map(SourceFile::coverage)
        .anyMatch(one -> (years == null || years.overlaps(one.years())) && suppliers.meets(one.suppliers())
            && recipients.meets(one.recipients()));
    return told ? Cell.NoneIdentified.CELL : Cell.NotCovered.CELL;
  }

  private Map<Provenance, String> raw(List<EvidenceLine> lines) throws UserProblem {
    Map<SourceFile, Set<Integer>> wanted = lines.stream().map(EvidenceLine::from)
        .collect(Collectors.groupingBy(Provenance::file, Collectors.mapping(Provenance::line, Collectors.toSet())));
    Map<Provenance, String> raw = new HashMap<>();
    for (Map.Entry<SourceFile, Set<Integer>> entry : wanted.entrySet()) {
      SourceFile file = entry.getKey();
      Optional<byte[]> bytes = explorer.source().bytes(file);
      bytes.ifPresent(kept -> RawLines.of(kept, file.form(), entry.getValue())
          .forEach((line, text) -> raw.put(new Provenance(file, line), text)));
    }
    return raw;
  }

  /// Prints evidence.
  ///
  /// @param showRaw whether a table is followed by the lines as they stand in the files; the other formats have them
  public void print(EvidenceReport report, TableFormat format, boolean showRaw, Appendable out) throws UserProblem {
    print(EvidenceListing.of(report, showRaw), format, out);
  }

  /// The evidence as plain text, for the clipboard.
  public String text(EvidenceReport report) throws UserProblem {
    StringBuilder text = new StringBuilder();
    print(report, TableFormat.TABLE, true, text);
    return text.toString();
  }

  static void print(Listing listing, TableFormat format, Appendable out) throws UserProblem {
    try {
      switch (format) {
        case CSV -> Listings.csv(listing, out);
        case JSON -> Listings.json(listing, out);
        case TABLE -> Listings.text(listing, out);
      }
    } catch (IOException e) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "export.not-printed");
    }
  }

  /// Writes an evidence sheet as PDF, or its rows as CSV or XLSX; the ending of the name says which.
  public void write(EvidenceReport report, Path file) throws UserProblem {
    Optional<ExportFormat> format = ExportFormat.of(file);
    if (format.isPresent() && format.get() == ExportFormat.PDF) {
      try {
        EvidenceSheet.write(report, file);
      } catch (ExportException e) {
        throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "problem.said", e.text());
      }
    } else {
      write(EvidenceListing.of(report, true), file, "proof.no-format");
    }
  }

  static void write(Listing listing, Path file, String otherwise) throws UserProblem {
    ExportFormat format = ExportFormat.of(file).filter(one -> !one.isPicture())
        .orElseThrow(() -> new UserProblem(UserProblem.Kind.WRONG_USE, otherwise, file));
    try {
      Listings.write(listing, format, file);
    } catch (ExportException e) {
      throw new UserProblem(UserProblem.Kind.CANNOT_WRITE, e, "problem.said", e.text());
    }
  }
}
