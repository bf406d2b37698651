//! Which tables there are, with their columns and in the order in which rows can be put in: read off a database in memory
//! that has just been migrated, since one chain of migrations serves both engines.

use std::collections::BTreeSet;

use sha2::{Digest, Sha256};
use sqlx::{Connection, SqliteConnection};

use super::{BATCH, Summing, TableSum};
use crate::{
    db::{Error, MIGRATIONS, Result, Value},
    journal,
};

/// Files kept in the database are copied by their contents, not as rows.
const LEFT_OUT: [&str; 2] = ["_sqlx_migrations", "file_pieces"];

/// A table.
#[derive(Clone, Debug)]
pub(super) struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, in order.
    pub columns: Vec<Column>,
    /// Where rows refer to rows of the same table: the place of the column that refers and of the one referred to.
    pub own_parent: Option<(usize, usize)>,
    refers_to: BTreeSet<String>,
}

/// A column.
#[derive(Clone, Debug)]
pub(super) struct Column {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
}

/// What a column holds: the four types of the dialect that both engines share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Int,
    Bool,
    Json,
}

impl Table {
    /// The statement that reads all rows.
    pub fn select(&self) -> String {
        format!("SELECT {} FROM {}", self.names(), self.name)
    }

    /// The columns' names, for a statement.
    pub fn names(&self) -> String {
        self.columns.iter().map(|column| column.name.as_str()).collect::<Vec<_>>().join(", ")
    }

    /// Rows in batches such that each row's parent is in an earlier batch or has none.
    pub fn parents_first(&self, mut rows: Vec<Vec<Value>>) -> Vec<Vec<Vec<Value>>> {
        let Some((child, parent)) = self.own_parent else { return Vec::new() };
        let mut done: BTreeSet<String> = BTreeSet::new();
        let mut batches = Vec::new();
        while !rows.is_empty() {
            let ready = |row: &Vec<Value>| match &row[child] {
                Value::Text(Some(id)) => done.contains(id),
                _ => true,
            };
            let (now, later): (Vec<_>, Vec<_>) = rows.into_iter().partition(ready);
            if now.is_empty() {
                // A circle, which the target's own rule will refuse.
                batches.push(later);
                break;
            }
            done.extend(now.iter().filter_map(|row| match &row[parent] {
                Value::Text(id) => id.clone(),
                _ => None,
            }));
            batches.extend(now.chunks(BATCH).map(<[_]>::to_vec));
            rows = later;
        }
        batches
    }
}

/// A database in memory with the tables of the present form.
pub(super) async fn fresh() -> Result<SqliteConnection> {
    let mut connection = SqliteConnection::connect("sqlite::memory:").await?;
    MIGRATIONS.run(&mut connection).await.map_err(Error::from_migration)?;
    Ok(connection)
}

/// All tables, each after those that it refers to.
pub(super) async fn all() -> Result<Vec<Table>> {
    Ok(of(fresh().await?).await?.0)
}

/// The tables of such a database, and what they hold.
pub(super) async fn of(mut connection: SqliteConnection) -> Result<(Vec<Table>, Vec<TableSum>)> {
    let names: Vec<(String,)> = sqlx::query_as(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .fetch_all(&mut connection)
    .await?;
    let mut tables = Vec::new();
    for (name,) in names.into_iter().filter(|(name,)| !LEFT_OUT.contains(&name.as_str())) {
        tables.push(table(&mut connection, name).await?);
    }
    let tables = in_order(tables)?;
    let mut sums = Vec::with_capacity(tables.len());
    for table in &tables {
        let mut sum = Summing::default();
        super::reader::sqlite_rows(&mut connection, table, async |rows| sum.add(&rows)).await?;
        sums.push(sum.of(table));
    }
    connection.close().await?;
    Ok((tables, sums))
}

async fn table(connection: &mut SqliteConnection, name: String) -> Result<Table> {
    let columns: Vec<(String, String)> = sqlx::query_as("SELECT name, type FROM pragma_table_info($1) ORDER BY cid")
        .bind(&name)
        .fetch_all(&mut *connection)
        .await?;
    let columns = columns.into_iter().map(column).collect::<Result<Vec<_>>>()?;
    let keys: Vec<(String, String, String)> =
        sqlx::query_as("SELECT \"table\", \"from\", \"to\" FROM pragma_foreign_key_list($1)")
            .bind(&name)
            .fetch_all(connection)
            .await?;
    let place = |of: &str| columns.iter().position(|column| column.name == of);
    let own = keys.iter().find(|(to, ..)| *to == name);
    let own_parent = own.and_then(|(_, from, to)| Some((place(from)?, place(to)?)));
    let refers_to = keys.iter().map(|(to, ..)| to.clone()).filter(|to| *to != name).collect();
    Ok(Table { name, columns, own_parent, refers_to })
}

fn column((name, kind): (String, String)) -> Result<Column> {
    let kind = match kind.as_str() {
        "TEXT" => Kind::Text,
        "BIGINT" => Kind::Int,
        "BOOLEAN" => Kind::Bool,
        "JSONB" => Kind::Json,
        other => return Err(Error::Other(format!("column {name} has the type {other}, which cannot be copied"))),
    };
    Ok(Column { name, kind })
}

fn in_order(mut tables: Vec<Table>) -> Result<Vec<Table>> {
    let mut ordered: Vec<Table> = Vec::with_capacity(tables.len());
    while !tables.is_empty() {
        let there = |name: &String| ordered.iter().any(|table| table.name == *name);
        let Some(next) = tables.iter().position(|table| table.refers_to.iter().all(there)) else {
            return Err(Error::other("tables refer to each other in a circle"));
        };
        ordered.push(tables.remove(next));
    }
    Ok(ordered)
}

/// The SHA-256 of a row: each value with its type and length, so that no two rows read alike. JSON counts by its contents:
/// the engines keep the order of keys differently.
pub(super) fn hash(row: &[Value]) -> Vec<u8> {
    let mut digest = Sha256::new();
    let mut add = |tag: u8, bytes: Option<&[u8]>| {
        digest.update([tag, u8::from(bytes.is_some())]);
        digest.update(bytes.map_or(0, <[u8]>::len).to_be_bytes());
        digest.update(bytes.unwrap_or_default());
    };
    for value in row {
        match value {
            Value::Text(text) => add(b't', text.as_ref().map(String::as_bytes)),
            Value::Int(number) => add(b'i', number.map(i64::to_be_bytes).as_ref().map(<[u8; 8]>::as_slice)),
            Value::Bool(truth) => add(b'b', truth.map(|truth| [u8::from(truth)]).as_ref().map(<[u8; 1]>::as_slice)),
            Value::Json(tree) => add(b'j', tree.as_ref().map(journal::canonical).as_deref().map(str::as_bytes)),
            Value::Unfit(reason) => add(b'u', Some(reason.as_bytes())),
        }
    }
    digest.finalize().to_vec()
}
