//! All imports, and the form that sends a file.

use askama::Template;
use axum::{extract::Multipart, http::StatusCode};
use kit::web::{self, Answer, Error, FieldError, FileForm, Page, Visit, parts::Field};
use people::store::accounts;
use tables::Limits;

use super::said;
use crate::{
    import::{look, verdict::Goes},
    store::{
        imports::{self, Import, Sent},
        mappings,
    },
    words::Words,
};

/// The longest name of a source, in characters.
pub(crate) const LONGEST_NAME: usize = 80;

#[derive(Template)]
#[template(path = "import/pages/list.html")]
struct ListPage {
    page: Page,
    words: Words,
    fields: Vec<Field>,
    lines: Vec<Line>,
    problems: Vec<FieldError>,
}

struct Line {
    href: String,
    source: String,
    file: String,
    stage: (&'static str, String),
    rows: String,
    sent: String,
}

/// What the form sent.
struct Upload {
    source: String,
    name: String,
    bytes: Vec<u8>,
}

/// The page.
pub(crate) async fn list(visit: Visit) -> Answer {
    page(&visit, "", Vec::new()).await
}

/// Takes a file in and leads to its columns.
pub(crate) async fn send(visit: Visit, form: Multipart) -> Answer {
    let words = Words(visit.lang);
    let mut sent = FileForm::default();
    let broken = sent.take(form).await.err();
    let upload = Upload::from(sent);
    if let Some(error) = broken {
        if error.status() == StatusCode::PAYLOAD_TOO_LARGE {
            let most = language::number(visit.lang, (visit.state.config.body_limit >> 20) as i64);
            return page(&visit, &upload.source, vec![FieldError::new("file", words.file_large(most))]).await;
        }
        return Err(error.into());
    }
    let wrong = wrong(words, &upload);
    if !wrong.is_empty() {
        return page(&visit, &upload.source, wrong).await;
    }
    match take_in(&visit, &upload).await? {
        Ok(id) => web::see(&visit.href(&format!("/projects/imports/{id}"))),
        Err(fault) => page(&visit, &upload.source, vec![FieldError::new("file", fault)]).await,
    }
}

fn wrong(words: Words, upload: &Upload) -> Vec<FieldError> {
    let mut wrong = Vec::new();
    if upload.source.is_empty() || upload.source.chars().count() > LONGEST_NAME {
        wrong.push(FieldError::new("source", words.import_source_missing(LONGEST_NAME.to_string())));
    }
    if upload.bytes.is_empty() {
        let is_named = !upload.name.is_empty();
        wrong.push(FieldError::new("file", if is_named { words.file_empty() } else { words.import_file_missing() }));
    }
    wrong
}

/// Looks over the file, keeps it and begins its import; or says why it cannot be read.
async fn take_in(visit: &Visit, upload: &Upload) -> Result<Result<String, String>, Error> {
    let words = Words(visit.lang);
    let bytes = upload.bytes.clone();
    let looked = tokio::task::spawn_blocking(move || look::look(bytes, Limits::default())).await;
    // What a library stumbles over is a file that cannot be read.
    let looked = match looked {
        Ok(Ok(looked)) => looked,
        Ok(Err(fault)) => return Ok(Err(said::fault(words, &fault))),
        Err(_) => return Ok(Err(words.file_unknown())),
    };
    let db = &visit.state.db;
    let remembered = mappings::of_shape(db, &looked.shape).await?;
    let sent = Sent {
        source: upload.source.clone(),
        harvest: None,
        file: visit.state.files.keep(upload.bytes.clone()).await?,
        file_name: upload.name.clone(),
        kind: looked.kind.to_owned(),
        shape: looked.shape,
        columns: looked.columns,
        total: looked.total,
        mapping: remembered.map_or(looked.proposed, |own| own.mapping),
        goes: Goes::Review,
        whole: false,
        goes_on: false,
    };
    Ok(Ok(imports::begin(db, &visit.actor.id, sent).await?))
}

impl From<FileForm> for Upload {
    fn from(sent: FileForm) -> Upload {
        let plain = |text: &str| text.chars().filter(|c| !c.is_control()).collect::<String>();
        Upload {
            source: plain(sent.get("source")).split_whitespace().collect::<Vec<_>>().join(" "),
            name: plain(&sent.name).chars().take(LONGEST_NAME).collect(),
            bytes: sent.bytes,
        }
    }
}

async fn page(visit: &Visit, source: &str, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let db = &visit.state.db;
    let all = imports::all(db).await?;
    let names = accounts::names_of(db, all.iter().map(|import| import.by.as_str())).await?;
    let line = |import: &Import| {
        let rows = words.import_rows(import.sent.total);
        Line {
            href: visit.href(&format!("/projects/imports/{}", import.id)),
            source: import.sent.source.clone(),
            file: import.sent.file_name.clone(),
            stage: said::stage(words, import.stage),
            rows,
            sent: sent(words, import, names.get(&import.by).cloned().unwrap_or_else(|| words.somebody())),
        }
    };
    let fields = vec![
        Field::text("source", words.import_source())
            .hint(words.import_source_hint())
            .value(source)
            .required()
            .errors(&problems),
        Field::text("file", words.import_file())
            .kind("file")
            .hint(words.import_file_hint())
            .required()
            .errors(&problems),
    ];
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = ListPage {
        lines: all.iter().map(line).collect(),
        page: visit
            .page(words.import_title())
            .at("/projects/imports")
            .section("projects")
            .under("/projects", words.list_title()),
        words,
        fields,
        problems,
    };
    web::html_with(status, &view)
}

/// Who sent it, and when.
pub(super) fn sent(words: Words, import: &Import, name: String) -> String {
    let day = language::partial_date(words.0, import.made_at.get(..10).unwrap_or_default());
    words.import_sent(day, name)
}
