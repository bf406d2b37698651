//! Where the names in a text lead: to instruments and documents of the record. What the record does not have, or has more than once
//! under the same name, leads nowhere.

use std::collections::HashMap;

use kit::db::{Db, Result};

use super::{
    cited::{self, Cited},
    instruments,
};
use crate::{Citation, Instrument};

/// The paths of what some text names, by its canonical name: “Resolution 140 (Rev. Busan, 2014)” and `/instruments/pp-res-140`.
#[derive(Debug, Default)]
pub struct Leads(HashMap<String, String>);

impl Leads {
    /// Looks up what a text of an instrument names; its own name leads nowhere.
    pub async fn of(db: &Db, own: &Instrument, text: &str) -> Result<Leads> {
        let names: Vec<String> = reading::named(text).into_iter().map(|one| one.canonical).collect();
        if names.is_empty() {
            return Ok(Leads::default());
        }
        let all = instruments::known(db).await?;
        let mut found = cited::named(db, &names).await?;
        found.extend(names.iter().filter_map(|name| Some(cited(name, only(&all, own, &Citation::parse(name)?)?))));
        // A symbol that is also the number of an instrument names the instrument: the last of a name is kept.
        found.sort_by_key(|one| one.is_instrument);
        let found: HashMap<String, Cited> = found.into_iter().map(|one| (one.code.clone(), one)).collect();
        let others = found.into_iter().filter(|(_, one)| one.id != own.id);
        Ok(Leads(others.map(|(name, one)| (name, one.path())).collect()))
    }

    /// A text in pieces, each with where it leads.
    pub fn pieces<'t>(&'t self, text: &'t str) -> Vec<(&'t str, Option<&'t str>)> {
        let (mut pieces, mut from) = (Vec::new(), 0);
        if !self.0.is_empty() {
            for one in reading::named(text) {
                let Some(path) = self.0.get(&one.canonical) else { continue };
                pieces.push((&text[from..one.at.start], None));
                pieces.push((&text[one.at.clone()], Some(path.as_str())));
                from = one.at.end;
            }
        }
        pieces.push((&text[from..], None));
        pieces.retain(|(words, _)| !words.is_empty());
        pieces
    }
}

/// An instrument as what a name cites.
fn cited(name: &str, instrument: &Instrument) -> Cited {
    Cited {
        code: name.to_owned(),
        id: instrument.id.clone(),
        title: instrument.title.clone(),
        is_instrument: true,
        paragraph: None,
    }
}

/// The one instrument of this kind and number, and with this version where one is named. Where none is, conferences that count from 1
/// mean their own, and only the Council has come to four digits.
fn only<'i>(all: &'i [Instrument], own: &Instrument, citation: &Citation<'_>) -> Option<&'i Instrument> {
    let is_it = |one: &&Instrument| {
        let is_meant = match citation.label {
            Some(label) => one.version(label).is_some(),
            None => one.adopter == own.adopter || one.number.len() > 3,
        };
        one.kind == citation.kind && one.number == citation.number && is_meant
    };
    let mut found = all.iter().filter(is_it);
    found.next().filter(|_| found.next().is_none())
}
