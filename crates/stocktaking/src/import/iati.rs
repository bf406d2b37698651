//! An activity of IATI 2.03 as a project. What the standard says in codes becomes our codes where they mean the same; what has no
//! field here is named, so that nobody thinks it was kept.

mod aims;
mod topics;

use language::Lang;
use tables::{Activity, Organisation, Worded};
use vocabulary::{Coverage, ProjectStatus, State};

use super::{
    field::Field,
    note::Note,
    row::{Draft, Reader, Row, short},
};
use crate::project::{Brief, MOST_PARTNERS, Party, read_link};

/// Reads an activity; what it says nothing of is filled in by the values that hold for each row.
pub fn read(reader: &Reader, number: u64, activity: &Activity) -> Row {
    let mut draft = Draft { identifier: super::code::plain(&activity.identifier), ..Draft::default() };
    language_of(&mut draft, activity);
    texts(&mut draft, activity);
    parties(&mut draft, activity);
    places(&mut draft, activity);
    times(&mut draft, activity);
    topics::read(&mut draft, activity);
    aims::read(&mut draft, activity);
    money_and_papers(&mut draft, activity);
    for (element, count) in &activity.rest {
        let value = if *count > 1 { format!("{count} ×") } else { String::new() };
        draft.no_field(element, &value);
    }
    reader.complete(&mut draft);
    draft.row(number)
}

/// The language that most is said in: that of the activity, or of its first title, where it is one of the six.
fn language_of(draft: &mut Draft, activity: &Activity) {
    let said = std::iter::once(activity.lang.as_str()).chain(activity.titles.iter().map(|title| title.lang.as_str()));
    let ours = said.clone().find_map(super::code::lang);
    match ours {
        Some(lang) => draft.content.lang = lang,
        None => said.filter(|code| !code.is_empty()).take(1).for_each(|code| draft.unknown("lang", code)),
    }
}

/// The words in a language; the first ones where there are none in it.
fn in_lang(words: &[Worded], lang: Lang) -> &str {
    let own = words.iter().find(|one| super::code::lang(&one.lang) == Some(lang));
    own.or_else(|| words.first()).map_or("", |one| one.text.as_str())
}

fn texts(draft: &mut Draft, activity: &Activity) {
    let lang = draft.content.lang;
    draft.set("title", in_lang(&activity.titles, lang));
    for other in &activity.titles {
        draft.also(&other.lang, |brief| other.text.clone_into(&mut brief.title));
    }
    for (kind, words) in &activity.descriptions {
        let own = in_lang(words, lang);
        match kind.as_str() {
            "" | "1" => {
                draft.set("summary", own);
                for other in words {
                    draft.also(&other.lang, |brief| other.text.clone_into(&mut brief.summary));
                }
            }
            "2" => draft.set("goal", own),
            kind => draft.no_field(&format!("description[@type={kind}]"), own),
        }
    }
    draft.set("contact-name", in_lang(&activity.contact_names, lang));
    draft.set("contact-mail", &activity.contact_mail);
}

fn parties(draft: &mut Draft, activity: &Activity) {
    let lang = draft.content.lang;
    draft.content.organisation = party(&activity.reporting, lang);
    for one in &activity.participating {
        let party = party(one, lang);
        if !one.role.is_empty() {
            let name = if party.name.is_empty() { &one.reference } else { &party.name };
            draft.no_field("participating-org/@role", &format!("{name}: {}", role(&one.role)));
        }
        // Who reports it is named again among those who take part.
        if party.name == draft.content.organisation.name
            || draft.content.partners.iter().any(|own| own.name == party.name)
        {
            continue;
        }
        if party.name.is_empty() || draft.content.partners.len() == MOST_PARTNERS {
            draft.no_field("participating-org", &one.reference);
            continue;
        }
        draft.content.partners.push(party);
    }
}

/// The list OrganisationRole, in its own words.
fn role(code: &str) -> &str {
    match code {
        "1" => "1 Funding",
        "2" => "2 Accountable",
        "3" => "3 Extending",
        "4" => "4 Implementing",
        other => other,
    }
}

fn party(of: &Organisation, lang: Lang) -> Party {
    Party {
        name: in_lang(&of.names, lang).to_owned(),
        stakeholder: stakeholder(&of.kind).to_owned(),
        // An identifier begins with the State that keeps the register: XM and its like are none.
        state: of
            .reference
            .split('-')
            .next()
            .and_then(super::code::state)
            .filter(|_| of.kind != "40")
            .unwrap_or_default(),
    }
}

/// The list OrganisationType.
fn stakeholder(kind: &str) -> &'static str {
    match kind {
        "10" | "11" | "15" => "government",
        "21" | "22" | "23" | "24" | "60" => "civil-society",
        "30" | "70" | "71" | "72" | "73" => "private-sector",
        "40" => "international-organization",
        "80" => "academia",
        _ => "",
    }
}

fn places(draft: &mut Draft, activity: &Activity) {
    for country in &activity.countries {
        match State::find(&country.code) {
            Ok(state) => draft.content.states.push(state.code.to_owned()),
            Err(_) => draft.unknown("states", &country.code),
        }
        if !country.percent.is_empty() && activity.countries.len() > 1 {
            draft.no_field("recipient-country/@percentage", &format!("{} {} %", country.code, country.percent));
        }
    }
    for region in &activity.regions {
        match ["", "1"].contains(&region.vocabulary.as_str()).then(|| bureau(&region.code)).flatten() {
            Some(code) => draft.content.regions.push(code.to_owned()),
            None => draft.unknown("regions", &region.code),
        }
    }
    draft.content.regions.sort_unstable();
    draft.content.regions.dedup();
    draft.content.coverage = match activity.scope.as_str() {
        "1" => Some(Coverage::International),
        "2" | "3" => Some(Coverage::Regional),
        "4" => Some(Coverage::National),
        "5" | "6" | "7" | "8" => Some(Coverage::Local),
        _ => None,
    };
}

/// The region of the Bureau that lies where a region of the OECD's list does, where the two agree.
fn bureau(code: &str) -> Option<&'static str> {
    Some(match code {
        "289" | "1027" | "1028" | "1029" | "1030" => "AFR",
        "189" | "589" => "ARB",
        "380" | "389" | "489" | "498" | "1031" | "1032" => "AMS",
        "679" | "789" | "889" | "1033" | "1034" | "1035" => "ASP",
        "89" => "EUR",
        _ => return None,
    })
}

fn times(draft: &mut Draft, activity: &Activity) {
    let of = |kinds: [&str; 2]| {
        let find = |kind: &str| activity.dates.iter().find(|(own, day)| own == kind && !day.is_empty());
        kinds.into_iter().find_map(find).map(|(_, day)| day.clone())
    };
    // What was is told before what was meant to be.
    if let Some(day) = of(["2", "1"]) {
        draft.set("begins", &day);
    }
    if let Some(day) = of(["4", "3"]) {
        draft.set("ends", &day);
    }
    draft.content.status = match activity.status.as_str() {
        "1" => Some(ProjectStatus::Planned),
        "2" | "3" => Some(ProjectStatus::Ongoing),
        "4" => Some(ProjectStatus::Completed),
        "" => None,
        other => {
            draft.unknown("status", &format!("activity-status {other}"));
            None
        }
    };
}

fn money_and_papers(draft: &mut Draft, activity: &Activity) {
    let budget = |one: &tables::Budget| {
        let span = [&one.from, &one.to].map(String::as_str).join(" – ");
        format!("{} {} ({})", one.currency, one.value, span.trim_matches([' ', '–']))
            .replace(" ()", "")
            .trim()
            .to_owned()
    };
    let budgets: Vec<String> = activity.budgets.iter().filter(|one| !one.value.is_empty()).map(budget).collect();
    draft.set("budget", &budgets.join("; "));
    draft.set("website", &activity.website);
    for document in &activity.documents {
        // A12 is the page of the activity itself.
        let is_page = document.categories.iter().any(|category| category == "A12");
        match read_link(&document.url).filter(|_| is_page && draft.content.website.is_empty()) {
            Some(link) => draft.content.website = link,
            None => draft.no_field("document-link", &document.url),
        }
    }
}

impl Draft {
    /// Puts a value into a field by its code, where there is one.
    fn set(&mut self, field: &str, value: &str) {
        if let Some(field) = Field::find(field).filter(|_| !value.trim().is_empty()) {
            self.put(field, &super::code::text(value));
        }
    }

    /// Title or summary in another of the six languages.
    fn also(&mut self, lang: &str, put: impl FnOnce(&mut Brief)) {
        if let Some(lang) = super::code::lang(lang).filter(|lang| *lang != self.content.lang) {
            put(self.content.also.entry(lang).or_default());
        }
    }

    fn no_field(&mut self, name: &str, value: &str) {
        self.notes.push(Note::NoField { name: name.to_owned(), value: short(value) });
    }
}

#[cfg(test)]
mod tests;
