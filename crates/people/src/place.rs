//! Where a role can be held: in the whole process, in a body, for a region. A place is written as the policy table is asked
//! (`body/cwg-wsis`); here it gets its name. Bodies belong to a slice above this one, which tells their names through
//! [`Bodies`].

use std::{future::Future, pin::Pin};

use jiff::civil::Date;
use kit::{
    db::Result,
    web::{State, Visit},
};
use language::Lang;
use vocabulary::RegionSystem;

use crate::{Grant, store::grants, words::Words};

/// Tells the id and the name of each body, in a language. A part of the application, put in by the site.
#[derive(Clone, Copy)]
pub struct Bodies(
    /// Lists them.
    pub fn(State, Lang) -> Names,
);

/// Ids and names of bodies.
pub type Names = Pin<Box<dyn Future<Output = Result<Vec<(String, String)>>> + Send>>;

/// The places of the process with their names in a language.
#[derive(Clone, Debug)]
pub struct Places {
    lang: Lang,
    bodies: Vec<(String, String)>,
}

impl Places {
    /// Asks for the names.
    ///
    /// # Errors
    /// Where the database is not available.
    pub async fn load(visit: &Visit) -> Result<Places> {
        Places::of(&visit.state, visit.lang).await
    }

    /// The same for another language than a visitor's, as in a letter.
    ///
    /// # Errors
    /// Where the database is not available.
    pub async fn of(state: &State, lang: Lang) -> Result<Places> {
        let bodies = match state.parts.get::<Bodies>() {
            Some(Bodies(list)) => list(state.clone(), lang).await?,
            None => Vec::new(),
        };
        Ok(Places { lang, bodies })
    }

    /// Every place with its name: the process, the bodies, the regions of the Bureau.
    pub fn all(&self) -> Vec<(String, String)> {
        let process = (String::new(), Words(self.lang).place_process());
        let bodies = self.bodies.iter().map(|(id, name)| (format!("body/{id}"), name.clone()));
        let regions = RegionSystem::Bdt.regions().iter();
        let regions = regions.map(|region| (format!("region/{}", region.code), region.name(self.lang).to_owned()));
        std::iter::once(process).chain(bodies).chain(regions).collect()
    }

    /// Whether there is such a place.
    pub fn has(&self, place: &str) -> bool {
        self.all().iter().any(|(code, _)| code == place)
    }

    /// The name of a place; its code where it has none.
    pub fn name(&self, place: &str) -> String {
        let found = self.all().into_iter().find(|(code, _)| code == place);
        found.map_or_else(|| place.to_owned(), |(_, name)| name)
    }

    /// A role with where it is held, as people read it.
    pub fn role(&self, grant: &Grant) -> String {
        let role = grant.role.name(self.lang);
        let region = grant.region.as_deref().and_then(|code| RegionSystem::Bdt.find(code).ok());
        let role = match region {
            Some(region) => format!("{role} ({})", region.name(self.lang)),
            None => role,
        };
        if grant.place.is_empty() { role } else { format!("{role} – {}", self.name(&grant.place)) }
    }
}

/// Those who hold a role in a place today and agreed to be named there: the role as people read it, and the name.
///
/// # Errors
/// Where the database is not available.
pub async fn holders(visit: &Visit, place: &str) -> Result<Vec<(String, String)>> {
    let held = grants::holders(&visit.state.db, place, visit.state.clock.today("UTC")).await?;
    let nowhere = Places { lang: visit.lang, bodies: Vec::new() };
    let role = |mut grant: Grant| {
        grant.place.clear();
        nowhere.role(&grant)
    };
    Ok(held.into_iter().map(|holder| (role(holder.grant), holder.name)).collect())
}

/// A span of days as people read it; without an end, since when.
pub fn span(lang: Lang, first: Date, last: Option<Date>) -> String {
    match last {
        Some(last) => language::date_range(lang, first, last),
        None => Words(lang).since(language::date(lang, first)),
    }
}
