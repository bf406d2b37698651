//! Puts whole rows into a database of either engine, in one transaction.

use sqlx::{AssertSqlSafe, Connection, Executor, Postgres, SqliteConnection, pool::PoolConnection};

use super::{
    reader::{postgres_rows, sqlite_rows},
    tables::Table,
};
use crate::db::{Db, Engine, Result, Sql, Value};

/// How many values one statement may carry: SQLite takes 32,766.
const MOST_VALUES: usize = 30_000;

/// A transaction that nobody else writes beside.
pub(super) enum Writer {
    Sqlite(SqliteConnection),
    Postgres(PoolConnection<Postgres>),
}

impl Writer {
    /// Begins the transaction.
    pub async fn begin(db: &Db) -> Result<Writer> {
        match &db.engine {
            Engine::Sqlite { options, .. } => {
                let mut connection = SqliteConnection::connect_with(options).await?;
                connection.execute("BEGIN IMMEDIATE").await?;
                Ok(Writer::Sqlite(connection))
            }
            Engine::Postgres(pool) => {
                let mut connection = pool.acquire().await?;
                connection.execute("BEGIN").await?;
                Ok(Writer::Postgres(connection))
            }
        }
    }

    /// Takes all rows out of a table.
    pub async fn clear(&mut self, table: &Table) -> Result<()> {
        self.execute(format!("DELETE FROM {}", table.name), Vec::new()).await
    }

    /// Puts rows into a table.
    pub async fn put(&mut self, table: &Table, rows: Vec<Vec<Value>>) -> Result<()> {
        let width = table.columns.len();
        for rows in rows.chunks((MOST_VALUES / width.max(1)).max(1)) {
            let tuple = |row: usize| {
                let places: Vec<_> = (1..=width).map(|place| format!("${}", row * width + place)).collect();
                format!("({})", places.join(", "))
            };
            let tuples: Vec<_> = (0..rows.len()).map(tuple).collect();
            let text = format!("INSERT INTO {} ({}) VALUES {}", table.name, table.names(), tuples.join(", "));
            self.execute(text, rows.concat()).await?;
        }
        Ok(())
    }

    /// Reads a table as the transaction sees it.
    pub async fn rows(&mut self, table: &Table, with: impl AsyncFnMut(Vec<Vec<Value>>) -> Result<()>) -> Result<()> {
        match self {
            Writer::Sqlite(connection) => sqlite_rows(connection, table, with).await,
            Writer::Postgres(connection) => postgres_rows(connection, table, with).await,
        }
    }

    /// Keeps everything. On SQLite it then stands in the file itself, not only in the log beside it: who copies the file has
    /// it whole.
    pub async fn keep(mut self) -> Result<()> {
        if let Writer::Sqlite(connection) = &mut self {
            connection.execute("COMMIT").await?;
            return self.finish("PRAGMA wal_checkpoint(TRUNCATE)").await;
        }
        self.finish("COMMIT").await
    }

    /// Keeps nothing.
    pub async fn drop_all(self) -> Result<()> {
        self.finish("ROLLBACK").await
    }

    async fn finish(self, how: &'static str) -> Result<()> {
        match self {
            Writer::Sqlite(mut connection) => {
                connection.execute(how).await?;
                connection.close().await?;
            }
            Writer::Postgres(mut connection) => {
                connection.execute(how).await?;
            }
        }
        Ok(())
    }

    async fn execute(&mut self, text: String, values: Vec<Value>) -> Result<()> {
        let statement = Sql::written(text, values);
        match self {
            Writer::Sqlite(connection) => {
                let (text, arguments) = statement.for_sqlite()?;
                sqlx::query_with(AssertSqlSafe(text), arguments).execute(connection).await?;
            }
            Writer::Postgres(connection) => {
                let (text, arguments) = statement.for_postgres()?;
                sqlx::query_with(AssertSqlSafe(text), arguments).execute(&mut **connection).await?;
            }
        }
        Ok(())
    }
}
