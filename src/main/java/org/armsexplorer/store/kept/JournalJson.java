package org.armsexplorer.store.kept;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The journal as JSON. Its last field is a checksum of all that stands before it, so that a damaged journal is known.
///
/// Written and read token by token: binding to records costs more than the rest of opening a store.
final class JournalJson {
  /// The layout of the file; a newer one is refused.
  static final int FORMAT = 1;
  private static final JsonFactory JSON = new JsonFactory();

  private JournalJson() {}

  static String write(Journal journal) {
    return text(journal, true);
  }

  /// @throws JournalException where it is damaged or of a newer program
  static Journal read(String text) throws JournalException {
    try (JsonParser parser = JSON.createParser(text)) {
      parser.nextToken();
      JsonMap map = JsonMap.of(parser);
      if (map.number("format") > FORMAT) {
        throw new JournalException(true, null);
      }
      Journal journal = journal(map);
      if (!map.text("check").equals(check(journal))) {
        throw new JournalException(false, null);
      }
      return journal;
    } catch (IOException | IllegalArgumentException | java.time.DateTimeException e) {
      throw new JournalException(false, e);
    }
  }

  private static String text(Journal journal, boolean forPeople) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      if (forPeople) {
        json.setPrettyPrinter(new DefaultPrettyPrinter());
      }
      json.writeStartObject();
      json.writeNumberField("format", FORMAT);
      json.writeArrayFieldStart("imports");
      for (KeptImport one : journal.imports()) {
        write(json, one);
      }
      json.writeEndArray();
      json.writeObjectFieldStart("joins");
      for (Map.Entry<String, Long> join : new TreeMap<>(journal.joins()).entrySet()) {
        json.writeStringField(join.getKey(), Long.toHexString(join.getValue()));
      }
      json.writeEndObject();
      if (forPeople) {
        json.writeStringField("check", check(journal));
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static String check(Journal journal) {
    return Checksums.of(text(journal, false).getBytes(StandardCharsets.UTF_8));
  }

  private static void write(JsonGenerator json, KeptImport one) throws IOException {
    json.writeStartObject();
    json.writeNumberField("batch", one.batch());
    json.writeStringField("at", one.at().toString());
    LocalDateTime removed = one.removed();
    if (removed != null) {
      json.writeStringField("removed", removed.toString());
    }
    json.writeArrayFieldStart("files");
    for (KeptFile file : one.files()) {
      write(json, file);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, KeptFile file) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", file.name());
    json.writeStringField("checksum", file.checksum());
    json.writeNumberField("bytes", file.bytes());
    json.writeStringField("form", file.form());
    json.writeStringField("edition", file.edition());
    json.writeBooleanField("guessed", file.guessed());
    json.writeObjectFieldStart("choices");
    for (Map.Entry<String, String> choice : new TreeMap<>(file.choices()).entrySet()) {
      json.writeStringField(choice.getKey(), choice.getValue());
    }
    json.writeEndObject();
    json.writeNumberField("deals", file.sum().deals());
    json.writeNumberField("deliveries", file.sum().deliveries());
    json.writeNumberField("figures", file.sum().figures());
    json.writeNumberField("hundredths", file.sum().hundredths());
    json.writeStringField("facts", Long.toHexString(file.sum().facts()));
    json.writeStringField("rows", Long.toHexString(file.sum().rows()));
    json.writeEndObject();
  }

  private static Journal journal(JsonMap map) {
    TreeMap<String, Long> joins = new TreeMap<>();
    JsonMap found = map.map("joins");
    found.keys().forEach(edition -> joins.put(edition, found.hash(edition)));
    return new Journal(map.list("imports").stream().map(JournalJson::kept).toList(), joins);
  }

  private static KeptImport kept(JsonMap map) {
    LocalDateTime removed = map.has("removed") ? LocalDateTime.parse(map.text("removed")) : null;
    List<KeptFile> files = map.list("files").stream().map(JournalJson::file).toList();
    return new KeptImport(Math.toIntExact(map.number("batch")), LocalDateTime.parse(map.text("at")), removed, files);
  }

  private static KeptFile file(JsonMap map) {
    FileSum sum = new FileSum(map.number("deals"), map.number("deliveries"), map.number("figures"),
        map.number("hundredths"), map.hash("facts"), map.hash("rows"));
    TreeMap<String, String> choices = new TreeMap<>();
    JsonMap found = map.map("choices");
    found.keys().forEach(key -> choices.put(key, found.text(key)));
    return new KeptFile(map.text("name"), map.text("checksum"), map.number("bytes"), map.text("form"),
        map.text("edition"), map.is("guessed"), choices, sum);
  }
}
