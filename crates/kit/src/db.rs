//! One handle on two databases. Outside this module nothing names either engine: a slice writes a statement once
//! with [`sql`], and runs it on a [`Db`] or inside a [`Tx`].
//!
//! On SQLite all writes pass through one task that commits several of them together (see [`writer`]) and reads use a
//! read-only pool; on PostgreSQL each write is a transaction of its own. Dates and times are ISO 8601 text.
//!
//! Two laws: nothing but a slice's `store.rs` calls [`sql`]; a store function with one statement takes `impl Run`,
//! one with several takes `&mut Tx`.
//!
//! That every statement suits both engines is tested so: a database made by [`testing`] remembers the text of each
//! statement run ([`Db::recorded`]); after a walk over the whole application on one engine, the other is asked to
//! prepare each of them ([`Db::prepare`]).

pub mod copy;
mod error;
mod hosts;
mod known;
mod reached;
mod run;
mod statement;
mod tally;
pub mod testing;
mod value;
mod writer;

use std::{path::Path, pin::Pin, str::FromStr, sync::Arc, time::Duration};

use sqlx::{
    AssertSqlSafe, Connection, Executor, PgPool, Postgres, SqlSafeStr, SqliteConnection, SqlitePool, Transaction,
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};
use tokio::sync::Notify;

use self::{reached::Reached, tally::Tally};
use crate::clock::Clock;

pub use error::{Error, Result};
pub use reached::BOUND;
pub use run::{Row, Run};
pub use sqlx::{FromRow, types::Json};
pub(crate) use statement::containing;
pub use statement::{Sql, sql};
pub use value::Value;

/// The steps that bring an empty or older database to the present form, one text for both engines.
static MIGRATIONS: sqlx::migrate::Migrator = sqlx::migrate!("../../migrations");

/// How many readers SQLite serves at once.
const SQLITE_READERS: u32 = 4;
/// What SQLite's one writer keeps of the file in memory, in KiB: rows put in by the thousand read their indices again and again.
const WRITER_CACHE: &str = "-65536";
/// After how many pages the log is worked into the file: seldom enough that a page which many writes touch is written there once.
const WRITER_PAGES: &str = "8000";
/// How many connections we open to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 16;
/// How long a statement waits for a connection or a lock before it is told that the database is not available.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long to wait for another program that brings the same file to its form.
const BETWEEN_STEPS: Duration = Duration::from_millis(200);
/// How long the database may take to say that it is ready.
const ANSWER: Duration = Duration::from_secs(3);

/// The longest reason for a change, in characters.
pub const LONGEST_REASON: usize = 300;

/// What a transaction's work returns.
pub type Work<'t, T, E = Error> = Pin<Box<dyn Future<Output = std::result::Result<T, E>> + Send + 't>>;

/// A database. Cheap to clone; all clones are the same database.
#[derive(Clone)]
pub struct Db {
    engine: Engine,
    clock: Clock,
    tally: Arc<Tally>,
    reached: Arc<Reached>,
    bell: Arc<Notify>,
    known: Arc<known::Known>,
    /// Why the changes made through this handle are made.
    reason: Option<Arc<str>>,
}

#[derive(Clone)]
enum Engine {
    Sqlite { readers: SqlitePool, writer: writer::Writer, options: Arc<SqliteConnectOptions> },
    Postgres(PgPool),
}

/// An open transaction.
pub struct Tx {
    connection: Link,
    clock: Clock,
    tally: Arc<Tally>,
    reached: Arc<Reached>,
    /// The number of the last entry that this transaction has written into the journal.
    recorded: Option<i64>,
    bell: Arc<Notify>,
    adds_work: bool,
    reason: Option<Arc<str>>,
}

enum Link {
    Sqlite(SqliteConnection),
    Postgres(Transaction<'static, Postgres>),
}

impl Db {
    /// Opens a database: a `postgres://` address, which may name several hosts (see [`hosts`]), or the path of an SQLite file, which is made where missing.
    /// Must be called inside a tokio runtime. Does not migrate.
    pub async fn open(address: &str) -> Result<Db> {
        Db::open_as(address, Clock::system(), Tally::default()).await
    }

    /// The same, with the clock that transactions take their time from.
    pub async fn open_with(address: &str, clock: Clock) -> Result<Db> {
        Db::open_as(address, clock, Tally::default()).await
    }

    async fn open_as(address: &str, clock: Clock, tally: Tally) -> Result<Db> {
        let (tally, reached, bell) = (Arc::new(tally), Arc::new(Reached::default()), Arc::new(Notify::new()));
        let engine = if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            Engine::Postgres(hosts::open(address).await?)
        } else {
            open_sqlite(address, |connection| begin(connection, &clock, (&tally, &reached, &bell))).await?
        };
        Ok(Db { engine, clock, tally, reached, bell, known: Arc::default(), reason: None })
    }

    /// Brings the tables to the present form. Safe to call at every start.
    pub async fn migrate(&self) -> Result<()> {
        match &self.engine {
            Engine::Sqlite { options, .. } => {
                let mut done = migrate_file(options).await;
                // Nothing keeps two programs from bringing one file to its form at the same time, as PostgreSQL does: who came
                // second to a step finds it done, and goes on with the next.
                for _ in 0..MIGRATIONS.migrations.len() {
                    match &done {
                        Err(Error::Unique(_)) => {}
                        Err(Error::Other(words)) if words.contains("already exists") => {}
                        _ => break,
                    }
                    tokio::time::sleep(BETWEEN_STEPS).await;
                    done = migrate_file(options).await;
                }
                done?;
            }
            Engine::Postgres(pool) => MIGRATIONS.run(pool).await.map_err(Error::from_migration)?,
        }
        Ok(())
    }

    /// Does some work in one transaction: all of it is kept when the work returns `Ok`, none of it otherwise. The
    /// answer comes after the commit, so what is answered is on disk.
    ///
    /// The work must use `tx` only: reading through the `Db` would show the state before, and a `write` inside a
    /// `write` waits for itself. A statement that fails ends the work: PostgreSQL takes no further one in the same
    /// transaction, so "insert, or else" is written with ON CONFLICT.
    pub async fn write<T, F>(&self, work: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> Work<'t, T> + Send + 'static,
    {
        self.decide(work).await
    }

    /// [`Db::write`] for work that may also refuse by a rule: `E` is the slice's own error, and any `Err` rolls back.
    pub async fn decide<T, E, F>(&self, work: F) -> std::result::Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> Work<'t, T, E> + Send + 'static,
    {
        let reason = self.reason.clone();
        match &self.engine {
            Engine::Sqlite { writer, .. } => writer.write(reason, work).await,
            Engine::Postgres(pool) => {
                let transaction = pool.begin().await.map_err(Error::from)?;
                let mut tx = self.transaction(Link::Postgres(transaction));
                tx.reason = reason;
                let answer = work(&mut tx).await?;
                tx.commit().await?;
                Ok(answer)
            }
        }
    }

    /// The same database, where each entry of the journal carries the reason that somebody gives for what they do, cut to
    /// [`LONGEST_REASON`] characters. A reason of nothing but spaces is none.
    pub fn because(&self, reason: &str) -> Db {
        let words = reason.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
        let reason: String = words.collect::<Vec<_>>().join(" ").chars().take(LONGEST_REASON).collect();
        Db { reason: (!reason.is_empty()).then(|| reason.into()), ..self.clone() }
    }

    /// Counts what the tables hold, so that the engine finds its way well: after much was put in at once.
    pub async fn analyze(&self) -> Result<()> {
        self.write(|tx| Box::pin(async move { tx.run(sql("ANALYZE")).await.map(drop) })).await
    }

    /// Asks the engine to prepare a statement with numbered places (see [`Sql::text`]) without running it: an error
    /// where the engine does not accept it. For tests.
    pub async fn prepare(&self, text: &str) -> Result<()> {
        let text = AssertSqlSafe(text.to_owned()).into_sql_str();
        match &self.engine {
            Engine::Sqlite { readers, .. } => readers.prepare(text).await.map(drop)?,
            Engine::Postgres(pool) => pool.prepare(text).await.map(drop)?,
        }
        Ok(())
    }

    /// How SQLite would find the rows of a statement with numbered places: one line for each table, `SCAN` where it reads all of
    /// it. Nothing on PostgreSQL, which decides by what the tables hold. For tests.
    pub async fn plan(&self, text: &str) -> Result<Vec<String>> {
        let Engine::Sqlite { readers, .. } = &self.engine else { return Ok(Vec::new()) };
        let text = AssertSqlSafe(format!("EXPLAIN QUERY PLAN {text}")).into_sql_str();
        let rows = readers.fetch_all(text).await?;
        Ok(rows.iter().map(|row| sqlx::Row::get(row, "detail")).collect())
    }

    /// How many statements have been run through this handle and its clones since it was opened. For tests that say
    /// how many a page may cost.
    pub fn statements(&self) -> u64 {
        self.tally.count()
    }

    /// The texts of all statements run so far, each once, where the database was made by [`testing`]; nothing otherwise.
    pub fn recorded(&self) -> Vec<String> {
        self.tally.texts()
    }

    /// The name of the engine, for people: `SQLite` or `PostgreSQL`.
    pub fn engine(&self) -> &'static str {
        match &self.engine {
            Engine::Sqlite { .. } => "SQLite",
            Engine::Postgres(_) => "PostgreSQL",
        }
    }

    /// Whether the database answers now.
    pub async fn ping(&self) -> Result<()> {
        self.one::<(i64,)>(sql("SELECT CAST(1 AS BIGINT)")).await.map(drop)
    }

    /// Whether the database answers, takes writes, and has the form that this program knows: what a node must have before it is
    /// given work.
    pub async fn is_ready(&self) -> bool {
        let written = async {
            if let Engine::Postgres(_) = &self.engine {
                let follows: (bool,) = self.one(sql("SELECT pg_is_in_recovery()")).await?;
                if follows.0 {
                    return Ok(false);
                }
            }
            let (form,): (i64,) = self.one(sql("SELECT MAX(version) FROM _sqlx_migrations")).await?;
            Ok::<_, Error>(form == Db::form())
        };
        matches!(tokio::time::timeout(ANSWER, written).await, Ok(Ok(true)))
    }

    /// The number of the newest migration that this program knows: two databases of the same form have the same tables.
    pub fn form() -> i64 {
        MIGRATIONS.iter().map(|migration| migration.version).max().unwrap_or_default()
    }

    /// The clock that transactions take their time from.
    pub fn clock(&self) -> &Clock {
        &self.clock
    }

    /// Finishes the writes already accepted and closes all connections.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { readers, writer, .. } => {
                writer.close().await;
                readers.close().await;
            }
            Engine::Postgres(pool) => pool.close().await,
        }
    }

    /// Returns when a transaction that added work (see [`crate::jobs::add`]) was committed by this process.
    pub(crate) async fn has_work(&self) {
        self.bell.notified().await;
    }

    fn transaction(&self, connection: Link) -> Tx {
        begin(connection, &self.clock, (&self.tally, &self.reached, &self.bell))
    }
}

impl Tx {
    /// The present time, as the database's clock has it.
    pub fn now(&self) -> jiff::Timestamp {
        self.clock.now()
    }

    /// Why the change is made, where that was said.
    pub(crate) fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// Notes that the journal has come this far once the transaction is committed.
    pub(crate) fn records(&mut self, sequence: i64) {
        self.recorded = Some(sequence);
    }

    /// Notes that the transaction adds work: those who wait for some are told after its commit.
    pub(crate) fn adds_work(&mut self) {
        self.adds_work = true;
    }

    async fn commit(mut self) -> Result<()> {
        let bell = self.adds_work.then(|| self.bell.clone());
        let Link::Postgres(transaction) = self.connection else {
            return Err(Error::other("a transaction on SQLite is committed by the writer"));
        };
        transaction.commit().await.map_err(Error::from_commit)?;
        if let Some(sequence) = self.recorded.take() {
            self.reached.at(sequence);
        }
        bell.iter().for_each(|bell| ring(bell));
        Ok(())
    }
}

/// Brings a file of SQLite to the present form, on a connection of its own.
async fn migrate_file(options: &SqliteConnectOptions) -> Result<()> {
    let mut connection = SqliteConnection::connect_with(options).await?;
    MIGRATIONS.run(&mut connection).await.map_err(Error::from_migration)?;
    Ok(connection.close().await?)
}

/// Wakes all who wait for work, or the next to come where nobody waits.
fn ring(bell: &Notify) {
    bell.notify_waiters();
    bell.notify_one();
}

/// A transaction on a connection, which tells those who follow the database what it did.
fn begin(connection: Link, clock: &Clock, told: (&Arc<Tally>, &Arc<Reached>, &Arc<Notify>)) -> Tx {
    let (tally, reached, bell) = (told.0.clone(), told.1.clone(), told.2.clone());
    Tx { connection, clock: clock.clone(), tally, reached, recorded: None, bell, adds_work: false, reason: None }
}

async fn open_sqlite(address: &str, begin: impl FnOnce(Link) -> Tx) -> Result<Engine> {
    let path = address.strip_prefix("sqlite://").or_else(|| address.strip_prefix("sqlite:")).unwrap_or(address);
    if let Some(folder) = Path::new(path).parent() {
        std::fs::create_dir_all(folder).map_err(|e| Error::from(sqlx::Error::Io(e)))?;
    }
    let options = SqliteConnectOptions::from_str("sqlite:")?
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE);
    // The writer comes first: it makes the file and turns it to WAL, which a read-only connection cannot.
    // What a savepoint can take back is kept in memory, not in a file that each write begins anew.
    let writing = options
        .clone()
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", WRITER_CACHE)
        .pragma("wal_autocheckpoint", WRITER_PAGES);
    let connection = SqliteConnection::connect_with(&writing).await?;
    let writer = writer::Writer::start(begin(Link::Sqlite(connection)));
    let reading = options.clone().create_if_missing(false).read_only(true).pragma("query_only", "ON");
    let readers = SqlitePoolOptions::new().max_connections(SQLITE_READERS).acquire_timeout(PATIENCE);
    Ok(Engine::Sqlite { readers: readers.connect_with(reading).await?, writer, options: Arc::new(options) })
}

#[cfg(test)]
mod tests;
