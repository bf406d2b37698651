//! The pages by which people come in, and those of their own account.

mod sign_in;
mod ways;

use kit::web::Routes;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/sign-in", "account.enter", sign_in::form)
        .post("/{lang}/sign-in", "account.enter", sign_in::enter)
        .post("/{lang}/sign-out", "account.enter", sign_in::leave)
        .and(ways::routes())
}
