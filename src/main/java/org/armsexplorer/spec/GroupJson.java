package org.armsexplorer.spec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.armsexplorer.model.PartyGroup;
import org.armsexplorer.model.PartyGroup.Member;

/// Groups of parties as JSON, in views and in the file of the user's own groups:
///
///     [{"name": "north", "title": "The north", "source": "own",
///       "members": [{"party": "Arcadia"}, {"party": "Borduria", "first": 1990, "last": 2004}]}]
public final class GroupJson {
  private final ObjectMapper mapper;

  GroupJson(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  public GroupJson() {
    this(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT));
  }

  /// Groups as a text of their own.
  public String toText(List<PartyGroup> groups) {
    try {
      return mapper.writeValueAsString(write(groups)) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The groups in a text; what has no name is left out.
  ///
  /// @throws SpecFormatException where the text is no JSON
  public List<PartyGroup> fromText(String text) throws SpecFormatException {
    try {
      return read(mapper.readTree(text));
    } catch (JsonProcessingException e) {
      throw new SpecFormatException(e.getOriginalMessage(), e);
    }
  }

  ArrayNode write(List<PartyGroup> groups) {
    ArrayNode array = mapper.createArrayNode();
    for (PartyGroup group : groups) {
      ObjectNode node = array.addObject();
      node.put("name", group.name());
      node.put("title", group.title());
      node.put("source", group.source());
      ArrayNode members = node.putArray("members");
      for (Member member : group.members()) {
        ObjectNode one = members.addObject().put("party", member.party());
        if (member.beganEver()) {
          one.put("first", member.first());
        }
        if (member.endedEver()) {
          one.put("last", member.last());
        }
      }
    }
    return array;
  }

  static List<PartyGroup> read(JsonNode array) {
    List<PartyGroup> groups = new ArrayList<>();
    for (JsonNode node : array) {
      List<Member> members = new ArrayList<>();
      for (JsonNode member : node.path("members")) {
        Member always = Member.always(member.path("party").asText());
        members.add(new Member(always.party(), member.path("first").asInt(always.first()),
            member.path("last").asInt(always.last())));
      }
      if (!node.path("name").asText("").isBlank()) {
        groups.add(new PartyGroup(node.path("name").asText(), node.path("title").asText(""),
            node.path("source").asText(""), members));
      }
    }
    return groups;
  }
}
