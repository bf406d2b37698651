//! The pages for people who write programs: how to begin, what there is, and what each kind of problem means.

mod help;
mod problems;

use kit::web::Routes;

/// The addresses of the pages. The address of a kind of problem has no language: it is the same in every answer, and leads
/// to the page in the reader's.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/api", "site.read", help::help)
        .get("/{lang}/problems", "site.read", problems::all)
        .get("/{lang}/problems/{kind}", "site.read", problems::one)
        .get("/problems/{kind}", "site.read", problems::in_the_readers_language)
}
