//! The pages by which people come in, and those of their own account.

mod access;
mod account;
mod close;
mod confirm;
mod export;
mod fields;
mod following;
mod letter;
mod recover;
mod sign_in;
mod sign_up;
mod ways;

use kit::web::Routes;

pub use close::erase_due;
pub(crate) use recover::link_for;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/sign-in", "account.enter", sign_in::form)
        .post("/{lang}/sign-in", "account.enter", sign_in::enter)
        .post("/{lang}/sign-out", "account.enter", sign_in::leave)
        .get("/{lang}/account/tokens", "tokens.manage", access::list)
        .post("/{lang}/account/tokens", "tokens.manage", access::make)
        .post("/{lang}/account/tokens/{id}", "tokens.manage", access::withdraw)
        .get("/{lang}/sign-up", "account.enter", sign_up::form)
        .post("/{lang}/sign-up", "account.enter", sign_up::send)
        .get("/{lang}/confirm", "account.enter", confirm::form)
        .post("/{lang}/confirm", "account.enter", confirm::by_code)
        .post("/{lang}/confirm-again", "account.enter", confirm::again)
        .get("/{lang}/confirm/{token}", "account.enter", confirm::link)
        .post("/{lang}/confirm/{token}", "account.enter", confirm::by_link)
        .get("/{lang}/recover", "account.enter", recover::form)
        .post("/{lang}/recover", "account.enter", recover::ask)
        .get("/{lang}/recover/{token}", "account.enter", recover::link)
        .post("/{lang}/recover/{token}", "account.enter", recover::choose)
        .get("/{lang}/letter/{kind}/{token}", "account.enter", letter::question)
        .post("/{lang}/letter/{kind}/{token}", "account.enter", letter::answer)
        .get("/{lang}/account", "account.keep", account::show)
        .post("/{lang}/account", "account.keep", account::profile)
        .post("/{lang}/account/address", "account.keep", account::address)
        .post("/{lang}/account/password", "account.keep", account::password)
        .post("/{lang}/account/sessions", "account.keep", account::end_others)
        .post("/{lang}/account/sessions/{id}", "account.keep", account::end)
        .get("/{lang}/account/export", "account.keep", export::export)
        .get("/{lang}/account/following", "account.keep", following::list)
        .post("/{lang}/account/following", "account.keep", following::add)
        .post("/{lang}/account/following/{id}", "account.keep", following::stop)
        .post("/{lang}/account/following/{id}/name", "account.keep", following::rename)
        .post("/{lang}/account/following/{id}/letters", "account.keep", following::letters)
        .get("/{lang}/account/close", "account.keep", close::form)
        .post("/{lang}/account/close", "account.keep", close::ask)
        .post("/{lang}/account/keep", "account.keep", close::keep)
        .and(ways::routes())
}
