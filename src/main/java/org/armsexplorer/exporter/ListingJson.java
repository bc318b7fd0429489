package org.armsexplorer.exporter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.util.List;

/// A list as one JSON object: what is said of the whole, `notes`, then `rows`, one object a row by the keys of the
/// columns. Numbers are numbers, an unknown one is null.
final class ListingJson {

  /// Leaves the target open.
  void write(Listing listing, Appendable target) throws IOException {
    JsonFactory factory = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(new AppendableWriter(target))) {
      json.setPrettyPrinter(new CellLines());
      json.writeStartObject();
      json.writeStringField("title", listing.title());
      for (Listing.About about : listing.about()) {
        json.writeFieldName(about.key());
        value(json, about.value(), about.number());
      }
      json.writeArrayFieldStart("notes");
      for (String note : listing.below()) {
        json.writeString(note);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("rows");
      for (List<String> row : listing.rows()) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          json.writeFieldName(listing.columns().get(i).key());
          value(json, row.get(i), listing.columns().get(i).number());
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    target.append('\n');
  }

  private static void value(JsonGenerator json, String text, boolean number) throws IOException {
    if (!number) {
      json.writeString(text);
    } else if (text.isEmpty()) {
      json.writeNull();
    } else {
      json.writeNumber(text);
    }
  }
}
