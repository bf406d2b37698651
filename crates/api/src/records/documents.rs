//! Documents by their symbols.

use groups::{
    DocumentKind, RelationKind, SourceKind, VersionStatus,
    store::documents::{self, Kept, Sort},
    symbol,
};
use kit::web::{Answer, Found as _, Visit};
use language::Lang;
use serde::Serialize;
use utoipa::{
    ToSchema,
    openapi::{RefOr, schema::Schema},
};

use super::{Source, Text, lang, one_of};
use crate::{
    asked::{Asked, Choice, Rules, Values, codes, truths},
    listed,
    operation::{Operation, Table},
    words::Words,
};

/// A document.
#[derive(Serialize, ToSchema)]
pub(crate) struct Document {
    /// Its symbol. In an address its slashes may be written as they are or as `%2F`.
    symbol: String,
    /// The body that it was before.
    body: Option<String>,
    /// The number of the meeting that it was for.
    meeting: Option<i64>,
    /// Its number among the documents of the meeting.
    number: Option<i64>,
    /// What kind of document it is.
    #[schema(schema_with = kind)]
    kind: DocumentKind,
    /// Its title.
    title: Text,
    /// Who it comes from.
    sources: Vec<Source>,
    /// The day on which it came.
    received: Option<String>,
    /// The day by which it had to come.
    deadline: Option<String>,
    /// The languages that it exists in.
    languages: Vec<LanguageVersion>,
    /// What it is to other documents.
    relations: Vec<Relation>,
    /// Where it can be read.
    url: Option<String>,
    /// What is to be known about it.
    note: Option<Text>,
}

/// A document in one language.
#[derive(Serialize, ToSchema)]
struct LanguageVersion {
    /// The language.
    #[schema(schema_with = lang)]
    lang: &'static str,
    /// How far it is.
    #[schema(schema_with = status)]
    status: VersionStatus,
}

/// What a document is to another.
#[derive(Serialize, ToSchema)]
struct Relation {
    /// What it is.
    #[schema(schema_with = relation)]
    kind: RelationKind,
    /// The symbol of the other document.
    to: String,
}

fn kind() -> RefOr<Schema> {
    one_of(DocumentKind::ALL)
}

fn status() -> RefOr<Schema> {
    one_of(VersionStatus::ALL)
}

fn relation() -> RefOr<Schema> {
    one_of(RelationKind::ALL)
}

const RULES: Rules = Rules {
    searches: true,
    choices: &[
        Choice { name: "body", about: "The id of the body.", values: Values::Id },
        Choice { name: "meeting", about: "The number of the meeting.", values: Values::Number },
        Choice { name: "kind", about: "The kind of document.", values: Values::Codes(|| codes(DocumentKind::ALL)) },
        Choice {
            name: "source",
            about: "The kind of one of its sources.",
            values: Values::Codes(|| codes(SourceKind::ALL)),
        },
        Choice { name: "state", about: "The State of one of its sources, by its ISO 3166 code.", values: Values::Id },
        Choice { name: "late", about: "Whether it came after its deadline.", values: Values::Codes(truths) },
    ],
    sorts: &["symbol", "received", "newest"],
};

/// The operations on documents.
pub(crate) fn operations() -> Table {
    const READ: &str = "groups.read";
    const PLACES: &[(&str, &str)] = &[("symbol", "WG-WSIS-28/9")];
    let (list_of, one_of) = (("listDocuments", "documents"), ("getDocument", "documents"));
    let path = "/api/v1/documents/{*symbol}";
    Table::default()
        .with(Operation::list::<Document>(list_of, "/api/v1/documents", READ, Words::op_documents, RULES), list)
        .with(Operation::record::<Document>(one_of, path, READ, Words::op_document, PLACES), one)
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let filter = documents::Filter {
        words: asked.words(),
        body: asked.text("body"),
        meeting: asked.one("meeting"),
        kind: asked.one("kind"),
        source: asked.one("source"),
        state: asked.text("state"),
        late: asked.one("late"),
        ..documents::Filter::default()
    };
    let sort = match asked.sort() {
        "received" => Sort::Received,
        "newest" => Sort::Newest,
        _ => Sort::Symbol,
    };
    let walk = documents::walk(&visit.state.db, &filter, sort, asked.after()?.as_ref(), asked.limit).await?;
    listed::walked(&asked, walk, |document| Document::of(document, visit.lang))
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    // However the symbol is written, it is one document.
    let symbol = symbol::canonical(visit.at("symbol"));
    let document = documents::one(&visit.state.db, &symbol).await?.or_not_found()?;
    listed::one(&Document::of(document, visit.lang))
}

impl Document {
    fn of(kept: Kept, lang: Lang) -> Document {
        let Kept { document, deadline } = kept;
        let version =
            |version: groups::LanguageVersion| LanguageVersion { lang: version.lang.code(), status: version.status };
        let relation = |relation: groups::Relation| Relation { kind: relation.kind, to: relation.to };
        Document {
            title: Text::of(&document.title, lang),
            note: Text::maybe(document.note.as_ref(), lang),
            sources: document.sources.into_iter().map(Source::from).collect(),
            received: document.received.map(|day| day.to_string()),
            deadline: deadline.map(|deadline| deadline.date.to_string()),
            languages: document.languages.into_iter().map(version).collect(),
            relations: document.relations.into_iter().map(relation).collect(),
            symbol: document.symbol,
            body: document.body,
            meeting: document.meeting,
            number: document.number,
            kind: document.kind,
            url: document.url,
        }
    }
}
