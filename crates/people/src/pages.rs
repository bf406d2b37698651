//! The pages by which people come in, and those of their own account.

mod access;
mod sign_in;
mod ways;

use kit::web::Routes;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/sign-in", "account.enter", sign_in::form)
        .post("/{lang}/sign-in", "account.enter", sign_in::enter)
        .post("/{lang}/sign-out", "account.enter", sign_in::leave)
        .get("/{lang}/account/tokens", "tokens.manage", access::list)
        .post("/{lang}/account/tokens", "tokens.manage", access::make)
        .post("/{lang}/account/tokens/{id}", "tokens.manage", access::withdraw)
        .and(ways::routes())
}
