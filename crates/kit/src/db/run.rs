//! Where a statement runs: on the database, or inside an open transaction.

use sqlx::{AssertSqlSafe, FromRow, postgres::PgRow, sqlite::SqliteRow};

use super::{Db, Engine, Link, Result, Sql, Tx};

/// A row that both engines can return: `#[derive(kit::db::FromRow)]` on a struct, or a tuple such as `(i64,)`.
pub trait Row: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin + 'static {}

impl<R> Row for R where R: for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow> + Send + Unpin + 'static {}

/// Where a statement runs: `&Db` or `&mut Tx`. A store function with one statement takes `impl Run`.
///
/// On `&Db` a SELECT reads from the pool; anything else is a transaction of its own.
pub trait Run: Send + Sized {
    /// All rows.
    fn all<R: Row>(self, statement: Sql) -> impl Future<Output = Result<Vec<R>>> + Send;

    /// The first row, where there is one.
    fn maybe<R: Row>(self, statement: Sql) -> impl Future<Output = Result<Option<R>>> + Send;

    /// The number of rows changed.
    fn run(self, statement: Sql) -> impl Future<Output = Result<u64>> + Send;

    /// The first row; [`super::Error::NotFound`] where there is none.
    fn one<R: Row>(self, statement: Sql) -> impl Future<Output = Result<R>> + Send {
        async { self.maybe(statement).await?.ok_or(super::Error::NotFound) }
    }
}

/// Runs one body for either engine: `$text`, `$arguments` and `$on` are bound to that engine's kinds.
macro_rules! on_pool {
    ($db:expr, $statement:expr, $query:ident($($kind:ty)?), $fetch:ident) => {{
        $db.tally.note($statement.text());
        match &$db.engine {
            Engine::Sqlite { readers, .. } => {
                let (text, arguments) = $statement.for_sqlite()?;
                Ok(sqlx::$query::<sqlx::Sqlite, $($kind,)? _>(AssertSqlSafe(text), arguments).$fetch(readers).await?)
            }
            Engine::Postgres(pool) => {
                let (text, arguments) = $statement.for_postgres()?;
                Ok(sqlx::$query::<sqlx::Postgres, $($kind,)? _>(AssertSqlSafe(text), arguments).$fetch(pool).await?)
            }
        }
    }};
}

macro_rules! in_transaction {
    ($tx:expr, $statement:expr, $query:ident($($kind:ty)?), $fetch:ident, $done:expr) => {{
        $tx.tally.note($statement.text());
        match &mut $tx.connection {
            Link::Sqlite(connection) => {
                let (text, arguments) = $statement.for_sqlite()?;
                let query = sqlx::$query::<sqlx::Sqlite, $($kind,)? _>(AssertSqlSafe(text), arguments);
                Ok($done(query.$fetch(connection).await?))
            }
            Link::Postgres(transaction) => {
                let (text, arguments) = $statement.for_postgres()?;
                let query = sqlx::$query::<sqlx::Postgres, $($kind,)? _>(AssertSqlSafe(text), arguments);
                Ok($done(query.$fetch(&mut **transaction).await?))
            }
        }
    }};
}

impl Run for &Db {
    async fn all<R: Row>(self, statement: Sql) -> Result<Vec<R>> {
        if !statement.is_read() {
            return self.write(move |tx| Box::pin(tx.all(statement))).await;
        }
        on_pool!(self, statement, query_as_with(R), fetch_all)
    }

    async fn maybe<R: Row>(self, statement: Sql) -> Result<Option<R>> {
        if !statement.is_read() {
            return self.write(move |tx| Box::pin(tx.maybe(statement))).await;
        }
        on_pool!(self, statement, query_as_with(R), fetch_optional)
    }

    async fn run(self, statement: Sql) -> Result<u64> {
        self.write(move |tx| Box::pin(tx.run(statement))).await
    }
}

impl Run for &mut Tx {
    async fn all<R: Row>(self, statement: Sql) -> Result<Vec<R>> {
        in_transaction!(self, statement, query_as_with(R), fetch_all, std::convert::identity)
    }

    async fn maybe<R: Row>(self, statement: Sql) -> Result<Option<R>> {
        in_transaction!(self, statement, query_as_with(R), fetch_optional, std::convert::identity)
    }

    async fn run(self, statement: Sql) -> Result<u64> {
        self.tally.note(statement.text());
        match &mut self.connection {
            Link::Sqlite(connection) => {
                let (text, arguments) = statement.for_sqlite()?;
                let done = sqlx::query_with(AssertSqlSafe(text), arguments).execute(connection).await?;
                Ok(done.rows_affected())
            }
            Link::Postgres(transaction) => {
                let (text, arguments) = statement.for_postgres()?;
                let done = sqlx::query_with(AssertSqlSafe(text), arguments).execute(&mut **transaction).await?;
                Ok(done.rows_affected())
            }
        }
    }
}
