package org.armsexplorer.exporter;

import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/// Writes into any target of text, and never closes it.
final class AppendableWriter extends Writer {
  private final Appendable target;

  AppendableWriter(Appendable target) {
    this.target = target;
  }

  @Override
  public void write(char[] chars, int offset, int length) throws IOException {
    target.append(CharBuffer.wrap(chars, offset, length));
  }

  @Override
  public void flush() throws IOException {
    if (target instanceof Flushable flushable) {
      flushable.flush();
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
