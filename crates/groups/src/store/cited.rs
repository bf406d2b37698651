//! What an entry cites, by name: documents and instruments that the record holds.

use kit::{
    db::{FromRow, Json, Result, Run, sql},
    web::in_address,
};
use language::Text;

use crate::provision::Place;

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
    /// The paragraph of the instrument that is cited: `instructs-2`.
    pub paragraph: Option<String>,
}

impl Cited {
    /// The path of its page, at its paragraph where one is named.
    pub fn path(&self) -> String {
        match &self.paragraph {
            Some(paragraph) if self.is_instrument => format!("/instruments/{}#{paragraph}", self.id),
            _ if self.is_instrument => format!("/instruments/{}", self.id),
            _ => format!("/documents/{}", in_address(&self.id)),
        }
    }
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
    let wholes: Vec<&str> = codes.iter().map(|code| Place::whole(code)).collect();
    let numbers = wholes.iter().copied().filter(|code| code.contains('/'));
    let statement = sql("SELECT symbol AS code, symbol AS id, title, FALSE AS is_instrument FROM documents WHERE ")
        .in_list("symbol", wholes.iter().copied())
        .push(" UNION ALL SELECT id, id, title, TRUE FROM instruments WHERE ")
        .in_same_list("id")
        .push(" UNION ALL SELECT number, id, title, TRUE FROM instruments WHERE ")
        .in_list("number", numbers);
    let rows: Vec<Row> = db.all(statement).await?;
    Ok(rows.iter().flat_map(|row| codes.iter().filter_map(|code| cited(row, code))).collect())
}

/// A row as what a code cites; none where it is of another code. A document has no paragraphs that could be named.
fn cited(row: &Row, code: &str) -> Option<Cited> {
    let place = Place::of(code);
    let is_it = row.code == Place::whole(code) && (row.is_instrument || place.is_none());
    is_it.then(|| Cited {
        code: code.to_owned(),
        id: row.id.clone(),
        title: row.title.0.clone(),
        is_instrument: row.is_instrument,
        paragraph: place.map(|place| place.anchor.to_owned()),
    })
}
