//! What is done after an answer was given, put together: the kinds of jobs, each with who does it. And all letters that
//! the slices write, for those who look at them.

use jiff::SignedDuration;
use kit::{
    jobs::Workers,
    journal::checkpoint::{self, Key},
    mail::{self, Letter, Office},
    web::State,
};
use language::Lang;

/// How long a letter that somebody's own act asked for is kept.
const LETTERS_KEPT: SignedDuration = SignedDuration::from_hours(365 * 24);

/// The workers of this process, with a handler for each kind of job. What is done daily is done on one of all nodes.
pub fn workers(state: &State, office: Office, key: Key) -> Workers {
    let db = &state.db;
    let (outbox, journal, accounts, letters, tables) = (db.clone(), db.clone(), db.clone(), db.clone(), db.clone());
    let (followed, reviewed, reviewed_url) = (state.clone(), db.clone(), office.base_url.clone());
    let (dates, base_url) = (db.clone(), office.base_url.clone());
    let (projects, projects_url) = (db.clone(), office.base_url.clone());
    let (calls, calls_url) = (db.clone(), office.base_url.clone());
    let (imports, harvests, due) = (state.clone(), state.clone(), db.clone());
    Workers::new(db.clone())
        .on(mail::KIND, move |claim| {
            let (db, office) = (outbox.clone(), office.clone());
            async move { mail::deliver(&db, &office, claim).await }
        })
        .daily("keep-checkpoint", move |_| {
            let (db, key) = (journal.clone(), key.clone());
            async move { Ok(checkpoint::keep(&db, &key).await.map(drop)?) }
        })
        .daily("erase-accounts", move |_| {
            let db = accounts.clone();
            async move { Ok(people::erase_due(&db).await.map(drop)?) }
        })
        .daily("remind", move |_| {
            let (db, base_url) = (dates.clone(), base_url.clone());
            async move { Ok(groups::reminders::remind(&db, &base_url).await.map(drop)?) }
        })
        .daily("tell-followers", move |_| {
            let state = followed.clone();
            async move { Ok(people::follow::tell(&state).await.map(drop)?) }
        })
        .daily("ask-about-projects", move |_| {
            let (db, base_url) = (projects.clone(), projects_url.clone());
            async move { Ok(stocktaking::reminders::remind(&db, &base_url).await.map(drop)?) }
        })
        .daily("remind-of-calls", move |_| {
            let (db, base_url) = (calls.clone(), calls_url.clone());
            async move { Ok(stocktaking::calls::letters::remind(&db, &base_url).await.map(drop)?) }
        })
        .daily("tell-reviewers", move |_| {
            let (db, base_url) = (reviewed.clone(), reviewed_url.clone());
            async move { Ok(stocktaking::tell_reviewers(&db, &base_url).await.map(drop)?) }
        })
        .on(stocktaking::store::imports::KIND, move |claim| {
            let state = imports.clone();
            async move { stocktaking::import::run::work(&state.db, &state.files, claim).await }
        })
        .on(stocktaking::store::harvests::KIND, move |claim| {
            let state = harvests.clone();
            async move {
                let allowed = state.parts.get::<stocktaking::harvest::Allowed>().cloned().unwrap_or_default();
                let at = (&state.db, &state.files);
                stocktaking::harvest::run::work(at, &allowed, &state.config.base_url, claim).await
            }
        })
        .daily("wake-harvests", move |_| {
            let db = due.clone();
            async move { Ok(stocktaking::store::harvests::wake_due(&db).await.map(drop)?) }
        })
        .daily("sweep-letters", move |_| {
            let db = letters.clone();
            async move {
                let before = db.clock().now() - LETTERS_KEPT;
                Ok(db.write(move |tx| Box::pin(async move { mail::sweep(tx, before).await })).await.map(drop)?)
            }
        })
        .daily("count-tables", move |_| {
            let db = tables.clone();
            async move { Ok(db.analyze().await?) }
        })
}

/// One letter of each template in a language, to made-up people. A slice that writes letters is named here.
pub fn samples(lang: Lang) -> Vec<Letter<'static>> {
    let own = operations::letters::samples(lang).into_iter().chain(people::letters::samples(lang));
    let own = own.chain([people::follow::sample(lang)]).chain(groups::reminders::samples(lang));
    own.chain(stocktaking::letters::samples(lang)).collect()
}
