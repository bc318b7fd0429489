package org.armsexplorer.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.armsexplorer.model.ArmamentCategory;
import org.armsexplorer.model.DeliveryStatus;
import org.armsexplorer.model.EditionKey;
import org.armsexplorer.model.YearRange;
import org.jspecify.annotations.Nullable;

/// Reads one view from JSON and notes what it does not understand.
final class SpecReader {
  private static final Set<String> ROOT =
      Set.of("version", "name", "type", "measure", "encoding", "derivation", "top", "filter", "presentation");
  private static final Set<String> FILTER = Set.of("suppliers", "recipients", "categories", "statuses", "years",
      "certainOnly", "edition", "beside", "notSuppliers", "notRecipients", "notCategories", "notStatuses",
      "notDescriptions", "notDesignations", "periods", "descriptions", "designations", "text", "localProduction",
      "uncertain", "dates", "openOrders", "mergeSuccessors", "groups");
  private static final Set<String> LOOKS = Set.of("title", "subtitle", "calculationBy", "theme", "palette", "size",
      "scale", "colours", "highlights", "notes", "events");
  private static final ChartSpec PLAIN = ChartSpec.DEFAULT;
  private final List<String> ignored = new ArrayList<>();

  SpecReader(int version) {
    if (version > SpecMigrations.CURRENT) {
      ignored.add("version = " + version);
    }
  }

  ReadSpec view(JsonNode json) {
    unknown(json, "", ROOT);
    ChartSpec spec = new ChartSpec(token(json, "type", ChartType.class, PLAIN.type()),
        token(json, "measure", Measure.class, PLAIN.measure()), encoding(json),
        token(json, "derivation", Derivation.class, PLAIN.derivation()), filter(child(json, "filter")),
        json.path("top").asInt(PLAIN.top()), presentation(child(json, "presentation")));
    return new ReadSpec(new SavedView(json.path("name").asText(""), spec), ignored);
  }

  private Encoding encoding(JsonNode json) {
    if (!json.has("encoding")) {
      return PLAIN.encoding();
    }
    JsonNode node = child(json, "encoding");
    Dimension x = token(node, "x", Dimension.class, PLAIN.encoding().x());
    @Nullable Dimension series = node.has("series") ? token(node, "series", Dimension.class, Dimension.SUPPLIER) : null;
    @Nullable Dimension facet = node.has("facet") ? token(node, "facet", Dimension.class, Dimension.RECIPIENT) : null;
    return new Encoding(x, series, facet, token(node, "axis", PanelAxis.class, PLAIN.encoding().axis()),
        node.path("difference").asBoolean(false));
  }

  private TransferFilter filter(JsonNode node) {
    unknown(node, "filter.", FILTER);
    return new TransferFilter(list(node, "suppliers", Optional::of), list(node, "recipients", Optional::of),
        list(node, "categories", ArmamentCategory::parse), list(node, "statuses", DeliveryStatus::parse), years(node),
        list(node, "periods", SpecReader::range), edition(node), list(node, "beside", SpecReader::year),
        exclusions(node), terms(node),
        new Merging(GroupJson.read(node.path("groups")), node.path("mergeSuccessors").asBoolean(false)));
  }

  private Exclusions exclusions(JsonNode node) {
    return new Exclusions(list(node, "notSuppliers", Optional::of), list(node, "notRecipients", Optional::of),
        list(node, "notCategories", ArmamentCategory::parse), list(node, "notStatuses", DeliveryStatus::parse),
        list(node, "notDescriptions", Optional::of), list(node, "notDesignations", Optional::of));
  }

  private DealTerms terms(JsonNode node) {
    DealTerms plain = DealTerms.ALL;
    Presence uncertain = node.path("certainOnly").asBoolean(false) ? Presence.WITHOUT : plain.uncertain();
    return new DealTerms(list(node, "descriptions", Optional::of), list(node, "designations", Optional::of),
        node.path("text").asText(""), token(node, "localProduction", Presence.class, plain.localProduction()),
        token(node, "uncertain", Presence.class, uncertain), token(node, "dates", Dating.class, plain.dating()),
        token(node, "openOrders", Presence.class, plain.openOrders()));
  }

  private static Optional<YearRange> range(String text) {
    try {
      return Optional.of(YearRange.parse(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> year(String text) {
    return text.matches("\\d{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  /// A year alone is one of SIPRI's.
  private @Nullable EditionKey edition(JsonNode node) {
    if (!node.has("edition")) {
      return null;
    }
    String text = node.path("edition").asText();
    Optional<EditionKey> edition = EditionKey.parse(text);
    if (edition.isEmpty()) {
      ignored.add("edition = " + text);
    }
    return edition.orElse(null);
  }

  private @Nullable YearRange years(JsonNode node) {
    return node.has("years") ? read(node, "years", YearRange::parse) : null;
  }

  private Presentation presentation(JsonNode node) {
    unknown(node, "presentation.", LOOKS);
    Presentation plain = PLAIN.presentation();
    ChartSize size = node.has("size") ? read(node, "size", ChartSize::parse) : null;
    double scale = node.path("scale").asDouble(plain.scale());
    Map<String, String> colours = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> colour : child(node, "colours").properties()) {
      if (colour.getValue().asText().matches("#[0-9a-fA-F]{6}")) {
        colours.put(colour.getKey(), colour.getValue().asText());
      } else {
        ignored.add("presentation.colours." + colour.getKey() + " = " + colour.getValue().asText());
      }
    }
    return new Presentation(node.path("title").asText(""), node.path("subtitle").asText(""),
        node.path("calculationBy").asText(""), token(node, "theme", Theme.class, plain.theme()),
        token(node, "palette", PaletteName.class, plain.palette()), size == null ? plain.size() : size,
        scale > 0 && scale <= 16 ? scale : plain.scale(), colours, list(node, "highlights", Optional::of),
        new Annotations(list(node, "notes", Optional::of), list(node, "events", EventLine::parse)));
  }

  private JsonNode child(JsonNode json, String name) {
    JsonNode node = json.path(name);
    if (node.isObject() || node.isMissingNode()) {
      return node.isObject() ? node : JsonNodeFactory.instance.objectNode();
    }
    ignored.add(name + " = " + node);
    return JsonNodeFactory.instance.objectNode();
  }

  private <T extends Enum<T> & Token> T token(JsonNode json, String name, Class<T> list, T plain) {
    if (!json.has(name)) {
      return plain;
    }
    Optional<T> found = Token.parse(list, json.path(name).asText());
    if (found.isEmpty()) {
      ignored.add(name + " = " + json.path(name).asText());
    }
    return found.orElse(plain);
  }

  private <T> List<T> list(JsonNode json, String name, Function<String, Optional<T>> parse) {
    List<T> items = new ArrayList<>();
    for (JsonNode node : json.path(name)) {
      Optional<T> item = parse.apply(node.asText());
      item.ifPresentOrElse(items::add, () -> ignored.add(name + " = " + node.asText()));
    }
    return items;
  }

  private <T> @Nullable T read(JsonNode json, String name, Function<String, T> parse) {
    try {
      return parse.apply(json.path(name).asText());
    } catch (IllegalArgumentException e) {
      ignored.add(name + " = " + json.path(name).asText());
      return null;
    }
  }

  private void unknown(JsonNode json, String path, Set<String> known) {
    for (Map.Entry<String, JsonNode> entry : json.properties()) {
      if (!known.contains(entry.getKey())) {
        ignored.add(path + entry.getKey() + " = " + entry.getValue());
      }
    }
  }
}
