//! The report of the Stocktaking and the collection of its success stories: of the whole register, a region, an action line or a
//! goal, for some years, in one of six languages.
//!
//! [`Choice`] says which is wanted, [`gather`](mod@gather) counts its [`Facts`] at one position of the journal, [`compose`](mod@compose)
//! makes a document of them, and `writing` makes the file. Nothing in it depends on when it is made: the same choice at the same position
//! gives the same bytes. The secretariat keeps some as editions ([`store`]), which are the facts as they were counted, so that every
//! language and format of an edition can be written again. What a region says of itself ([`Input`]) stands in the global report and in its own.

mod chapters;
pub mod choice;
pub mod compose;
pub mod facts;
pub mod gather;
pub mod history;
pub mod inputs;
mod json;
mod pen;
pub mod store;
#[cfg(test)]
mod tests;

use kit::{db::Db, files::Files};

pub use choice::{Choice, Kind};
pub use facts::Facts;
pub use inputs::Input;
pub use store::Edition;

use crate::council::{self, Composed, Error, Format, Outcome};

/// Counts what is asked for and writes it in one format.
///
/// # Errors
/// Where records or files cannot be read, or the file cannot be made.
pub async fn write(db: &Db, files: &Files, choice: &Choice, format: Format) -> Result<Outcome, Error> {
    let facts = gather::facts(db, choice).await?;
    write_facts(files, &facts, choice, None, format).await
}

/// Writes facts that were counted before, in the language and with the address and notice of a choice.
///
/// # Errors
/// Where files cannot be read, or the file cannot be made.
pub async fn write_facts(
    files: &Files,
    facts: &Facts,
    choice: &Choice,
    edition: Option<&Edition>,
    format: Format,
) -> Result<Outcome, Error> {
    let composed = composed(files, facts, choice, edition).await?;
    let texts = composed.texts;
    let options = choice.options(format);
    let whole = (format == Format::Json).then(|| json::of(&composed, facts, choice, edition));
    let _turn = match format {
        // The semaphore is never closed, so that there is always a turn to wait for.
        Format::Pdf => council::PDF.acquire().await.ok(),
        _ => None,
    };
    let bytes = match whole {
        Some(whole) => serde_json::to_vec_pretty(&whole)?,
        None => tokio::task::spawn_blocking(move || council::file(&composed, format, &options)).await??,
    };
    Ok(Outcome { bytes, name: name(facts, choice, edition, format), media_type: format.media_type(), texts })
}

/// The document of facts, with its pictures.
///
/// # Errors
/// Where files cannot be read.
pub async fn composed(
    files: &Files,
    facts: &Facts,
    choice: &Choice,
    edition: Option<&Edition>,
) -> Result<Composed, Error> {
    let pictures = gather::pictures(files, facts).await?;
    Ok(compose::compose(facts, choice, edition, &pictures))
}

/// `stocktaking-region-AFR-2015-2025-12345-ar.docx`, or with the edition in place of the position.
fn name(facts: &Facts, choice: &Choice, edition: Option<&Edition>, format: Format) -> String {
    let scope = facts.scope.to_string().replace(':', "-");
    let years = facts.years.map(|years| format!("-{years}")).unwrap_or_default();
    let which = edition.map_or_else(|| facts.position.to_string(), |edition| format!("edition-{}", edition.id));
    format!("{}-{scope}{years}-{which}-{}.{format}", facts.kind, choice.lang)
}
