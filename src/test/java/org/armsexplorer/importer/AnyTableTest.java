package org.armsexplorer.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.armsexplorer.importer.Amounts.Mark;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.Meaning;
import org.armsexplorer.model.PartyNames;
import org.armsexplorer.model.Reported;
import org.armsexplorer.model.TableMapping;
import org.junit.jupiter.api.Test;

/// Tables of no known form: found, guessed, and read by a mapping.
class AnyTableTest {
  private static final String LICENCES = """
      Licences granted, 2018;;;;;
      ;;;;;
      Year;Exporter;Destination;Rating;Value (EUR);Licences
      2018;Borduria;Syldavia;ML4;1.250.000,50;3
      2018;Borduria;Arcadia;ML1;7,5;1
      2019-05-01;Borduria;Total;ML1;9;1
      soon;Borduria;Arcadia;ML1;9;1
      2019;Borduria;;ML1;9;1
      """;
  private static final PartyNames PARTIES = PartyNames.bundled();
  private final SourceReader reader = new SourceReader(PartyNames.bundled());

  @Test
  void aTableIsFoundBelowItsTitleByItsSeparator() throws Exception {
    AnyTable table = table(LICENCES);
    assertThat(table.header()).containsExactly("Year", "Exporter", "Destination", "Rating", "Value (EUR)", "Licences");
    assertThat(table.headerAt()).isEqualTo(2);
    assertThat(table.values(4)).startsWith("1.250.000,50", "7,5");
  }

  @Test
  void theMeaningOfItsColumnsIsGuessedFromNamesAndValues() throws Exception {
    TableMapping guess = MappingGuess.of("Licences 2018!", table(LICENCES), PARTIES);
    assertThat(guess.name()).isEqualTo("licences-2018");
    assertThat(guess.columns()).extracting(TableMapping.Column::meaning).containsExactly(Meaning.YEAR, Meaning.SUPPLIER,
        Meaning.RECIPIENT, Meaning.IGNORE, Meaning.EUR, Meaning.IGNORE);
    assertThat(guess.isComplete()).isTrue();
  }

  @Test
  void columnsOfCountriesAreFoundByTheirValues() throws Exception {
    AnyTable table = table("2008,AT,Austria,CA,Canada,21\n2009,AT,Austria,FR,France,2\n2010,DE,Germany,FR,France,2\n");
    assertThat(table.hasHeader()).isFalse();
    assertThat(MappingGuess.of("a", table, PARTIES).columns()).extracting(TableMapping.Column::meaning).containsExactly(
        Meaning.YEAR, Meaning.IGNORE, Meaning.SUPPLIER, Meaning.IGNORE, Meaning.RECIPIENT, Meaning.IGNORE);
  }

  @Test
  void objectsOfJsonAreRows() throws Exception {
    AnyTable lines = table("{\"a\": \"x, y\", \"b\": 1.50}\n{\"a\": null, \"c\": [1], \"b\": 2}\n");
    assertThat(lines.header()).containsExactly("a", "b", "c");
    assertThat(lines.rows()).containsExactly(List.of("x, y", "1.5", ""), List.of("", "2", ""));
    assertThat(reader.table(Path.of("a.json"), "{\"deep\": ".repeat(5_000).getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aCurrencyIsNeverGuessed() throws Exception {
    TableMapping guess = MappingGuess.of("a", table("Year,Country,Value\n2001,Arcadia,5\n2002,Arcadia,6\n"), PARTIES);
    assertThat(guess.columns()).extracting(TableMapping.Column::meaning).containsExactly(Meaning.YEAR,
        Meaning.RECIPIENT, Meaning.IGNORE);
    assertThat(guess.lacking()).containsExactly(TableMapping.Need.FIGURES);
  }

  @Test
  void aMappedTableIsASourceOfItsOwnAndItsTotalsStandApart() throws Exception {
    ReadFile read = read(LICENCES, MappingGuess.of("licences", table(LICENCES), PARTIES));
    assertThat(read.content().file().edition().source()).isEqualTo(DataSource.table("licences"));
    assertThat(read.content().reported()).extracting(Object::toString).containsExactly(
        "Reported[supplier=Borduria, recipient=Syldavia, category=null, status=null, year=2018, quantity=VALUE_EUR, "
            + "hundredths=125000050, underHalf=false, line=4]",
        "Reported[supplier=Borduria, recipient=Arcadia, category=null, status=null, year=2018, quantity=VALUE_EUR, "
            + "hundredths=750, underHalf=false, line=5]",
        "Reported[supplier=Borduria, recipient=Total (total), category=null, status=null, year=2019, "
            + "quantity=VALUE_EUR, hundredths=900, underHalf=false, line=6]");
    assertThat(read.report().issues()).extracting(ImportIssue::line).containsExactly(7, 8);
  }

  @Test
  void yearsSideBySideAreYears() throws Exception {
    String wide = "Entity\t2001\t2002\nArcadia\t1,5\t\nBorduria\t..\t2\n";
    AnyTable table = table(wide);
    TableMapping mapping = new TableMapping(
        "wide", true, List.of(new TableMapping.Column("Entity", Meaning.RECIPIENT),
            new TableMapping.Column("2001", Meaning.TIV), new TableMapping.Column("2002", Meaning.TIV)),
        "Syldavia", "");
    assertThat(MappingGuess.of("wide", table, PARTIES).columns().getFirst().meaning()).isEqualTo(Meaning.RECIPIENT);
    assertThat(read(wide, mapping).content().reported())
        .extracting(one -> one.supplier() + " " + one.recipient() + " " + one.year() + " " + one.hundredths())
        .containsExactly("Syldavia Arcadia 2001 150", "Syldavia Borduria 2002 200");
  }

  @Test
  void aTableWithoutAHeaderHasNumberedColumns() throws Exception {
    AnyTable table = table("2003; 0; AR; Arcadia; BO; Borduria; 435148\n2004; 0; AR; Arcadia; BO; Borduria; 5\n");
    assertThat(table.hasHeader()).isFalse();
    assertThat(table.header()).startsWith("column 1", "column 2").hasSize(7);
    assertThat(MappingGuess.of("a", table, PARTIES).columns().getFirst().meaning()).isEqualTo(Meaning.YEAR);
  }

  @Test
  void aRememberedMappingReadsATableWithTheSameColumns() throws Exception {
    TableMapping mapping = MappingGuess.of("licences", table(LICENCES), PARTIES);
    SourceReader remembering = new SourceReader(PartyNames.bundled(), () -> List.of(mapping));
    ReadFile read = remembering.read(Path.of("b.csv"), LICENCES.getBytes(StandardCharsets.UTF_8));
    assertThat(read.content().reported()).hasSize(3);
    assertThat(read.report().issues()).anyMatch(issue -> issue.text().contains("remembered mapping \"licences\""));
  }

  @Test
  void columnsMayComeInAnotherOrderButNotBeMissing() throws Exception {
    TableMapping mapping = MappingGuess.of("licences", table(LICENCES), PARTIES);
    String moved = "Exporter,Value (EUR),More,Year,Destination\nBorduria,5,x,2001,Arcadia\n";
    assertThat(read(moved, mapping).content().reported()).hasSize(1);
    assertThatThrownBy(() -> read("Exporter,Year,Destination\nBorduria,2001,Arcadia\n", mapping))
        .isInstanceOf(ImportException.class).hasMessageContaining("lacks a column");
  }

  @Test
  void aLetterIsNoTable() throws Exception {
    assertThat(reader.table(Path.of("a"), "Dear reader\n\nYours\n".getBytes(StandardCharsets.UTF_8))).isEmpty();
    assertThat(reader.table(Path.of("a"), new byte[] {0, 1, 2, 3, 44, 10, 1, 44})).isEmpty();
  }

  @Test
  void amountsAreReadInAnyDress() throws Exception {
    for (String text : List.of("1234.5", "1,234.50", "1.234,50", "1 234,5", "$1,234.5", "EUR 1234,50", "1'234.5")) {
      for (Mark mark : Mark.values()) {
        assertThat(Amounts.inAnyDress(text, mark, "a")).as(text).isEqualTo(123450);
      }
    }
    assertThat(Amounts.inAnyDress("1,234", Mark.OPEN, "a")).isEqualTo(123400);
    assertThat(Amounts.inAnyDress("1,234", Mark.POINT, "a")).isEqualTo(123400);
    assertThat(Amounts.inAnyDress("1,234", Mark.COMMA, "a")).isEqualTo(123);
    assertThat(Amounts.inAnyDress("1,234,567", Mark.COMMA, "a")).isEqualTo(123456700);
    assertThat(Amounts.inAnyDress("0.125", Mark.COMMA, "a")).isEqualTo(13);
    assertThatThrownBy(() -> Amounts.inAnyDress("about 5", Mark.OPEN, "a")).isInstanceOf(BadRowException.class);
  }

  @Test
  void anAmountTellsWhatStandsBeforeItsDecimals() {
    assertThat(List.of("12.5", "1,234.50", "$1,234,567", "0.375", "1234.567")).extracting(Amounts::told)
        .containsOnly(Mark.POINT);
    assertThat(List.of("12,5", "1.234,50", "1.234.567", "0,375", "1234,567")).extracting(Amounts::told)
        .containsOnly(Mark.COMMA);
    assertThat(List.of("2.375", "2,375", "12", "", "1 234", "1.2.3", "about 5", "1.5E7")).extracting(Amounts::told)
        .containsOnly(Mark.OPEN);
  }

  @Test
  void theOtherAmountsOfAColumnTellWhatAPointMeans() throws Exception {
    assertThat(tiv("2.375", "10.5", "1,250")).containsExactly(238L, 1050L, 125000L);
    assertThat(tiv("2.375", "10,5", "1,250")).containsExactly(237500L, 1050L, 125L);
    assertThat(tiv("2.375", "0.5")).containsExactly(238L, 50L);
  }

  @Test
  void whereNothingTellsItsMeaningAMarkPartsThousandsAndThatIsSaid() throws Exception {
    ReadFile unclear = mapped("Year,Supplier,TIV\n2001,Borduria,2.375\n2002,Borduria,3.125\n2003,Borduria,7\n");
    assertThat(unclear.content().reported()).extracting(Reported::hundredths).containsExactly(237500L, 312500L, 700L);
    assertThat(unclear.report().issues()).singleElement().satisfies(issue -> {
      assertThat(issue.severity()).isEqualTo(ImportIssue.Severity.WARNING);
      assertThat(issue.text()).contains("2, the first is \"2.375\" on line 2");
    });
    ReadFile contradicting =
        mapped("Year,Supplier,TIV\n2001,Borduria,2.375\n2002,Borduria,3.5\n2003,Borduria,\"7,5\"\n");
    assertThat(contradicting.content().reported()).extracting(Reported::hundredths).containsExactly(237500L, 350L,
        750L);
    assertThat(contradicting.report().issues()).hasSize(1);
  }

  @Test
  void yearsSideBySideTellItForEachOther() throws Exception {
    String wide = "Entity;2001;2002\nArcadia;1,234;\nBorduria;;2,5\n";
    TableMapping mapping = new TableMapping(
        "wide", true, List.of(new TableMapping.Column("Entity", Meaning.RECIPIENT),
            new TableMapping.Column("2001", Meaning.TIV), new TableMapping.Column("2002", Meaning.TIV)),
        "Syldavia", "");
    assertThat(read(wide, mapping).content().reported()).extracting(Reported::hundredths).containsExactly(123L, 250L);
  }

  @Test
  void numbersOfASheetHavePointsBeforeTheirDecimals() throws Exception {
    byte[] sheet =
        InventedSheets.xlsx("TIV", List.of(List.of("Year", "Supplier", "TIV"), List.of("2001", "Borduria", "2.375")));
    TableMapping mapping = MappingGuess.of("sheet", reader.table(Path.of("a.xlsx"), sheet).orElseThrow(), PARTIES);
    ReadFile read = reader.read(Path.of("a.xlsx"), sheet, mapping, () -> false);
    assertThat(read.content().reported()).extracting(Reported::hundredths).containsExactly(238L);
    assertThat(read.report().issues()).isEmpty();
  }

  /// Hundredths of the amounts of a column.
  private List<Long> tiv(String... amounts) throws ImportException {
    StringBuilder table = new StringBuilder("Year,Supplier,TIV\n");
    for (String amount : amounts) {
      table.append("2001,Borduria,\"").append(amount).append("\"\n");
    }
    ReadFile read = mapped(table.toString());
    assertThat(read.report().issues()).isEmpty();
    return read.content().reported().stream().map(Reported::hundredths).toList();
  }

  private ReadFile mapped(String text) throws ImportException {
    return read(text, MappingGuess.of("a", table(text), PARTIES));
  }

  private AnyTable table(String text) throws ImportException {
    return reader.table(Path.of("a"), text.getBytes(StandardCharsets.UTF_8)).orElseThrow();
  }

  private ReadFile read(String text, TableMapping mapping) throws ImportException {
    return reader.read(Path.of("a.csv"), text.getBytes(StandardCharsets.UTF_8), mapping, () -> false);
  }
}
