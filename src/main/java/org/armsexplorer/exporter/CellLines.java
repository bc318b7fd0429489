package org.armsexplorer.exporter;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;

/// JSON with a line for each entry of the object and for each cell, so that it can be read and compared line by line.
final class CellLines extends DefaultPrettyPrinter {
  private static final long serialVersionUID = 1L;
  private static final int BROKEN_LEVELS = 2;

  CellLines() {
    indentObjectsWith(new ToTheLevel());
    indentArraysWith(new ToTheLevel());
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    if (_nesting > BROKEN_LEVELS) {
      _nesting--;
      json.writeRaw(" }");
    } else {
      super.writeEndObject(json, entries);
    }
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) throws IOException {
    if (_nesting > BROKEN_LEVELS) {
      _nesting--;
      json.writeRaw(" ]");
    } else {
      super.writeEndArray(json, values);
    }
  }

  /// Breaks lines down to the cells, not within them.
  private static final class ToTheLevel implements Indenter {
    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
      json.writeRaw(level > BROKEN_LEVELS ? " " : "\n" + "  ".repeat(level));
    }

    @Override
    public boolean isInline() {
      return false;
    }
  }
}
