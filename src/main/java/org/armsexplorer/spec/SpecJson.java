package org.armsexplorer.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.armsexplorer.model.DataSource;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.YearRange;

/// Views as JSON: only what differs from [ChartSpec#DEFAULT] is written, unknown input is left out and named.
public final class SpecJson {
  private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /// The view as text, the same for the same view.
  public String write(SavedView view) {
    try {
      return mapper.writeValueAsString(toJson(view)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The view as part of a larger document.
  public ObjectNode toJson(SavedView view) {
    ObjectNode root = mapper.createObjectNode();
    root.put("version", SpecMigrations.CURRENT);
    if (!view.name().isEmpty()) {
      root.put("name", view.name());
    }
    ChartSpec spec = view.spec();
    ChartSpec plain = ChartSpec.DEFAULT;
    put(root, "type", spec.type(), plain.type());
    put(root, "measure", spec.measure(), plain.measure());
    if (!spec.encoding().equals(plain.encoding())) {
      ObjectNode encoding = root.putObject("encoding");
      encoding.put("x", spec.encoding().x().token());
      Dimension series = spec.encoding().series();
      if (series != null) {
        encoding.put("series", series.token());
      }
      spec.encoding().ofFacet().ifPresent(facet -> encoding.put("facet", facet.token()));
      put(encoding, "axis", spec.encoding().axis(), plain.encoding().axis());
      if (spec.encoding().difference()) {
        encoding.put("difference", true);
      }
    }
    put(root, "derivation", spec.derivation(), plain.derivation());
    if (spec.top() != plain.top()) {
      root.put("top", spec.top());
    }
    putIfAny(root, "filter", filter(spec.filter()));
    putIfAny(root, "presentation", presentation(spec.presentation()));
    return root;
  }

  /// Reads what [#write] wrote, today or in an older version.
  ///
  /// @throws SpecFormatException where the text is not a JSON object
  public ReadSpec read(String text) throws SpecFormatException {
    JsonNode node;
    try {
      node = mapper.readTree(text);
    } catch (JsonProcessingException e) {
      throw new SpecFormatException(e.getOriginalMessage(), e);
    }
    if (node instanceof ObjectNode object) {
      return read(object);
    }
    throw new SpecFormatException("not an object", new IllegalArgumentException(text));
  }

  /// Reads what [#toJson] made.
  public ReadSpec read(ObjectNode object) {
    return new SpecReader(SpecMigrations.versionOf(object)).view(SpecMigrations.migrate(object));
  }

  private ObjectNode filter(TransferFilter filter) {
    ObjectNode node = mapper.createObjectNode();
    putList(node, "suppliers", filter.suppliers(), name -> name);
    putList(node, "recipients", filter.recipients(), name -> name);
    putList(node, "categories", filter.categories(), category -> category.label());
    putList(node, "statuses", filter.statuses(), status -> status.label());
    if (filter.years() != null) {
      node.put("years", filter.years().toString());
    }
    putList(node, "periods", filter.periods(), YearRange::toString);
    EditionKey edition = filter.edition();
    if (edition != null && edition.source().kind() == DataSource.Kind.SIPRI) {
      node.put("edition", edition.year());
    } else if (edition != null) {
      node.put("edition", edition.token());
    }
    putList(node, "beside", filter.beside(), year -> Integer.toString(year));
    Exclusions but = filter.but();
    putList(node, "notSuppliers", but.suppliers(), name -> name);
    putList(node, "notRecipients", but.recipients(), name -> name);
    putList(node, "notCategories", but.categories(), category -> category.label());
    putList(node, "notStatuses", but.statuses(), status -> status.label());
    putList(node, "notDescriptions", but.descriptions(), word -> word);
    putList(node, "notDesignations", but.designations(), word -> word);
    terms(node, filter.terms());
    if (filter.merging().successors()) {
      node.put("mergeSuccessors", true);
    }
    if (!filter.merging().groups().isEmpty()) {
      node.set("groups", new GroupJson(mapper).write(filter.merging().groups()));
    }
    return node;
  }

  /// Deliveries without uncertain ones are written as in the first version.
  private static void terms(ObjectNode node, DealTerms terms) {
    putList(node, "descriptions", terms.descriptions(), word -> word);
    putList(node, "designations", terms.designations(), word -> word);
    putText(node, "text", terms.text());
    put(node, "localProduction", terms.localProduction(), DealTerms.ALL.localProduction());
    if (terms.uncertain() == Presence.WITHOUT) {
      node.put("certainOnly", true);
    } else {
      put(node, "uncertain", terms.uncertain(), DealTerms.ALL.uncertain());
    }
    put(node, "dates", terms.dating(), DealTerms.ALL.dating());
    put(node, "openOrders", terms.openOrders(), DealTerms.ALL.openOrders());
  }

  private ObjectNode presentation(Presentation presentation) {
    Presentation plain = Presentation.DEFAULT;
    ObjectNode node = mapper.createObjectNode();
    putText(node, "title", presentation.title());
    putText(node, "subtitle", presentation.subtitle());
    putText(node, "calculationBy", presentation.calculationBy());
    put(node, "theme", presentation.theme(), plain.theme());
    put(node, "palette", presentation.palette(), plain.palette());
    String size = presentation.size().toString();
    if (!size.equals(plain.size().toString())) {
      node.put("size", size);
    }
    if (presentation.scale() != plain.scale()) {
      node.put("scale", presentation.scale());
    }
    if (!presentation.colours().isEmpty()) {
      ObjectNode colours = node.putObject("colours");
      for (Map.Entry<String, String> colour : new TreeMap<>(presentation.colours()).entrySet()) {
        colours.put(colour.getKey(), colour.getValue());
      }
    }
    putList(node, "highlights", presentation.highlights(), name -> name);
    putList(node, "notes", presentation.annotations().notes(), note -> note);
    putList(node, "events", presentation.annotations().events(), EventLine::toString);
    return node;
  }

  private static void putIfAny(ObjectNode node, String name, ObjectNode child) {
    if (!child.isEmpty()) {
      node.set(name, child);
    }
  }

  private static void put(ObjectNode node, String name, Token value, Token plain) {
    if (!value.equals(plain)) {
      node.put(name, value.token());
    }
  }

  private static void putText(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  private static <T> void putList(ObjectNode node, String name, Collection<T> items, Function<T, String> word) {
    if (!items.isEmpty()) {
      ArrayNode array = node.putArray(name);
      items.forEach(item -> array.add(word.apply(item)));
    }
  }
}
