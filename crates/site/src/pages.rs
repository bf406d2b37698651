//! Pages that belong to no slice: about the site, and the style guide.

mod about;
mod style;

use kit::web::Routes;

/// The routes of the site's own pages.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/{lang}/about", "site.read", about::about).get("/{lang}/style", "site.read", style::style)
}
