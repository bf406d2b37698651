//! Lists of entries: what narrows them, how they are sorted, and their facets.

use jiff::{ToSpan, civil::Date};
use kit::db::{Db, Result, Sql, sql};
use vocabulary::{Addressee, Kind, Topic};

use super::{
    List, Period, Survey, Window, entries, search,
    walk::{self, Order, Place, Walk},
};
use crate::{Entry, SOON_DAYS, Section, follow_up::Status};

/// What to narrow a list of entries to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filter {
    /// Words that each must have, in any language.
    pub words: String,
    /// The body that said it.
    pub body: Option<String>,
    /// What it does, first of all or else.
    pub kind: Option<Kind>,
    /// Whom it speaks to.
    pub addressee: Option<Addressee>,
    /// What it is about.
    pub topic: Option<Topic>,
    /// The meeting that said it.
    pub meeting: Option<i64>,
    /// The chapter under which it stands.
    pub section: Option<Section>,
    /// Whether it was endorsed.
    pub endorsed: Option<bool>,
    /// How it stands to its due date on a day.
    pub due: Option<DueAt>,
    /// What became of it.
    pub status: Option<Status>,
    /// The responsible unit.
    pub unit: Option<String>,
    /// Only what asks for something: what is followed up.
    pub is_request: bool,
    /// Only requests for which no unit is responsible.
    pub is_unassigned: bool,
    /// The year of its due date.
    pub due_year: Option<i16>,
    /// When its meeting was held. Entries of which the meeting is not known are in every period.
    pub period: Period,
}

/// A question about due dates on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DueAt {
    /// The date has passed, and no reply with evidence is on record.
    Passed(Date),
    /// The date is that day or within [`SOON_DAYS`] days after it.
    Soon(Date),
    /// There is a date, whenever it is.
    Dated,
    /// There is none.
    Undated,
}

/// How a list of entries is sorted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// In the order of the source.
    #[default]
    Path,
    /// By due date, the earliest first; those without a date after all others.
    Due,
    /// By meeting, the newest first; those without a known meeting after all others.
    Meeting,
    /// Those put in last first.
    Newest,
}

/// The names of the facets, in the order in which they are shown.
pub(super) const FACETS: &[&str] = &["kind", "addressee", "topic", "meeting", "section", "endorsed", "status", "unit"];

const KIND: &str = "e.id IN (SELECT entry FROM entry_kinds WHERE kind = ?)";
const ADDRESSEE: &str = "e.id IN (SELECT entry FROM entry_addressees WHERE addressee = ?)";
const TOPIC: &str = "e.id IN (SELECT entry FROM entry_topics WHERE topic = ?)";
const MEETING: &str = "e.meeting = ?";
const SECTION: &str = "e.section = ?";
const ENDORSED: &str = "(e.endorsed_by IS NOT NULL) = ?";
const STATUS: &str = "e.id IN (SELECT entry FROM follow_ups WHERE status = ?)";
const UNIT: &str = "e.id IN (SELECT entry FROM follow_ups WHERE unit = ?)";
/// Nothing is awaited any more of what was answered or closed.
const AWAITED: &str = " AND e.id NOT IN (SELECT entry FROM follow_ups WHERE status IN ('answered', 'done', 'overtaken', 'no-longer-needed'))";

/// A list of entries, in four statements. The total and the facets are counted once for each position of the journal.
pub async fn list(db: &Db, filter: &Filter, sort: Sort, window: Window) -> Result<List<Entry>> {
    let survey = Survey::of(FACETS, db.known(survey(filter)).await?);
    Ok(List { rows: page(db, filter, sort, window).await?, total: survey.total, facets: survey.facets })
}

/// The entries of a page. Which ones is found in the narrow columns alone, once for each position of the journal; their texts are
/// read for the page only.
async fn page(db: &Db, filter: &Filter, sort: Sort, window: Window) -> Result<Vec<Entry>> {
    let statement = narrowed(within(sql("SELECT e.id FROM entries e"), filter), filter, "").push(order(sort));
    let ids = db.known::<(String,)>(statement.push(" LIMIT ? OFFSET ?").bind(window.limit).bind(window.offset)).await?;
    let ids = ids.iter().map(|(id,)| id.as_str());
    entries::some(db, entries::select().push(" WHERE ").in_list("e.id", ids).push(order(sort))).await
}

/// The entries after a place of the list, or its first ones.
pub async fn walk(db: &Db, filter: &Filter, sort: Sort, after: Option<&Place>, limit: i64) -> Result<Walk<Entry>> {
    let by = walked(sort);
    let mut places = by.places(db, narrowed(within(sql(by.select), filter), filter, ""), after, limit).await?;
    let next = walk::cut(&mut places, limit);
    let statement = entries::select().push(" WHERE ").in_list("e.id", places.iter().map(Place::id)).push(order(sort));
    Ok(Walk { rows: entries::some(db, statement).await?, total: total(db, filter).await?, next })
}

/// How each order is walked.
const fn walked(sort: Sort) -> Order {
    const KEY: &str = " AND (e.sort_key, e.id) > (?, ?)";
    let order = order(sort);
    match sort {
        Sort::Path => Order {
            select: "SELECT NULL AS first, e.sort_key AS key, e.id FROM entries e",
            after: "",
            after_none: KEY,
            is_number: false,
            order,
        },
        Sort::Due => Order {
            select: "SELECT e.due_day AS first, e.sort_key AS key, e.id FROM entries e",
            after: " AND (e.due_day > ? OR e.due_day IS NULL OR (e.due_day = ? AND (e.sort_key, e.id) > (?, ?)))",
            after_none: " AND e.due_day IS NULL AND (e.sort_key, e.id) > (?, ?)",
            is_number: false,
            order,
        },
        Sort::Meeting => Order {
            select: "SELECT CAST(e.meeting AS TEXT) AS first, e.sort_key AS key, e.id FROM entries e",
            after: " AND (e.meeting < ? OR e.meeting IS NULL OR (e.meeting = ? AND (e.sort_key, e.id) > (?, ?)))",
            after_none: " AND e.meeting IS NULL AND (e.sort_key, e.id) > (?, ?)",
            is_number: true,
            order,
        },
        Sort::Newest => Order {
            select: "SELECT e.added_at AS first, e.sort_key AS key, e.id FROM entries e",
            after: " AND (e.added_at < ? OR (e.added_at = ? AND (e.sort_key, e.id) > (?, ?)))",
            after_none: KEY,
            is_number: false,
            order,
        },
    }
}

const fn order(sort: Sort) -> &'static str {
    match sort {
        Sort::Path => " ORDER BY e.sort_key, e.id",
        Sort::Due => " ORDER BY e.due_day NULLS LAST, e.sort_key, e.id",
        Sort::Meeting => " ORDER BY e.meeting DESC NULLS LAST, e.sort_key, e.id",
        Sort::Newest => " ORDER BY e.added_at DESC, e.sort_key, e.id",
    }
}

/// Adds the choices that no facet offers: words, body, due date and period.
fn within(statement: Sql, filter: &Filter) -> Sql {
    let statement = statement.push(" WHERE TRUE").and("e.body = ?", filter.body.as_deref());
    let statement = match filter.due {
        None => statement,
        Some(DueAt::Passed(day)) => statement.and("e.due_day < ?", Some(day.to_string())).push(AWAITED),
        Some(DueAt::Soon(day)) => statement
            .and("e.due_day >= ?", Some(day.to_string()))
            .and("e.due_day <= ?", Some(day.saturating_add(SOON_DAYS.days()).to_string())),
        Some(DueAt::Dated) => statement.push(" AND e.due_day IS NOT NULL"),
        Some(DueAt::Undated) => statement.push(" AND e.due_day IS NULL"),
    };
    let statement = statement
        .and("e.due_day >= ?", filter.due_year.map(|year| format!("{year:04}-01-01")))
        .and("e.due_day <= ?", filter.due_year.map(|year| format!("{year:04}-12-31")));
    let statement = match (filter.is_unassigned, filter.is_request) {
        (true, _) => statement.push(" AND e.id IN (SELECT entry FROM follow_ups WHERE unit IS NULL)"),
        (false, true) => statement.push(" AND e.id IN (SELECT entry FROM follow_ups)"),
        (false, false) => statement,
    };
    let statement = match (filter.period.first(), filter.period.last()) {
        (None, None) => statement,
        (first, last) => statement
            .push(
                " AND (e.meeting IS NULL OR EXISTS (SELECT 1 FROM meetings m
                 WHERE m.body = e.body AND m.number = e.meeting",
            )
            .and("m.last_day >= ?", first)
            .and("m.first_day <= ?", last)
            .push("))"),
    };
    search::among(statement, "e.id", "entry", &filter.words)
}

/// Adds the choices of the facets, but for one: a facet counts what each of its values would leave.
fn narrowed(statement: Sql, filter: &Filter, but: &str) -> Sql {
    let kept = |name: &str| but != name;
    statement
        .and(KIND, filter.kind.filter(|_| kept("kind")).map(Kind::code))
        .and(ADDRESSEE, filter.addressee.filter(|_| kept("addressee")).map(Addressee::code))
        .and(TOPIC, filter.topic.as_ref().filter(|_| kept("topic")).map(Topic::to_string))
        .and(MEETING, filter.meeting.filter(|_| kept("meeting")))
        .and(SECTION, filter.section.filter(|_| kept("section")).map(Section::code))
        .and(ENDORSED, filter.endorsed.filter(|_| kept("endorsed")))
        .and(STATUS, filter.status.filter(|_| kept("status")).map(Status::code))
        .and(UNIT, filter.unit.as_deref().filter(|_| kept("unit")))
}

/// The total and all facets in one statement, so that the words are looked for once.
pub(super) fn survey(filter: &Filter) -> Sql {
    if *filter == Filter::default() {
        return sql(WHOLE);
    }
    let statement =
        sql(search::once(&filter.words, &filter.period, "WITH e AS MATERIALIZED (", "WITH e AS NOT MATERIALIZED ("))
            .push("SELECT e.id, e.sort_key, e.meeting, e.section, e.endorsed_by, e.due_day, e.added_at FROM entries e");
    let statement =
        within(statement, filter).push(") SELECT 'total' AS facet, '' AS value, count(*) AS count FROM e WHERE TRUE");
    let statement = narrowed(statement, filter, "")
        .push(" UNION ALL SELECT 'kind', k.kind, count(*) FROM e JOIN entry_kinds k ON k.entry = e.id WHERE TRUE");
    let statement = narrowed(statement, filter, "kind").push(
        " GROUP BY k.kind UNION ALL SELECT 'addressee', a.addressee, count(*)
         FROM e JOIN entry_addressees a ON a.entry = e.id WHERE TRUE",
    );
    let statement = narrowed(statement, filter, "addressee").push(
        " GROUP BY a.addressee UNION ALL SELECT 'topic', t.topic, count(*)
         FROM e JOIN entry_topics t ON t.entry = e.id WHERE TRUE",
    );
    let statement = narrowed(statement, filter, "topic").push(
        " GROUP BY t.topic UNION ALL SELECT 'meeting', CAST(e.meeting AS TEXT), count(*)
         FROM e WHERE e.meeting IS NOT NULL",
    );
    let statement = narrowed(statement, filter, "meeting")
        .push(" GROUP BY e.meeting UNION ALL SELECT 'section', e.section, count(*) FROM e WHERE TRUE");
    let statement = narrowed(statement, filter, "section").push(
        " GROUP BY e.section UNION ALL
         SELECT 'endorsed', CASE WHEN e.endorsed_by IS NULL THEN 'false' ELSE 'true' END, count(*) FROM e WHERE TRUE",
    );
    let statement = narrowed(statement, filter, "endorsed").push(
        " GROUP BY 2 UNION ALL SELECT 'status', f.status, count(*)
         FROM e JOIN follow_ups f ON f.entry = e.id WHERE TRUE",
    );
    let statement = narrowed(statement, filter, "status").push(
        " GROUP BY f.status UNION ALL SELECT 'unit', f.unit, count(*)
         FROM e JOIN follow_ups f ON f.entry = e.id WHERE f.unit IS NOT NULL",
    );
    narrowed(statement, filter, "unit").push(" GROUP BY f.unit")
}

/// The same for the whole register, where each facet is one walk through an index.
const WHOLE: &str = "SELECT 'total' AS facet, '' AS value, count(*) AS count FROM entries e
     UNION ALL SELECT 'kind', kind, count(*) FROM entry_kinds GROUP BY kind
     UNION ALL SELECT 'addressee', addressee, count(*) FROM entry_addressees GROUP BY addressee
     UNION ALL SELECT 'topic', topic, count(*) FROM entry_topics GROUP BY topic
     UNION ALL SELECT 'meeting', CAST(meeting AS TEXT), count(*) FROM entries WHERE meeting IS NOT NULL GROUP BY meeting
     UNION ALL SELECT 'section', section, count(*) FROM entries GROUP BY section
     UNION ALL SELECT 'endorsed', CASE WHEN endorsed_by IS NULL THEN 'false' ELSE 'true' END, count(*)
     FROM entries GROUP BY 2
     UNION ALL SELECT 'status', status, count(*) FROM follow_ups GROUP BY status
     UNION ALL SELECT 'unit', unit, count(*) FROM follow_ups WHERE unit IS NOT NULL GROUP BY unit";

/// How many entries there are.
pub(super) async fn total(db: &Db, filter: &Filter) -> Result<i64> {
    let statement = narrowed(within(sql("SELECT count(*) FROM entries e"), filter), filter, "");
    Ok(db.known::<(i64,)>(statement).await?.first().map_or(0, |(count,)| *count))
}

/// How many entries recommend something, and how many of these were endorsed.
pub(super) fn recommending(filter: &Filter) -> Sql {
    let statement =
        sql("SELECT count(*) AS recommendations, count(*) FILTER (WHERE e.endorsed_by IS NOT NULL) AS endorsed
         FROM entries e");
    narrowed(within(statement, filter), filter, "").push(" AND e.recommends")
}
