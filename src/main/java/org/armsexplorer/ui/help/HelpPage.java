package org.armsexplorer.ui.help;

import java.util.List;

/// One page of the help.
///
/// @param name its file without the ending
record HelpPage(String name, List<Block> blocks) {

  HelpPage {
    blocks = List.copyOf(blocks);
  }

  /// Its first heading.
  String title() {
    return blocks.stream().filter(Block.Heading.class::isInstance).map(Block::plain).findFirst().orElse(name);
  }

  /// Places that a link can lead to.
  List<String> anchors() {
    return blocks.stream().filter(Block.Heading.class::isInstance).map(Block.Heading.class::cast)
        .map(Block.Heading::anchor).toList();
  }
}
