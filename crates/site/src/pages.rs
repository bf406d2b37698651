//! Pages that belong to no slice: about the site, and the style guide.

mod about;
mod play;
mod style;

use kit::web::Routes;

/// The routes of the site's own pages.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/about", "site.read", about::about)
        .get("/{lang}/style", "site.read", style::style)
        .get("/{lang}/demo", "demo.play", play::show)
        .post("/{lang}/demo/{role}", "demo.play", play::play)
}
