package org.armsexplorer.analysis;

import java.util.List;
import org.armsexplorer.spec.Dimension;

/// The members of one dimension in the order in which they are shown: years upwards, parties and categories by their
/// total downwards, the gathered rest last.
public record Axis(Dimension dimension, List<Member> members) {

  public Axis {
    members = List.copyOf(members);
  }

  public int size() {
    return members.size();
  }
}
