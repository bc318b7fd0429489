package org.armsexplorer.spec.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.spec.ReadSpec;
import org.armsexplorer.spec.SpecFormatException;
import org.armsexplorer.spec.SpecJson;

/// The library as JSON; each view in it is what an `.atview` file holds:
///
///     {"version": 1, "next": 3, "folders": ["Asia"],
///      "views": [{"id": 1, "folder": "Asia", "view": {"version": 1, "name": "Myanmar"}}, {"id": 2, "view": {...}}]}
public final class LibraryJson {
  /// The layout of the file.
  private static final int VERSION = 1;
  private final ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
  private final SpecJson json = new SpecJson();

  /// A library read from JSON.
  ///
  /// @param ignored what of it was not understood, such as `views[3].filter.colour = red`
  public record Read(ViewLibrary library, List<String> ignored) {

    public Read {
      ignored = List.copyOf(ignored);
    }
  }

  /// The library as text, the same for the same library.
  public String write(ViewLibrary library) {
    ObjectNode root = mapper.createObjectNode().put("version", VERSION).put("next", library.next());
    ArrayNode folders = root.putArray("folders");
    library.folders().forEach(folders::add);
    ArrayNode views = root.putArray("views");
    for (KeptView view : library.views()) {
      ObjectNode node = views.addObject().put("id", view.id());
      if (!view.folder().isEmpty()) {
        node.put("folder", view.folder());
      }
      node.set("view", json.toJson(view.view()));
    }
    try {
      return mapper.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws SpecFormatException where the text is no library
  public Read read(String text) throws SpecFormatException {
    JsonNode root;
    try {
      root = mapper.readTree(text);
    } catch (JsonProcessingException e) {
      throw new SpecFormatException(e.getOriginalMessage(), e);
    }
    if (!root.path("views").isArray()) {
      throw new SpecFormatException("no views", new IllegalArgumentException(text));
    }
    List<String> ignored = new ArrayList<>();
    if (root.path("version").asInt(VERSION) > VERSION) {
      ignored.add("version = " + root.path("version").asInt());
    }
    List<String> folders = new ArrayList<>();
    root.path("folders").forEach(folder -> folders.add(folder.asText()));
    List<KeptView> views = new ArrayList<>();
    for (JsonNode node : root.path("views")) {
      String place = "views[" + views.size() + "]";
      if (node.path("view") instanceof ObjectNode view) {
        ReadSpec read = json.read(view);
        read.ignored().forEach(one -> ignored.add(place + "." + one));
        views.add(new KeptView(node.path("id").asInt(), node.path("folder").asText(""), read.view()));
      } else {
        ignored.add(place);
      }
    }
    return new Read(new ViewLibrary(root.path("next").asInt(1), folders, views), ignored);
  }
}
