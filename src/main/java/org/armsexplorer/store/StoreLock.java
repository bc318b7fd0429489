package org.armsexplorer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.armsexplorer.store.StoreException.Kind;
import org.jspecify.annotations.Nullable;

/// The lock that one process holds on a store folder while it is open.
final class StoreLock implements Closeable {
  static final String FILE = "store.lock";
  private final FileChannel channel;
  private final FileLock lock;

  private StoreLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  static StoreLock take(Path folder) throws StoreException {
    try {
      Files.createDirectories(folder);
      FileChannel channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new StoreException(Kind.IN_USE, folder, null);
      }
      return new StoreLock(channel, lock);
    } catch (IOException e) {
      boolean file = Files.exists(folder) && !Files.isDirectory(folder);
      throw new StoreException(file ? Kind.UNREADABLE : Kind.NOT_WRITABLE, folder, e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() throws IOException {
    lock.release();
    channel.close();
  }
}
