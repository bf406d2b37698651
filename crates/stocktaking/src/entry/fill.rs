//! What stands in the fields of a step for what a project says: the other way round of reading them.

use vocabulary::Topic;

use super::typed::Typed;
use crate::project::{Content, Known, Step};

/// The fields of a step, filled in.
pub(crate) fn fill(step: Step, content: &Content) -> Typed {
    let mut typed = Typed::default();
    match step {
        Step::What => what(content, &mut typed),
        Step::Who => who(content, &mut typed),
        Step::Where => place(content, &mut typed),
        Step::Topics => topics(content, &mut typed),
        Step::Reach => reach(content, &mut typed),
        Step::Results => results(content, &mut typed),
        Step::Future => future(content, &mut typed),
        Step::Extras => extras(content, &mut typed),
    }
    typed
}

fn what(content: &Content, typed: &mut Typed) {
    typed.add("lang", content.lang.code());
    typed.add("title", &content.title);
    typed.add("activity", content.activity.map(|one| one.code()).unwrap_or_default());
    typed.add("summary", &content.summary);
    typed.add("goal", &content.goal);
    typed.add("added-value", &content.added_value);
    typed.add("website", &content.website);
    typed.add("video", &content.video);
}

fn who(content: &Content, typed: &mut Typed) {
    typed.add("organisation", &content.organisation.name);
    typed.add("stakeholder", &content.organisation.stakeholder);
    typed.add("state", &content.organisation.state);
    typed.add("organisation-website", &content.organisation_website);
    typed.add("contact-name", &content.contact.name);
    typed.add("contact-mail", &content.contact.mail);
    for (number, partner) in (1..).zip(&content.partners) {
        typed.add(format!("partner-{number}-name"), &partner.name);
        typed.add(format!("partner-{number}-stakeholder"), &partner.stakeholder);
        typed.add(format!("partner-{number}-state"), &partner.state);
    }
}

fn place(content: &Content, typed: &mut Typed) {
    typed.add("coverage", content.coverage.map(|one| one.code()).unwrap_or_default());
    content.states.iter().for_each(|state| typed.add("states", state));
    content.regions.iter().for_each(|region| typed.add("regions", region));
    typed.add("initiative", &content.initiative);
    typed.add("status", content.status.map(|one| one.code()).unwrap_or_default());
    typed.add("begins", &content.begins);
    typed.add("ends", &content.ends);
}

fn topics(content: &Content, typed: &mut Typed) {
    let mut targets = Vec::new();
    for topic in &content.topics {
        match topic {
            Topic::Line(line) => typed.add("lines", line.code),
            Topic::Goal(goal) => typed.add("goals", goal.code),
            Topic::Target(target) => targets.push(target.code),
            Topic::System(_) => {}
        }
    }
    typed.add("targets", targets.join(", "));
    content.compact.iter().for_each(|one| typed.add("compact", one.code()));
}

fn known(name: &str, known: Known, typed: &mut Typed) {
    match known {
        Known::Unsaid => typed.add(name, ""),
        Known::NotKnown => typed.add(format!("{name}-not-known"), "yes"),
        Known::Number(number) => typed.add(name, number.to_string()),
    }
}

fn reach(content: &Content, typed: &mut Typed) {
    content.beneficiaries.iter().for_each(|one| typed.add("beneficiaries", one.code()));
    for (field, number) in content.reach.numbers() {
        known(&format!("reach-{field}"), number, typed);
    }
    typed.add("reach-counted", &content.reach.counted);
}

fn results(content: &Content, typed: &mut Typed) {
    typed.add("results", &content.results);
    for (number, claim) in (1..).zip(&content.claims) {
        typed.add(format!("claim-{number}-topic"), claim.topic.to_string());
        typed.add(format!("claim-{number}-changed"), &claim.changed);
        typed.add(format!("claim-{number}-evidence"), &claim.evidence);
        typed.add(format!("claim-{number}-link"), &claim.link);
        typed.add(format!("claim-{number}-file"), &claim.file);
    }
    for (number, aim) in (1..).zip(&content.aims) {
        typed.add(format!("aim-{number}-aim"), &aim.aim);
        typed.add(format!("aim-{number}-unit"), &aim.unit);
        known(&format!("aim-{number}-baseline"), aim.baseline, typed);
        typed.add(format!("aim-{number}-baseline-date"), &aim.baseline_date);
        typed.add(format!("aim-{number}-baseline-source"), &aim.baseline_source);
        known(&format!("aim-{number}-planned"), aim.planned, typed);
        known(&format!("aim-{number}-reached"), aim.reached, typed);
        typed.add(format!("aim-{number}-date"), &aim.date);
        typed.add(format!("aim-{number}-source"), &aim.source);
    }
}

fn future(content: &Content, typed: &mut Typed) {
    typed.add("challenges", &content.challenges);
    typed.add("replicability", &content.replicability);
    typed.add("sustainability", &content.sustainability);
    typed.add("values", &content.values);
    typed.add("budget", &content.budget);
}

fn extras(content: &Content, typed: &mut Typed) {
    for (number, picture) in (1..).zip(&content.pictures) {
        typed.add(format!("picture-{number}-alt"), &picture.alt);
    }
    for (lang, brief) in &content.also {
        typed.add(format!("also-{lang}-title"), &brief.title);
        typed.add(format!("also-{lang}-summary"), &brief.summary);
    }
}
