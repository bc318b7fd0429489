package org.armsexplorer.exporter;

import org.armsexplorer.spec.Token;

/// How a citation is written.
public enum CitationStyle implements Token {
  /// A sentence for a footnote.
  TEXT("text"),
  /// An entry `@misc` for BibTeX and BibLaTeX.
  BIBTEX("bibtex"),
  /// A record of type `DATA` in the RIS format, which reference programs read.
  RIS("ris");

  private final String token;

  CitationStyle(String token) {
    this.token = token;
  }

  @Override
  public String token() {
    return token;
  }
}
