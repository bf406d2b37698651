//! What is done after an answer was given, put together: the kinds of jobs, each with who does it. And all letters that
//! the slices write, for those who look at them.

use kit::{
    db::Db,
    jobs::Workers,
    mail::{self, Letter, Office},
};
use language::Lang;

/// The workers of this process, with a handler for each kind of job.
pub fn workers(db: &Db, office: Office) -> Workers {
    let outbox = db.clone();
    Workers::new(db.clone()).on(mail::KIND, move |claim| {
        let (db, office) = (outbox.clone(), office.clone());
        async move { mail::deliver(&db, &office, claim).await }
    })
}

/// One letter of each template in a language, to made-up people. A slice that writes letters is named here.
pub fn samples(lang: Lang) -> Vec<Letter<'static>> {
    operations::letters::samples(lang).into_iter().chain(people::letters::samples(lang)).collect()
}
