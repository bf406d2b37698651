//! What an entry cites, by name: documents and instruments that the record holds.

use kit::db::{FromRow, Json, Result, Run, sql};
use language::Text;

/// A thing that is cited and that the record holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// The code by which it is cited: a symbol, or the id or number of an instrument.
    pub code: String,
    /// Its id, as in addresses.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// Whether it is an instrument; a document otherwise.
    pub is_instrument: bool,
}

#[derive(FromRow)]
struct Row {
    code: String,
    id: String,
    title: Json<Text>,
    is_instrument: bool,
}

/// Those of the codes that the record holds. A symbol such as `A/RES/70/1` may also be the number of an instrument.
pub async fn named(db: impl Run, codes: &[String]) -> Result<Vec<Cited>> {
    if codes.is_empty() {
        return Ok(Vec::new());
    }
    let numbers = codes.iter().filter(|code| code.contains('/'));
    let statement = sql("SELECT symbol AS code, symbol AS id, title, FALSE AS is_instrument FROM documents WHERE ")
        .in_list("symbol", codes)
        .push(" UNION ALL SELECT id, id, title, TRUE FROM instruments WHERE ")
        .in_same_list("id")
        .push(" UNION ALL SELECT number, id, title, TRUE FROM instruments WHERE ")
        .in_list("number", numbers);
    let rows: Vec<Row> = db.all(statement).await?;
    Ok(rows.into_iter().map(cited).collect())
}

fn cited(row: Row) -> Cited {
    Cited { code: row.code, id: row.id, title: row.title.0, is_instrument: row.is_instrument }
}
