//! What a project says, as values for its page: for everybody, for those who look their entry over before they send it, and for
//! reviewers.

use kit::web::{Link, Visit};
use language::{Lang, Shown};
use vocabulary::{Region, RegionSystem, Stakeholder, State, Topic};

use crate::{
    names,
    project::{Aim, Claim, Content, Known, Party},
    words::Words,
};

/// What is shown.
pub(crate) struct View {
    /// The language that it is written in.
    pub lang: Lang,
    /// The summary, in the reader's language where it is there.
    pub summary: Said,
    /// What is known of it, each with its links.
    pub facts: Vec<(String, Vec<Link>)>,
    /// Longer texts with their headings.
    pub texts: Vec<(String, String)>,
    /// How many it reaches.
    pub reach: Vec<(String, String)>,
    /// How that was counted.
    pub counted: String,
    /// What it did for goals and targets.
    pub claims: Vec<ClaimView>,
    /// What it aimed at and reached.
    pub aims: Vec<AimView>,
    /// Whether any of them says what there was before.
    pub has_baselines: bool,
    /// Pictures: address, width, height, what is on them.
    pub pictures: Vec<(String, u32, u32, String)>,
}

/// Words in a language, with whether the reader asked for another.
pub(crate) struct Said {
    pub text: String,
    pub lang: Lang,
    pub is_fallback: bool,
}

/// A claim.
pub(crate) struct ClaimView {
    pub topic: Link,
    pub changed: String,
    pub evidence: String,
    pub link: String,
    /// The file that shows it: name and address.
    pub file: Option<(String, String)>,
}

/// An aim.
pub(crate) struct AimView {
    pub aim: String,
    /// What there was before, with its day and its source.
    pub baseline: (String, String, String),
    pub planned: String,
    pub reached: String,
    pub date: String,
    pub source: String,
}

/// Words as they are shown.
pub(crate) fn shown(shown: Shown<'_>) -> Said {
    Said { text: shown.text.to_owned(), lang: shown.lang, is_fallback: shown.is_fallback }
}

impl View {
    /// What a project with an id says.
    pub(crate) fn of(visit: &Visit, id: &str, content: &Content) -> View {
        let words = Words(visit.lang);
        let texts = [
            (words.f_goal(), &content.goal),
            (words.f_added_value(), &content.added_value),
            (words.f_results(), &content.results),
            (words.f_challenges(), &content.challenges),
            (words.f_replicability(), &content.replicability),
            (words.f_sustainability(), &content.sustainability),
            (words.f_values(), &content.values),
        ];
        let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
        let reach = content.reach.numbers().into_iter().filter_map(|(field, number)| {
            Some((names::label(words, &format!("reach-{field}")), names::known(words, number)?))
        });
        let picture = |(number, picture): (usize, &crate::project::Picture)| {
            let src = visit.href(&format!("/projects/{id}/pictures/{number}"));
            (src, picture.width, picture.height, picture.alt.clone())
        };
        View {
            lang: content.lang,
            summary: shown(content.summaries().shown(visit.lang)),
            facts: facts(visit, content),
            texts: texts.map(|(title, text)| (title, text.clone())).collect(),
            reach: reach.collect(),
            counted: content.reach.counted.clone(),
            claims: content.claims.iter().map(|claim| claim_view(visit, (id, content), claim)).collect(),
            aims: content.aims.iter().map(|aim| aim_view(words, aim)).collect(),
            has_baselines: content.aims.iter().any(|aim| aim.baseline != Known::Unsaid),
            pictures: (1..).zip(&content.pictures).map(picture).collect(),
        }
    }
}

fn claim_view(visit: &Visit, (id, content): (&str, &Content), claim: &Claim) -> ClaimView {
    let file = content.files.iter().find(|file| file.hash == claim.file);
    ClaimView {
        topic: topic(visit, &claim.topic),
        changed: claim.changed.clone(),
        evidence: claim.evidence.clone(),
        link: claim.link.clone(),
        file: file.map(|file| (file.name.clone(), visit.href(&format!("/projects/{id}/files/{}", file.hash)))),
    }
}

fn aim_view(words: Words, aim: &Aim) -> AimView {
    let counted = |known: Known| names::counted(words, known, &aim.unit).unwrap_or_default();
    AimView {
        aim: aim.aim.clone(),
        baseline: (
            counted(aim.baseline),
            language::partial_date(words.0, &aim.baseline_date),
            aim.baseline_source.clone(),
        ),
        planned: counted(aim.planned),
        reached: counted(aim.reached),
        date: language::partial_date(words.0, &aim.date),
        source: aim.source.clone(),
    }
}

/// A topic with its code and name, leading to its page.
fn topic(visit: &Visit, topic: &Topic) -> Link {
    let code = topic.code();
    let name = topic.name(visit.lang);
    let label = match topic {
        Topic::Line(line) => format!("{} {}", line.written_code(visit.lang), name),
        Topic::Goal(_) => format!("{code} {name}"),
        _ => name.into_owned(),
    };
    Link::new(visit.href(&format!("/topics/{code}")), label)
}

fn plain(text: impl Into<String>) -> Link {
    Link::new(String::new(), text)
}

/// A value that leads to the list of all that have it.
fn counted(visit: &Visit, facet: &str, code: &str, label: impl Into<String>) -> Link {
    Link::new(visit.href(&format!("/projects?{facet}={code}")), label)
}

/// An organisation in one line.
pub(crate) fn party(lang: Lang, party: &Party) -> String {
    let kind = Stakeholder::find(&party.stakeholder).map(|one| one.name(lang)).ok();
    let state = State::find(&party.state).map(|one| one.name(lang)).ok();
    let words = Words(lang);
    match (kind, state) {
        (Some(kind), Some(state)) => words.party_in(kind, party.name.as_str(), state),
        (Some(about), None) | (None, Some(about)) => words.party(about, party.name.as_str()),
        (None, None) => party.name.clone(),
    }
}

fn facts(visit: &Visit, content: &Content) -> Vec<(String, Vec<Link>)> {
    let (words, lang) = (Words(visit.lang), visit.lang);
    let coded = |facet: &str, code: &str, name: &str| counted(visit, facet, code, name);
    let date = |date: &str| plain(language::partial_date(lang, date));
    let outside = |address: &str| Link::new(address, address);
    let activity = content.activity.map(|one| coded("kind", one.code(), one.name(lang)));
    let coverage = content.coverage.map(|one| plain(one.name(lang)));
    let status = content.status.map(|one| coded("status", one.code(), one.name(lang)));
    let regions = |system: RegionSystem, facet: &'static str| {
        let codes = content.regions_of(system);
        let found = codes.into_iter().filter_map(move |code| system.find(code).ok());
        found.map(|region: &Region| coded(facet, region.code, region.name(lang))).collect::<Vec<_>>()
    };
    let mut states: Vec<&State> = content.states.iter().filter_map(|code| State::find(code).ok()).collect();
    states.sort_by(|a, b| language::compare(lang, a.name(lang), b.name(lang)));
    let stakeholder = Stakeholder::find(&content.organisation.stakeholder).ok();
    let is_line = |topic: &&Topic| matches!(topic, Topic::Line(_));
    let own = [&content.begins, &content.ends];
    let own_state = State::find(&content.organisation.state).ok().map(|state| plain(state.name(lang)));
    let mut facts = vec![
        (words.f_organisation(), vec![plain(&content.organisation.name)]),
        (
            words.f_stakeholder(),
            stakeholder.map(|one| coded("stakeholder", one.code, one.name(lang))).into_iter().collect(),
        ),
        (words.f_state(), own_state.into_iter().collect()),
        (words.f_activity(), activity.into_iter().collect()),
        (words.f_status(), status.into_iter().collect()),
        (words.f_begins(), vec![date(own[0])]),
        (words.f_ends(), vec![date(own[1])]),
        (words.f_coverage(), coverage.into_iter().collect()),
        (words.f_states(), states.iter().map(|state| coded("state", state.code, state.name(lang))).collect()),
        (words.facet_region(), regions(RegionSystem::Bdt, "region")),
        (words.facet_area(), regions(RegionSystem::Administrative, "area")),
        (words.f_initiative(), vec![plain(&content.initiative)]),
        (words.f_lines(), content.topics.iter().filter(is_line).map(|one| topic(visit, one)).collect()),
        (
            words.goals_and_targets(),
            content.topics.iter().filter(|one| !is_line(one)).map(|one| topic(visit, one)).collect(),
        ),
        (words.f_compact(), content.compact.iter().map(|one| plain(one.name(lang))).collect()),
        (
            words.f_beneficiaries(),
            content.beneficiaries.iter().map(|one| coded("beneficiary", one.code(), one.name(lang))).collect(),
        ),
        (words.partners(), content.partners.iter().map(|one| plain(party(lang, one))).collect()),
        (words.f_website(), vec![outside(&content.website)]),
        (words.f_organisation_website(), vec![outside(&content.organisation_website)]),
        (words.f_video(), vec![outside(&content.video)]),
        (words.f_lang(), vec![coded("language", content.lang.code(), content.lang.endonym())]),
    ];
    facts.retain(|(_, links)| links.iter().any(|link| !link.label.is_empty()));
    facts
}
