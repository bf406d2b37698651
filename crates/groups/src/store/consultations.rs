//! Statements about consultations.

use kit::db::{FromRow, Json, Result, Run, Sql, Tx, sql};
use language::Text;

use super::{Put, digest, json, put_over, read, record, search, text};
use crate::Consultation;

#[derive(FromRow)]
struct Row {
    id: String,
    body: String,
    kind: String,
    title: Json<Text>,
    years: Json<Vec<i64>>,
    text: Option<Json<Text>>,
}

/// Keeps a consultation.
pub async fn put(tx: &mut Tx, actor: &str, consultation: &Consultation) -> Result<Put> {
    let digest = digest(consultation)?;
    let there = tx.maybe(sql("SELECT digest FROM consultations WHERE id = ?").bind(&consultation.id)).await?;
    let put = put_over(there, &digest);
    if put == Put::Same {
        return Ok(put);
    }
    let now = kit::clock::iso(tx.now());
    let statement = sql("INSERT INTO consultations (id, place, body, kind, title, years, text, digest, added_at)
         VALUES (?, (SELECT count(*) FROM consultations), ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET body = excluded.body, kind = excluded.kind, title = excluded.title,
             years = excluded.years, text = excluded.text, digest = excluded.digest")
    .bind(&consultation.id)
    .bind(&consultation.body)
    .bind(consultation.kind.code())
    .bind(Json(&consultation.title))
    .bind(Json(&consultation.years))
    .bind(json(&consultation.text))
    .bind(digest)
    .bind(now);
    tx.run(statement).await?;
    let words = search::Words::default().text(&consultation.title).maybe(&consultation.text);
    search::put(tx, "consultation", &consultation.id, &words).await?;
    record(tx, actor, put, &format!("consultation/{}", consultation.id), consultation).await?;
    Ok(put)
}

/// All consultations, or those of one body, in the order in which they came in.
pub async fn all(db: impl Run, body: Option<&str>) -> Result<Vec<Consultation>> {
    let statement = select().push(" WHERE TRUE").and("body = ?", body).push(" ORDER BY place");
    let rows: Vec<Row> = db.all(statement).await?;
    rows.into_iter().map(consultation).collect()
}

/// One consultation.
pub async fn one(db: impl Run, id: &str) -> Result<Option<Consultation>> {
    db.maybe(select().push(" WHERE id = ?").bind(id)).await?.map(consultation).transpose()
}

fn select() -> Sql {
    sql("SELECT id, body, kind, title, years, text FROM consultations")
}

fn consultation(row: Row) -> Result<Consultation> {
    Ok(Consultation {
        kind: read(&row.kind)?,
        id: row.id,
        body: row.body,
        title: row.title.0,
        years: row.years.0,
        text: text(row.text),
    })
}
