//! Lists of documents: what narrows them, how they are sorted, and their facets.

use kit::db::{Db, Result, Run, Sql, sql};

use super::{
    List, Period, Survey, Window,
    documents::{self, Kept},
    search,
    walk::{self, Order, Place, Walk},
};
use crate::{DocumentKind, SourceKind};

/// What to narrow a list of documents to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that each must have, in any language.
    pub words: String,
    /// The body.
    pub body: Option<String>,
    /// The meeting, by its number.
    pub meeting: Option<i64>,
    /// The kind.
    pub kind: Option<DocumentKind>,
    /// The kind of one of its sources.
    pub source: Option<SourceKind>,
    /// The State of one of its sources.
    pub state: Option<String>,
    /// Whether it came after its deadline. Documents of which that is not known are in neither list.
    pub late: Option<bool>,
    /// When its meeting was held; documents without a meeting are in no period.
    pub period: Period,
}

/// How a list of documents is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By symbol, 9 before 10.
    #[default]
    Symbol,
    /// Those that came last first; those whose coming is not recorded after all others.
    Received,
    /// Those put in last first.
    Newest,
}

/// The names of the facets, in the order in which they are shown.
pub(super) const FACETS: &[&str] = &["meeting", "kind", "source", "state", "late"];

const KIND: &str = "d.kind = ?";
const MEETING: &str = "d.meeting = ?";
const SOURCE: &str = "d.symbol IN (SELECT document FROM document_sources WHERE kind = ?)";
const STATE: &str = "d.symbol IN (SELECT document FROM document_sources WHERE state = ?)";
const LATE: &str = "(d.received > d.deadline) = ?";

/// A list of documents, in four statements. The total and the facets are counted once for each position of the journal.
pub async fn list(db: &Db, filter: &Filter, sort: Sort, window: Window) -> Result<List<Kept>> {
    let survey = Survey::of(FACETS, db.known(survey(filter)).await?);
    Ok(List { rows: page(db, filter, sort, window).await?, total: survey.total, facets: survey.facets })
}

/// The documents of a page. Which ones is found in the narrow columns alone, once for each position of the journal; their titles
/// are read for the page only.
async fn page(db: &Db, filter: &Filter, sort: Sort, window: Window) -> Result<Vec<Kept>> {
    let statement = narrowed(within(sql("SELECT d.symbol FROM documents d"), filter), filter, "").push(order(sort));
    let found =
        db.known::<(String,)>(statement.push(" LIMIT ? OFFSET ?").bind(window.limit).bind(window.offset)).await?;
    let symbols = found.iter().map(|(symbol,)| symbol.as_str());
    documents::some(db, documents::select().push(" WHERE ").in_list("d.symbol", symbols).push(order(sort))).await
}

/// The documents after a place of the list, or its first ones.
pub async fn walk(db: &Db, filter: &Filter, sort: Sort, after: Option<&Place>, limit: i64) -> Result<Walk<Kept>> {
    let by = walked(sort);
    let mut places = by.places(db, narrowed(within(sql(by.select), filter), filter, ""), after, limit).await?;
    let next = walk::cut(&mut places, limit);
    let symbols = places.iter().map(Place::id);
    let statement = documents::select().push(" WHERE ").in_list("d.symbol", symbols).push(order(sort));
    let count = narrowed(within(sql("SELECT count(*) FROM documents d"), filter), filter, "");
    let (total,) = db.one::<(i64,)>(count).await?;
    Ok(Walk { rows: documents::some(db, statement).await?, total, next })
}

/// How each order is walked.
const fn walked(sort: Sort) -> Order {
    const KEY: &str = " AND (d.sort_key, d.symbol) > (?, ?)";
    let order = order(sort);
    match sort {
        Sort::Symbol => Order {
            select: "SELECT NULL AS first, d.sort_key AS key, d.symbol AS id FROM documents d",
            after: "",
            after_none: KEY,
            is_number: false,
            order,
        },
        Sort::Received => Order {
            select: "SELECT d.received AS first, d.sort_key AS key, d.symbol AS id FROM documents d",
            after: " AND (d.received < ? OR d.received IS NULL
                 OR (d.received = ? AND (d.sort_key, d.symbol) > (?, ?)))",
            after_none: " AND d.received IS NULL AND (d.sort_key, d.symbol) > (?, ?)",
            is_number: false,
            order,
        },
        Sort::Newest => Order {
            select: "SELECT d.added_at AS first, d.sort_key AS key, d.symbol AS id FROM documents d",
            after: " AND (d.added_at < ? OR (d.added_at = ? AND (d.sort_key, d.symbol) > (?, ?)))",
            after_none: KEY,
            is_number: false,
            order,
        },
    }
}

const fn order(sort: Sort) -> &'static str {
    match sort {
        Sort::Symbol => " ORDER BY d.sort_key, d.symbol",
        Sort::Received => " ORDER BY d.received DESC NULLS LAST, d.sort_key, d.symbol",
        Sort::Newest => " ORDER BY d.added_at DESC, d.sort_key, d.symbol",
    }
}

/// Adds the choices that no facet offers: words, body and period.
fn within(statement: Sql, filter: &Filter) -> Sql {
    let statement = statement.push(" WHERE TRUE").and("d.body = ?", filter.body.as_deref());
    let statement = match (filter.period.first(), filter.period.last()) {
        (None, None) => statement,
        (first, last) => statement
            .push(" AND EXISTS (SELECT 1 FROM meetings m WHERE m.body = d.body AND m.number = d.meeting")
            .and("m.last_day >= ?", first)
            .and("m.first_day <= ?", last)
            .push(")"),
    };
    search::among(statement, "d.symbol", "document", &filter.words)
}

/// Adds the choices of the facets, but for one: a facet counts what each of its values would leave.
fn narrowed(statement: Sql, filter: &Filter, but: &str) -> Sql {
    let kept = |name: &str| but != name;
    statement
        .and(MEETING, filter.meeting.filter(|_| kept("meeting")))
        .and(KIND, filter.kind.filter(|_| kept("kind")).map(DocumentKind::code))
        .and(SOURCE, filter.source.filter(|_| kept("source")).map(SourceKind::code))
        .and(STATE, filter.state.as_deref().filter(|_| kept("state")))
        .and(LATE, filter.late.filter(|_| kept("late")))
}

/// The total and all facets in one statement, so that the words are looked for once.
pub(super) fn survey(filter: &Filter) -> Sql {
    if *filter == Filter::default() {
        return sql(WHOLE);
    }
    let statement =
        sql(search::once(&filter.words, &filter.period, "WITH d AS MATERIALIZED (", "WITH d AS NOT MATERIALIZED ("))
            .push(
                "SELECT d.symbol, d.sort_key, d.meeting, d.kind, d.received, d.deadline, d.added_at FROM documents d",
            );
    let statement = within(statement, filter);
    let statement = statement.push(") SELECT 'total' AS facet, '' AS value, count(*) AS count FROM d WHERE TRUE");
    let statement = narrowed(statement, filter, "")
        .push(" UNION ALL SELECT 'meeting', CAST(d.meeting AS TEXT), count(*) FROM d WHERE d.meeting IS NOT NULL");
    let statement = narrowed(statement, filter, "meeting")
        .push(" GROUP BY d.meeting UNION ALL SELECT 'kind', d.kind, count(*) FROM d WHERE TRUE");
    let statement = narrowed(statement, filter, "kind").push(
        " GROUP BY d.kind UNION ALL SELECT 'source', s.kind, count(DISTINCT d.symbol)
         FROM d JOIN document_sources s ON s.document = d.symbol WHERE TRUE",
    );
    let statement = narrowed(statement, filter, "source").push(
        " GROUP BY s.kind UNION ALL SELECT 'state', s.state, count(DISTINCT d.symbol)
         FROM d JOIN document_sources s ON s.document = d.symbol WHERE s.state IS NOT NULL",
    );
    let statement = narrowed(statement, filter, "state").push(
        " GROUP BY s.state UNION ALL
         SELECT 'late', CASE WHEN d.received > d.deadline THEN 'true' ELSE 'false' END, count(*)
         FROM d WHERE d.received IS NOT NULL AND d.deadline IS NOT NULL",
    );
    narrowed(statement, filter, "late").push(" GROUP BY 2")
}

/// The same for all documents, where each facet is one walk through an index.
const WHOLE: &str = "SELECT 'total' AS facet, '' AS value, count(*) AS count FROM documents
     UNION ALL SELECT 'meeting', CAST(meeting AS TEXT), count(*) FROM documents WHERE meeting IS NOT NULL GROUP BY meeting
     UNION ALL SELECT 'kind', kind, count(*) FROM documents GROUP BY kind
     UNION ALL SELECT 'source', kind, count(DISTINCT document) FROM document_sources GROUP BY kind
     UNION ALL SELECT 'state', state, count(DISTINCT document) FROM document_sources
     WHERE state IS NOT NULL GROUP BY state
     UNION ALL SELECT 'late', CASE WHEN received > deadline THEN 'true' ELSE 'false' END, count(*)
     FROM documents WHERE received IS NOT NULL AND deadline IS NOT NULL GROUP BY 2";
