//! What is missing or wrong in an entry before it can be sent to review, each fault with the field where it is put right. Words
//! for faults are made by the pages.

use language::Lang;
use serde::{Deserialize, Serialize};
use vocabulary::{Coverage, ProjectStatus, Stakeholder, Topic};

use super::{Content, Known, measure, typed};

/// A fault.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The field, as in the form.
    pub field: String,
    /// What is wrong.
    pub wrong: Wrong,
}

/// What can be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wrong {
    /// It must be filled in.
    Missing,
    /// It is too long: how long it is, and how long it may be, in the unit of the language.
    TooLong {
        /// How long it is.
        length: usize,
        /// How long it may be.
        most: usize,
    },
    /// It holds more links than are taken.
    Links {
        /// How many are taken.
        most: usize,
    },
    /// A part is larger than the whole.
    MoreThanAll,
    /// It ends before it begins.
    EndsBefore,
    /// What is completed has an end.
    NoEnd,
    /// The claim is about nothing that the project says it serves.
    NotServed,
    /// A number without the unit that it is counted in.
    NoUnit,
}

/// The faults of an entry, in the order of its fields. `most_links` is how many links its texts may hold together.
pub fn faults(content: &Content, most_links: usize) -> Vec<Fault> {
    let mut faults = missing(content);
    faults.extend(claims(content));
    faults.extend(lengths(content));
    faults.extend(numbers(content));
    faults.extend(dates(content));
    let links = typed::links_in(&content.words());
    if links > most_links {
        faults.push(fault("summary", Wrong::Links { most: most_links }));
    }
    let place = |fault: &Fault| super::Step::of_field(&fault.field);
    faults.sort_by_key(place);
    faults
}

fn fault(field: impl Into<String>, wrong: Wrong) -> Fault {
    Fault { field: field.into(), wrong }
}

fn missing(content: &Content) -> Vec<Fault> {
    let is_of_states =
        ["international-organization", "united-nations"].contains(&content.organisation.stakeholder.as_str());
    let is_somewhere = !content.states.is_empty();
    let has_place = is_somewhere
        || content.coverage == Some(Coverage::International)
        || (content.coverage == Some(Coverage::Regional) && !content.regions.is_empty());
    let has_line = content.topics.iter().any(|topic| matches!(topic, Topic::Line(_)));
    let needed = [
        ("title", !content.title.is_empty()),
        ("activity", content.activity.is_some()),
        ("summary", !content.summary.is_empty()),
        ("organisation", !content.organisation.name.is_empty()),
        ("stakeholder", Stakeholder::find(&content.organisation.stakeholder).is_ok()),
        ("state", is_of_states || !content.organisation.state.is_empty()),
        ("coverage", content.coverage.is_some()),
        ("states", has_place),
        ("status", content.status.is_some()),
        ("begins", !content.begins.is_empty()),
        ("lines", has_line),
        ("beneficiaries", !content.beneficiaries.is_empty()),
        ("results", content.status != Some(ProjectStatus::Completed) || !content.results.is_empty()),
    ];
    needed.into_iter().filter(|(_, is_there)| !is_there).map(|(field, _)| fault(field, Wrong::Missing)).collect()
}

fn claims(content: &Content) -> Vec<Fault> {
    let mut faults = Vec::new();
    let serves = |topic: &Topic| {
        content.topics.iter().any(|own| own == topic || (own.goal().is_some() && own.goal() == topic.goal()))
    };
    for (number, claim) in (1..).zip(&content.claims) {
        if claim.changed.is_empty() {
            faults.push(fault(format!("claim-{number}-changed"), Wrong::Missing));
        }
        if !claim.has_evidence() {
            faults.push(fault(format!("claim-{number}-evidence"), Wrong::Missing));
        }
        if !serves(&claim.topic) {
            faults.push(fault(format!("claim-{number}-topic"), Wrong::NotServed));
        }
    }
    for (number, aim) in (1..).zip(&content.aims) {
        if aim.aim.is_empty() {
            faults.push(fault(format!("aim-{number}-aim"), Wrong::Missing));
        }
        let has_number = [aim.baseline, aim.planned, aim.reached].iter().any(|one| one.number().is_some());
        if has_number && aim.unit.is_empty() {
            faults.push(fault(format!("aim-{number}-unit"), Wrong::NoUnit));
        }
        let baseline = [("baseline-date", &aim.baseline_date), ("baseline-source", &aim.baseline_source)];
        let reached = [("date", &aim.date), ("source", &aim.source)];
        for (_, needed) in
            [(aim.baseline, baseline), (aim.reached, reached)].iter().filter(|(n, _)| n.number().is_some())
        {
            let gaps = needed.iter().filter(|(_, value)| value.is_empty());
            faults.extend(gaps.map(|(field, _)| fault(format!("aim-{number}-{field}"), Wrong::Missing)));
        }
    }
    for (number, picture) in (1..).zip(&content.pictures) {
        if picture.alt.is_empty() {
            faults.push(fault(format!("picture-{number}-alt"), Wrong::Missing));
        }
    }
    faults
}

/// Every text with its field and its language.
fn texts(content: &Content) -> Vec<(String, Lang, &str)> {
    let own = content.lang;
    let mut texts: Vec<(String, Lang, &str)> = [
        ("title", &content.title),
        ("summary", &content.summary),
        ("goal", &content.goal),
        ("added-value", &content.added_value),
        ("organisation", &content.organisation.name),
        ("contact-name", &content.contact.name),
        ("initiative", &content.initiative),
        ("reach-counted", &content.reach.counted),
        ("results", &content.results),
        ("challenges", &content.challenges),
        ("replicability", &content.replicability),
        ("sustainability", &content.sustainability),
        ("values", &content.values),
        ("budget", &content.budget),
    ]
    .into_iter()
    .map(|(field, text)| (field.to_owned(), own, text.as_str()))
    .collect();
    for (number, partner) in (1..).zip(&content.partners) {
        texts.push((format!("partner-{number}-name"), own, &partner.name));
    }
    for (number, claim) in (1..).zip(&content.claims) {
        texts.push((format!("claim-{number}-changed"), own, &claim.changed));
        texts.push((format!("claim-{number}-evidence"), own, &claim.evidence));
    }
    for (number, aim) in (1..).zip(&content.aims) {
        texts.push((format!("aim-{number}-aim"), own, &aim.aim));
        texts.push((format!("aim-{number}-unit"), own, &aim.unit));
        texts.push((format!("aim-{number}-baseline-source"), own, &aim.baseline_source));
        texts.push((format!("aim-{number}-source"), own, &aim.source));
    }
    for (number, picture) in (1..).zip(&content.pictures) {
        texts.push((format!("picture-{number}-alt"), own, &picture.alt));
    }
    for (lang, brief) in &content.also {
        texts.push((format!("also-{lang}-title"), *lang, &brief.title));
        texts.push((format!("also-{lang}-summary"), *lang, &brief.summary));
    }
    texts
}

fn lengths(content: &Content) -> Vec<Fault> {
    let too_long = |(field, lang, text): (String, Lang, &str)| {
        let most = measure::limit(&field)?.of(lang);
        let length = measure::length(lang, text);
        (length > most).then(|| fault(field, Wrong::TooLong { length, most }))
    };
    texts(content).into_iter().filter_map(too_long).collect()
}

fn numbers(content: &Content) -> Vec<Fault> {
    let Known::Number(all) = content.reach.people else { return Vec::new() };
    let parts = content.reach.numbers().into_iter().filter(|(field, _)| !["people", "places"].contains(field));
    let larger = parts.filter(|(_, part)| part.number().is_some_and(|part| part > all));
    let mut faults: Vec<Fault> = larger.map(|(field, _)| fault(format!("reach-{field}"), Wrong::MoreThanAll)).collect();
    let [women, men] = [content.reach.women, content.reach.men].map(|known| known.number().unwrap_or_default());
    if faults.is_empty() && women.saturating_add(men) > all {
        faults.push(fault("reach-men", Wrong::MoreThanAll));
    }
    faults
}

fn dates(content: &Content) -> Vec<Fault> {
    let (begins, ends) = (&content.begins, &content.ends);
    let length = begins.len().min(ends.len());
    let is_before = length > 0 && ends[..length] < begins[..length];
    match (is_before, content.status) {
        (true, _) => vec![fault("ends", Wrong::EndsBefore)],
        (false, Some(ProjectStatus::Completed)) if ends.is_empty() => vec![fault("ends", Wrong::NoEnd)],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests;
