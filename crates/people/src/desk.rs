//! The desk of the administrators: people with their roles and organisations. Nobody else can list people.

mod act;
mod organisation;
mod organisations;
mod people;
mod person;

use kit::web::Routes;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/people", "people.manage", people::list)
        .formats(people::FORMATS)
        .get("/{lang}/people/{id}", "people.manage", person::show)
        .post("/{lang}/people/{id}/grants", "people.manage", person::grant)
        .get("/{lang}/people/{id}/grants/{grant}", "people.manage", person::ask_to_withdraw)
        .post("/{lang}/people/{id}/grants/{grant}", "people.manage", person::withdraw)
        .get("/{lang}/people/{id}/state", "people.manage", person::ask_to_turn)
        .post("/{lang}/people/{id}/state", "people.manage", person::turn)
        .post("/{lang}/people/{id}/affiliations", "people.manage", person::join)
        .post("/{lang}/people/{id}/affiliations/{affiliation}", "people.manage", person::leave)
        .get("/{lang}/organisations", "organisations.manage", organisations::list)
        .formats(organisations::FORMATS)
        .post("/{lang}/organisations", "organisations.manage", organisation::add)
        .get("/{lang}/organisations/{id}", "organisations.manage", organisation::show)
        .post("/{lang}/organisations/{id}", "organisations.manage", organisation::change)
}
