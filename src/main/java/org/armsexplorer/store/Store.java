package org.armsexplorer.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.armsexplorer.store.StoreException.Kind;
import org.armsexplorer.store.kept.Journal;
import org.armsexplorer.store.kept.JournalFile;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A store folder while it is open: the lock, the database, and the copies of the imported files.
public final class Store implements AutoCloseable {
  /// The schema that this program writes; the number of its newest migration.
  static final int SCHEMA = 1;
  static final String NAME = "store";
  private static final Logger LOG = LoggerFactory.getLogger(Store.class);
  private final Path folder;
  private final Closeable lock;
  private final Connection connection;
  private final JournalFile journalFile;
  private final boolean draft;
  private final boolean readOnly;
  private Journal journal = Journal.EMPTY;
  private Journal next = Journal.EMPTY;

  private Store(Path folder, Closeable lock, Connection connection, boolean draft, boolean readOnly) {
    this.folder = folder;
    this.lock = lock;
    this.connection = connection;
    this.draft = draft;
    this.readOnly = readOnly;
    journalFile = new JournalFile(folder);
  }

  /// Whether there is a store in a folder: its database, or the journal that it can be made again from.
  public static boolean exists(Path folder) {
    return Files.exists(file(folder, NAME)) || Files.exists(new JournalFile(folder).path());
  }

  /// Opens the store in a folder, and makes it where there is none. One that cannot be written is opened for reading.
  ///
  /// @throws StoreException where it is in use, cannot be read or written, or is of a newer program
  public static Store open(Path folder) throws StoreException {
    Path whole = folder.toAbsolutePath().normalize();
    Closeable lock;
    boolean reading = false;
    try {
      lock = StoreLock.take(whole);
    } catch (StoreException e) {
      if (e.kind() != Kind.NOT_WRITABLE || !Files.isReadable(file(whole, NAME))) {
        throw e;
      }
      LOG.info("{} cannot be written, so it is only read", whole);
      lock = () -> {};
      reading = true;
    }
    @Nullable Store opened = null;
    boolean done = false;
    try {
      if (exists(whole) && !Files.exists(file(whole, NAME))) {
        throw new StoreException(Kind.UNREADABLE, whole, null);
      }
      opened = new Store(whole, lock, connect(whole, NAME, reading), false, reading);
      opened.journal = new JournalOpening(opened, opened.journalFile).agreed();
      done = true;
      return opened;
    } finally {
      if (!done && opened != null) {
        opened.close();
      } else if (!done) {
        release(lock);
      }
    }
  }

  /// A database beside the store's own, under a lock that the caller holds. Its journal stays prepared until the caller
  /// has put the database in its place.
  ///
  /// @param journal what its journal begins with
  static Store draft(Path folder, String name, Journal journal) throws StoreException {
    Store draft = new Store(folder, () -> {}, connect(folder, name, false), true, false);
    draft.journal = journal;
    return draft;
  }

  /// The size of the database in a folder, in bytes; 0 where there is none.
  public static long size(Path folder) {
    return file(folder, NAME).toFile().length();
  }

  static Path file(Path folder, String name) {
    return folder.resolve(name + ".mv.db");
  }

  /// Closing does not compact: that was seen to take 0.3 s of an import, and saved nothing after one.
  private static Connection connect(Path folder, String name, boolean readOnly) throws StoreException {
    String url = "jdbc:h2:file:" + folder.resolve(name)
        + ";DB_CLOSE_ON_EXIT=FALSE;FILE_LOCK=NO;DB_CLOSE_DELAY=0;CACHE_SIZE=32768;WRITE_DELAY=0;MAX_COMPACT_TIME=0"
        + (readOnly ? ";ACCESS_MODE_DATA=r" : "");
    boolean wasThere = Files.exists(file(folder, name));
    @Nullable Connection connection = null;
    boolean done = false;
    try {
      connection = new org.h2.Driver().connect(url, login());
      if (connection == null) {
        throw new SQLException("no connection");
      }
      migrate(folder, url, connection, wasThere, readOnly);
      boolean early = wasThere && !Files.exists(new JournalFile(folder).path());
      if (early && !BuiltTables.areWhole(connection)) {
        throw new StoreException(Kind.OLDER_BUILD, folder, null);
      }
      connection.setAutoCommit(false);
      done = true;
      return connection;
    } catch (SQLException | FlywayException e) {
      throw Faults.ofOpening(folder, wasThere, e);
    } catch (IOException e) {
      throw new StoreException(Kind.NOT_WRITABLE, folder, e);
    } finally {
      if (!done && connection != null) {
        abandon(connection);
      }
    }
  }

  /// A connection that stays open keeps a damaged database in memory, also after its file was replaced.
  private static void abandon(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.debug("the database did not close", e);
    }
  }

  private static Properties login() {
    Properties login = new Properties();
    login.setProperty("user", "sa");
    login.setProperty("password", "");
    return login;
  }

  /// Asks for the version by hand first: Flyway costs half a second on a store that needs nothing.
  private static void migrate(Path folder, String url, Connection connection, boolean wasThere, boolean readOnly)
      throws SQLException, IOException, StoreException {
    int version = version(connection);
    if (version == 0 && wasThere) {
      if (BuiltTables.areThere(connection)) {
        throw new StoreException(Kind.OLDER_BUILD, folder, null);
      }
      throw new SQLException("a database without a schema");
    }
    if (version > SCHEMA) {
      throw new StoreException(Kind.NEWER_VERSION, folder, null);
    }
    if (version < SCHEMA && readOnly) {
      throw new StoreException(Kind.NOT_WRITABLE, folder, null);
    }
    if (version < SCHEMA) {
      if (version > 0) {
        LOG.info("the database as it was is in {}", MigrationBackup.write(folder, connection, version));
      }
      LOG.info("migrating {} from schema {} to {}", folder, version, SCHEMA);
      Flyway.configure().dataSource(url, "sa", "").locations("classpath:org/armsexplorer/store/db").load().migrate();
    }
  }

  private static int version(Connection connection) throws SQLException {
    try (ResultSet tables = connection.getMetaData().getTables(null, "PUBLIC", "flyway_schema_history", null)) {
      if (!tables.next()) {
        return 0;
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet version = statement.executeQuery(
            "select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\"")) {
      return version.next() ? version.getInt(1) : 0;
    }
  }

  /// The folder, absolute.
  public Path folder() {
    return folder;
  }

  /// Whether it was opened for reading, because it cannot be written.
  boolean isReadOnly() {
    return readOnly;
  }

  /// @throws StoreException where it was opened for reading
  void checkWritable() throws StoreException {
    if (readOnly) {
      throw new StoreException(Kind.NOT_WRITABLE, folder, null);
    }
  }

  Connection connection() {
    return connection;
  }

  DSLContext dsl() {
    return DSL.using(connection, SQLDialect.H2);
  }

  /// The imports that are in the database.
  public Journal journal() {
    return journal;
  }

  /// Writes the journal as it will be after the present transaction.
  void prepareNext(Journal wanted) throws IOException {
    journalFile.prepare(wanted);
    next = wanted;
  }

  /// Forgets what was prepared.
  void forgetNext() throws IOException {
    journalFile.discard();
  }

  /// Makes all that was written so far durable, the rows and then the journal.
  void commit() throws SQLException, IOException {
    connection.commit();
    try (Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT SYNC");
    }
    if (!draft) {
      journalFile.adopt();
    }
    journal = next;
  }

  /// Makes what was written so far the database's own where it is a draft, which is let go as a whole where anything fails: a
  /// transaction keeps a record of each row until then, and touches the row once more.
  void commitPart() throws SQLException {
    if (draft) {
      connection.commit();
    }
  }

  /// Closes the store and makes its database as small as it can be.
  ///
  /// @throws StoreException where the disk is full; the store is as it was then
  public void closeAndCompact() throws StoreException {
    if (readOnly) {
      close();
    }
    checkWritable();
    try (Statement statement = connection.createStatement()) {
      statement.execute("SHUTDOWN COMPACT");
    } catch (SQLException e) {
      throw Faults.ofChange(folder, e);
    } finally {
      close();
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      LOG.warn("the database in {} did not close", folder, e);
    } finally {
      release(lock);
    }
  }

  static void release(Closeable lock) {
    try {
      lock.close();
    } catch (IOException e) {
      LOG.warn("the lock was not released", e);
    }
  }
}
