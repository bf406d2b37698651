//! The names of what is there, for checking that references lead somewhere.

use std::collections::HashMap;

use kit::db::{Result, Run, Tx, sql};

use crate::import::Noun;

/// The names of all records of a sort: ids, symbols, and `body/number` for meetings.
pub(crate) async fn of(tx: &mut Tx, noun: Noun) -> Result<Vec<String>> {
    let statement = match noun {
        Noun::Body => sql("SELECT id FROM bodies"),
        Noun::Instrument => sql("SELECT id FROM instruments"),
        Noun::Session => sql("SELECT id FROM sessions"),
        Noun::Meeting => sql("SELECT body || '/' || CAST(number AS TEXT) FROM meetings"),
        Noun::Document => sql("SELECT symbol FROM documents"),
        Noun::Consultation => sql("SELECT id FROM consultations"),
        Noun::Entry => sql("SELECT id FROM entries"),
        Noun::FollowUp => sql("SELECT entry FROM follow_ups"),
        Noun::Contribution => sql("SELECT id FROM contributions"),
    };
    let rows: Vec<(String,)> = tx.all(statement).await?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// The bodies that number documents, with their patterns.
pub(crate) async fn patterns(tx: &mut Tx) -> Result<Vec<(String, String)>> {
    tx.all(sql("SELECT id, symbol_pattern FROM bodies WHERE symbol_pattern IS NOT NULL")).await
}

/// Every version of every instrument: the instrument's id and the label.
pub(crate) async fn versions(tx: &mut Tx) -> Result<Vec<(String, String)>> {
    tx.all(sql("SELECT instrument, label FROM instrument_versions")).await
}

/// The symbols that contributions have, each with the id of its contribution.
pub(crate) async fn contributed(tx: &mut Tx) -> Result<HashMap<String, String>> {
    let rows: Vec<(String, String)> =
        tx.all(sql("SELECT symbol, id FROM contributions WHERE symbol IS NOT NULL")).await?;
    Ok(rows.into_iter().collect())
}

/// Which entry was read at which path of which document.
pub(crate) async fn read_at(tx: &mut Tx) -> Result<HashMap<(String, String), String>> {
    let statement = sql("SELECT read_in, path, id FROM entries WHERE read_in IS NOT NULL");
    let rows: Vec<(String, String, String)> = tx.all(statement).await?;
    Ok(rows.into_iter().map(|(document, path, id)| ((document, path), id)).collect())
}
