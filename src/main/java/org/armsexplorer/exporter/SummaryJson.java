package org.armsexplorer.exporter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.armsexplorer.analysis.Cell;
import org.armsexplorer.analysis.SummaryQuery;
import org.armsexplorer.analysis.SummaryTable;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.Edition;
import org.armsexplorer.model.YearRange;
import org.armsexplorer.spec.DealTerms;
import org.armsexplorer.spec.Dimension;
import org.armsexplorer.spec.Exclusions;
import org.armsexplorer.spec.Presence;
import org.armsexplorer.spec.Token;
import org.armsexplorer.spec.TransferFilter;

/// A table in long form as one JSON object:
///
/// - `measure`, `derivation`: the words of the command line; `unit`: in words
/// - `by`: dimensions in the order of the question
/// - `filter`: as in a view, without the edition; each entry only where it restricts; `top`
/// - `edition`: `dataSource`, `year` (0 where the source has no editions), `name`, `guessed`; `editions`: names, only
///   where several stand side by side; `generated`: days, ISO 8601; `source`: the credit; `notes`: sentences
/// - `cells`: one object a cell with the dimensions (years as numbers, all else as text), then `value` (number, null
///   wherever the state is not `value`), `state`, `estimate`, `reason`, in the words of the CSV
public final class SummaryJson {
  private final boolean complete;

  /// Gives the cells that exist, or all of them.
  ///
  /// @param complete whether cells without a delivery are given too
  public SummaryJson(boolean complete) {
    this.complete = complete;
  }

  /// Writes the object and a line end; leaves the target open.
  public void write(SummaryTable table, Credits credits, Appendable target) throws IOException {
    JsonFactory factory = JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
    try (JsonGenerator json = factory.createGenerator(new AppendableWriter(target))) {
      json.setPrettyPrinter(new CellLines());
      json.writeStartObject();
      question(json, table.query());
      credits(json, credits);
      json.writeArrayFieldStart("cells");
      if (complete) {
        table.forEachRow(row -> cell(json, table.query(), row));
      } else {
        table.rows().forEach(row -> cell(json, table.query(), row));
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void question(JsonGenerator json, SummaryQuery query) throws IOException {
    json.writeStringField("measure", query.measure().token());
    json.writeStringField("derivation", query.derivation().token());
    json.writeStringField("unit", QuestionText.measure(query));
    list(json, "by", query.by().stream().map(dimension -> QuestionText.token(dimension, query)).toList());
    TransferFilter filter = query.filter();
    json.writeObjectFieldStart("filter");
    some(json, "suppliers", filter.suppliers());
    some(json, "recipients", filter.recipients());
    some(json, "categories", filter.categories().stream().map(ArmamentCategory::label).toList());
    some(json, "statuses", filter.statuses().stream().map(DeliveryStatus::label).toList());
    YearRange years = filter.years();
    if (years != null) {
      json.writeStringField("years", years.toString());
    }
    some(json, "periods", filter.periods().stream().map(YearRange::toString).toList());
    Exclusions but = filter.but();
    some(json, "notSuppliers", but.suppliers());
    some(json, "notRecipients", but.recipients());
    some(json, "notCategories", but.categories().stream().map(ArmamentCategory::label).toList());
    some(json, "notStatuses", but.statuses().stream().map(DeliveryStatus::label).toList());
    some(json, "notDescriptions", but.descriptions());
    some(json, "notDesignations", but.designations());
    terms(json, filter.terms());
    if (query.top() > 0) {
      json.writeNumberField("top", query.top());
    }
    json.writeEndObject();
  }

  private static void terms(JsonGenerator json, DealTerms terms) throws IOException {
    some(json, "descriptions", terms.descriptions());
    some(json, "designations", terms.designations());
    if (!terms.text().isEmpty()) {
      json.writeStringField("text", terms.text());
    }
    word(json, "localProduction", terms.localProduction(), DealTerms.ALL.localProduction());
    if (terms.uncertain() == Presence.WITHOUT) {
      json.writeBooleanField("certainOnly", true);
    } else {
      word(json, "uncertain", terms.uncertain(), DealTerms.ALL.uncertain());
    }
    word(json, "dates", terms.dating(), DealTerms.ALL.dating());
    word(json, "openOrders", terms.openOrders(), DealTerms.ALL.openOrders());
  }

  private static void word(JsonGenerator json, String name, Token value, Token plain) throws IOException {
    if (!value.equals(plain)) {
      json.writeStringField(name, value.token());
    }
  }

  private static void credits(JsonGenerator json, Credits credits) throws IOException {
    json.writeObjectFieldStart("edition");
    json.writeStringField("dataSource", credits.edition().source().token());
    json.writeNumberField("year", credits.edition().year());
    json.writeStringField("name", credits.edition().name());
    json.writeBooleanField("guessed", credits.edition().guessed());
    json.writeEndObject();
    if (credits.editions().size() > 1) {
      list(json, "editions", credits.editions().stream().map(Edition::name).toList());
    }
    list(json, "generated", credits.generated().stream().map(LocalDate::toString).toList());
    json.writeStringField("source", credits.sourceLine());
    list(json, "notes", credits.notes());
  }

  private static void cell(JsonGenerator json, SummaryQuery query, SummaryTable.Row row) {
    try {
      json.writeStartObject();
      for (int i = 0; i < row.members().size(); i++) {
        String key = row.members().get(i).key();
        if (query.by().get(i) == Dimension.YEAR) {
          json.writeNumberField(QuestionText.token(Dimension.YEAR, query), Integer.parseInt(key));
        } else {
          json.writeStringField(QuestionText.token(query.by().get(i), query), key);
        }
      }
      Cell cell = row.cell();
      Optional<BigDecimal> figure = CellText.figure(query, cell);
      if (figure.isPresent()) {
        json.writeNumberField("value", figure.get());
      } else {
        json.writeNullField("value");
      }
      json.writeStringField("state", cell.state());
      json.writeStringField("estimate", cell.certainty().extent().word());
      json.writeStringField("reason", cell.certainty().reasonWords());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void some(JsonGenerator json, String name, List<String> items) throws IOException {
    if (!items.isEmpty()) {
      list(json, name, items);
    }
  }

  private static void list(JsonGenerator json, String name, List<String> items) throws IOException {
    json.writeArrayFieldStart(name);
    for (String item : items) {
      json.writeString(item);
    }
    json.writeEndArray();
  }
}
