//! A call as a row of its table, both ways.

use jiff::civil::Date;
use kit::{
    clock,
    db::{Error, FromRow, Json, Result, Run, Sql, Tx, sql},
};
use language::Text;

use crate::calls::call::{Call, CallScope, Extension, Terms, Unknown, Withdrawal};

#[derive(FromRow)]
struct Row {
    number: String,
    kind: String,
    title: Json<Text>,
    words: Json<Text>,
    opens: String,
    closes: String,
    scope: Json<CallScope>,
    extensions: Json<Vec<Extension>>,
    announced_at: Option<String>,
    withdrawn_at: Option<String>,
    withdrawn_why: Option<Json<Text>>,
    made_at: String,
    changed_at: String,
    version: i64,
}

/// The beginning of each statement that reads calls.
pub(super) fn select() -> Sql {
    sql("SELECT c.number, c.kind, c.title, c.words, c.opens, c.closes, c.scope, c.extensions, c.announced_at,
         c.withdrawn_at, c.withdrawn_why, c.made_at, c.changed_at, c.version FROM project_calls c")
}

impl Row {
    fn call(self) -> Result<Call> {
        let wrong = |error: &dyn std::fmt::Display| Error::other(format!("call {}: {error}", self.number));
        let day = |day: &str| day.parse::<Date>().map_err(|error| wrong(&error));
        Ok(Call {
            terms: Terms {
                kind: self.kind.parse().map_err(|error| wrong(&error as &Unknown))?,
                opens: day(&self.opens)?,
                closes: day(&self.closes)?,
                title: self.title.0,
                words: self.words.0,
                scope: self.scope.0,
            },
            number: self.number,
            extensions: self.extensions.0,
            announced: self.announced_at,
            withdrawn: self.withdrawn_at.zip(self.withdrawn_why).map(|(at, why)| Withdrawal { at, why: why.0 }),
            made: self.made_at,
            changed: self.changed_at,
            version: self.version,
        })
    }
}

/// The calls of a statement.
pub(super) async fn all(db: impl Run, statement: Sql) -> Result<Vec<Call>> {
    let rows: Vec<Row> = db.all(statement).await?;
    rows.into_iter().map(Row::call).collect()
}

/// Puts a call in. `false` where its number is taken or is none.
pub(super) async fn insert(tx: &mut Tx, call: &Call) -> Result<bool> {
    let parts = call.number.split_once('-').and_then(|(year, place)| Some((year.parse().ok()?, place.parse().ok()?)));
    let Some((year, place)): Option<(i64, i64)> = parts else { return Ok(false) };
    let statement =
        sql("INSERT INTO project_calls (number, year, place, kind, title, words, opens, closes, scope, extensions,
         announced_at, withdrawn_at, withdrawn_why, made_at, changed_at, version)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING");
    let statement = said(statement.bind(&call.number).bind(year).bind(place), call).bind(&call.made);
    let statement = statement.bind(&call.changed).bind(call.version);
    Ok(tx.run(statement).await? > 0)
}

/// Writes a call that is there, as changed now and one version on.
pub(super) async fn update(tx: &mut Tx, call: &mut Call) -> Result<()> {
    call.version += 1;
    call.changed = clock::iso(tx.now());
    let statement = sql("UPDATE project_calls SET kind = ?, title = ?, words = ?, opens = ?, closes = ?, scope = ?,
         extensions = ?, announced_at = ?, withdrawn_at = ?, withdrawn_why = ?, changed_at = ?, version = ?
         WHERE number = ?");
    let statement = said(statement, call).bind(&call.changed).bind(call.version).bind(&call.number);
    tx.run(statement).await.map(drop)
}

/// Gives their values to the places from `kind` to `withdrawn_why`.
fn said(statement: Sql, call: &Call) -> Sql {
    let withdrawn = call.withdrawn.as_ref();
    statement
        .bind(call.terms.kind.code())
        .bind(Json(&call.terms.title))
        .bind(Json(&call.terms.words))
        .bind(call.terms.opens.to_string())
        .bind(call.terms.closes.to_string())
        .bind(Json(&call.terms.scope))
        .bind(Json(&call.extensions))
        .bind(&call.announced)
        .bind(withdrawn.map(|withdrawn| withdrawn.at.clone()))
        .bind(withdrawn.map(|withdrawn| Json(&withdrawn.why)))
}
