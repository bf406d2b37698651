//! All documents of a meeting in one archive, in the language of the address: the meeting itself first, then each document as a
//! file for word processors, in the order of their symbols.

use std::io::{Cursor, Write as _};

use groups::store::{Window, meetings};
use kit::web::{self, Answer, Error, Found as _, Visit};
use writing::{Format, Options};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::{document_paper, file_name, meeting, papers_of, said_at};

/// How many documents go into one archive; a meeting with more is not handed out whole.
const MOST: usize = 1_000;

/// The archive.
pub(super) async fn all(visit: Visit) -> Answer {
    let db = &visit.state.db;
    let number: i64 = visit.at("number").parse().map_err(|_| Error::NotFound)?;
    let held = meetings::one(db, visit.at("body"), number).await?.or_not_found()?;
    let kept = papers_of(&visit, &held).await?;
    if kept.len() > MOST {
        return Err(Error::TooLarge);
    }
    let said = said_at(&visit, &held, Window::ALL).await?;
    let lang = visit.lang.code();
    let first = file_name(&format!("00-{}", held.key()), lang, Format::Docx);
    let mut papers = vec![(first, meeting::paper(visit.lang, &held, &kept, &said))];
    for one in &kept {
        let name = file_name(&one.document.symbol, lang, Format::Docx);
        papers.push((name, document_paper(&visit, one).await?));
    }
    let options = Options {
        site: Some(visit.state.config.base_url.clone()),
        author: Some(held.body.clone()),
        ..Options::default()
    };
    let bytes = tokio::task::spawn_blocking(move || pack(&papers, &options)).await.map_err(Error::internal)??;
    let name = format!("{}-{lang}.zip", held.key().replace('/', "-"));
    web::download(&name, "application/zip", bytes)
}

/// The same papers always give the same bytes: no time of packing is kept.
fn pack(papers: &[(String, writing::Document)], options: &Options) -> Result<Vec<u8>, Error> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, paper) in papers {
        archive.start_file(name, SimpleFileOptions::default()).map_err(Error::internal)?;
        let file = writing::render(paper, Format::Docx, options).map_err(Error::internal)?;
        archive.write_all(&file)?;
    }
    Ok(archive.finish().map_err(Error::internal)?.into_inner())
}
