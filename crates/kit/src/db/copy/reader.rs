//! Reads whole tables of one snapshot, in batches, from either engine.

use futures_util::TryStreamExt;
use sqlx::{AssertSqlSafe, Connection, Executor, Postgres, Row, SqliteConnection, pool::PoolConnection, types::Json};

use super::{
    BATCH,
    tables::{Kind, Table},
};
use crate::db::{Db, Engine, Result, Value};

/// A connection that sees one state of the database until it ends.
pub(super) enum Reader {
    Sqlite(SqliteConnection),
    Postgres(PoolConnection<Postgres>),
}

/// Gives the rows of a query in batches.
macro_rules! batches {
    ($connection:expr, $table:expr, $with:expr) => {{
        let mut rows = sqlx::query(AssertSqlSafe($table.select())).fetch($connection);
        let mut batch = Vec::new();
        while let Some(row) = rows.try_next().await? {
            let mut values = Vec::with_capacity($table.columns.len());
            for (place, column) in $table.columns.iter().enumerate() {
                values.push(match column.kind {
                    Kind::Text => Value::Text(row.try_get(place)?),
                    Kind::Int => Value::Int(row.try_get(place)?),
                    Kind::Bool => Value::Bool(row.try_get(place)?),
                    Kind::Json => {
                        let json: Option<Json<serde_json::Value>> = row.try_get(place)?;
                        Value::Json(json.map(|json| json.0))
                    }
                });
            }
            batch.push(values);
            if batch.len() == BATCH {
                $with(std::mem::take(&mut batch)).await?;
            }
        }
        if !batch.is_empty() {
            $with(batch).await?;
        }
        Ok(())
    }};
}

impl Reader {
    /// Begins a snapshot.
    pub async fn begin(db: &Db) -> Result<Reader> {
        match &db.engine {
            Engine::Sqlite { options, .. } => {
                let reading = options.as_ref().clone().create_if_missing(false).read_only(true);
                let mut connection = SqliteConnection::connect_with(&reading).await?;
                connection.execute("BEGIN").await?;
                Ok(Reader::Sqlite(connection))
            }
            Engine::Postgres(pool) => {
                let mut connection = pool.acquire().await?;
                connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY").await?;
                Ok(Reader::Postgres(connection))
            }
        }
    }

    /// Reads a table, giving its rows in batches.
    pub async fn rows(&mut self, table: &Table, with: impl AsyncFnMut(Vec<Vec<Value>>) -> Result<()>) -> Result<()> {
        match self {
            Reader::Sqlite(connection) => sqlite_rows(connection, table, with).await,
            Reader::Postgres(connection) => postgres_rows(connection, table, with).await,
        }
    }

    /// Ends the snapshot.
    pub async fn end(self) -> Result<()> {
        match self {
            Reader::Sqlite(mut connection) => {
                connection.execute("ROLLBACK").await?;
                connection.close().await?;
            }
            Reader::Postgres(mut connection) => {
                connection.execute("ROLLBACK").await?;
            }
        }
        Ok(())
    }
}

/// The rows of a table on SQLite.
pub(super) async fn sqlite_rows(
    connection: &mut SqliteConnection,
    table: &Table,
    mut with: impl AsyncFnMut(Vec<Vec<Value>>) -> Result<()>,
) -> Result<()> {
    batches!(connection, table, with)
}

/// The rows of a table on PostgreSQL.
pub(super) async fn postgres_rows(
    connection: &mut PoolConnection<Postgres>,
    table: &Table,
    mut with: impl AsyncFnMut(Vec<Vec<Value>>) -> Result<()>,
) -> Result<()> {
    batches!(&mut **connection, table, with)
}
