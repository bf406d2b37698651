//! Mappings that are remembered: by the form of files, and by the name of the source that they were made for.

use kit::{
    clock,
    db::{FromRow, Json, Result, Run, Tx, sql},
};

use crate::import::mapping::Mapping;

/// A mapping that is remembered.
#[derive(Clone, Debug, PartialEq)]
pub struct Remembered {
    /// The form of files that it is for.
    pub shape: String,
    /// The source that it was made for.
    pub name: String,
    /// The mapping.
    pub mapping: Mapping,
}

#[derive(FromRow)]
struct Row {
    shape: String,
    name: String,
    mapping: Json<Mapping>,
}

impl Row {
    fn remembered(self) -> Remembered {
        Remembered { shape: self.shape, name: self.name, mapping: self.mapping.0 }
    }
}

/// Remembers a mapping for files of a form.
pub(super) async fn keep(tx: &mut Tx, by: &str, (shape, name): (&str, &str), mapping: &Mapping) -> Result<()> {
    let statement = sql("INSERT INTO project_mappings (shape, name, mapping, by_account, at) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (shape) DO UPDATE SET name = excluded.name, mapping = excluded.mapping,
             by_account = excluded.by_account, at = excluded.at")
    .bind(shape)
    .bind(name)
    .bind(Json(mapping))
    .bind(by)
    .bind(clock::iso(tx.now()));
    tx.run(statement).await.map(drop)
}

/// The mapping for files of a form.
pub async fn of_shape(db: impl Run, shape: &str) -> Result<Option<Remembered>> {
    let statement = sql("SELECT shape, name, mapping FROM project_mappings WHERE shape = ?").bind(shape);
    Ok(db.maybe::<Row>(statement).await?.map(Row::remembered))
}

/// The mapping that was last made for a source.
pub async fn of_name(db: impl Run, name: &str) -> Result<Option<Remembered>> {
    let statement = sql("SELECT shape, name, mapping FROM project_mappings WHERE name = ? ORDER BY at DESC LIMIT 1");
    Ok(db.maybe::<Row>(statement.bind(name)).await?.map(Row::remembered))
}

/// All mappings, by name.
pub async fn all(db: impl Run) -> Result<Vec<Remembered>> {
    let statement = sql("SELECT shape, name, mapping FROM project_mappings ORDER BY name, shape LIMIT 200");
    Ok(db.all::<Row>(statement).await?.into_iter().map(Row::remembered).collect())
}
