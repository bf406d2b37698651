//! From the names by which a report cites instruments to the instruments of the record.

use kit::db::{FromRow, Result, Run, Tx, sql};

use crate::{Citation, provision};

/// A version of an instrument that a name may mean.
#[derive(FromRow)]
struct Candidate {
    id: String,
    label: Option<String>,
}

/// What an entry cites, with each instrument by its id. What the record does not have, or has more than once under the
/// same name, stays as it was named.
pub(super) async fn resolved(tx: &mut Tx, cites: Vec<String>) -> Result<Vec<String>> {
    let mut found: Vec<String> = Vec::with_capacity(cites.len());
    for cited in cites {
        let (whole, paragraph) = match provision::cited(&cited) {
            Some((whole, paragraph)) => (whole, Some(paragraph)),
            None => (cited.clone(), None),
        };
        let named = match Citation::parse(&whole) {
            Some(citation) => instrument(tx, &citation).await?,
            None => by_id(tx, &whole).await?,
        };
        let cited = match (named, paragraph) {
            (Some(id), Some(paragraph)) => format!("{id}#{paragraph}"),
            (Some(id), None) => id,
            (None, _) => cited,
        };
        if !found.contains(&cited) {
            found.push(cited);
        }
    }
    Ok(found)
}

async fn by_id(tx: &mut Tx, id: &str) -> Result<Option<String>> {
    let there: Option<(String,)> = tx.maybe(sql("SELECT id FROM instruments WHERE id = ?").bind(id)).await?;
    Ok(there.map(|(id,)| id))
}

/// The one instrument of this kind and number, and with this version where one is named.
async fn instrument(tx: &mut Tx, citation: &Citation<'_>) -> Result<Option<String>> {
    let statement =
        sql("SELECT i.id, v.label FROM instruments i LEFT JOIN instrument_versions v ON v.instrument = i.id
         WHERE i.kind = ? AND i.number = ? ORDER BY i.id")
        .bind(citation.kind.code())
        .bind(citation.number);
    let mut candidates: Vec<Candidate> = tx.all(statement).await?;
    if citation.label.is_some() {
        candidates.retain(|candidate| candidate.label.as_deref() == citation.label);
    }
    candidates.dedup_by(|a, b| a.id == b.id);
    let only = candidates.len() == 1;
    Ok(candidates.pop().filter(|_| only).map(|candidate| candidate.id))
}
