//! Made-up projects for the demonstration: eight kinds of activities, told in six languages, with States, organisations, reach,
//! claims and aims that vary. The same number always gives the same project, so that tests and pictures can name one. Each is
//! marked as made up.

use std::{collections::BTreeMap, sync::OnceLock};

use jiff::{SignedDuration, Timestamp, tz::TimeZone};
use kit::{
    clock,
    db::{Db, Result},
};
use language::Lang;
use serde::Deserialize;
use vocabulary::{ActivityType, Beneficiary, Coverage, ProjectStatus, RegionSystem, State, Topic};

use crate::{
    project::{Aim, Brief, Claim, Content, Known, Party, Project, Reach, Times},
    states::ProjectState,
    store::projects,
    words::Words,
};

pub mod calls;
pub mod stories;

/// What the source of a made-up project is called.
pub const SOURCE: &str = "demo";
/// How many the demonstration has.
pub const COUNT: u64 = 400;
/// The id of the first.
pub const FIRST: &str = "K7M2Q";

/// The day on which the projects of [`project`] are seen.
const DAY: &str = "2018-04-01T00:00:00Z";
/// The letters of ids.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

#[derive(Deserialize)]
struct File {
    themes: Vec<Theme>,
    organisations: BTreeMap<String, BTreeMap<Lang, String>>,
    states: BTreeMap<Lang, Vec<String>>,
}

#[derive(Deserialize)]
struct Theme {
    topics: Vec<Topic>,
    whom: Vec<Beneficiary>,
    kinds: Vec<ActivityType>,
    texts: BTreeMap<Lang, Texts>,
}

#[derive(Clone, Deserialize)]
struct Texts {
    title: String,
    summary: Vec<String>,
    goal: String,
    results: String,
    changed: String,
    evidence: String,
    aim: String,
    unit: String,
}

fn file() -> &'static File {
    static FILE: OnceLock<File> = OnceLock::new();
    FILE.get_or_init(|| serde_json::from_str(include_str!("../data/demo.json")).expect("a test reads the file"))
}

/// Chance that the same number always deals in the same way: SplitMix64.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number below another.
    fn below(&mut self, most: u64) -> u64 {
        self.roll() % most.max(1)
    }

    /// Whether something of so many in a hundred happens.
    fn happens(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn one<'a, T>(&mut self, all: &'a [T]) -> &'a T {
        &all[usize::try_from(self.below(all.len() as u64)).unwrap_or(0)]
    }

    /// Some of a list, at least one, in its order.
    fn some<T: Clone>(&mut self, all: &[T]) -> Vec<T> {
        let first = self.below(all.len() as u64);
        let kept = (0..).zip(all).filter(|(place, _)| *place == first || self.happens(55));
        kept.map(|(_, one)| one.clone()).collect()
    }
}

/// The made-up project with a number, as on 1 April 2018.
pub fn project(number: u64) -> Project {
    project_on(number, DAY.parse().expect("a time"))
}

/// The made-up project with a number, seen at a time: it was filed in the four years before.
pub fn project_on(number: u64, now: Timestamp) -> Project {
    let mut dice = Dice(number.wrapping_mul(0x2545_F491_4F6C_DD1D) ^ 0x4861_7369_6C61);
    let content = content(number, now, &mut dice);
    let state = state(number, &mut dice);
    let ago = |days: u64| {
        let hours = i64::try_from(days).unwrap_or_default() * 24;
        clock::iso(
            now - SignedDuration::from_hours(hours)
                - SignedDuration::from_mins(i64::try_from(number).unwrap_or_default()),
        )
    };
    let begun = 20 + dice.below(1400);
    let published = begun.saturating_sub(5 + dice.below(12));
    let confirmed = if dice.happens(88) { published.min(dice.below(360)) } else { published };
    let is_out = matches!(state, ProjectState::Published | ProjectState::Archived);
    let waits = 1 + dice.below(40);
    Project {
        id: id(number),
        state,
        published: is_out.then(|| content.for_the_public()),
        content,
        version: 1,
        owner: if number % 40 == 3 { "demo-signed-in".to_owned() } else { SOURCE.to_owned() },
        into: None,
        source: Some(SOURCE.to_owned()),
        times: Times {
            begun: ago(begun),
            changed: ago(published),
            submitted: (state == ProjectState::Submitted).then(|| ago(waits)).or(is_out.then(|| ago(begun))),
            published: is_out.then(|| ago(published)),
            confirmed: is_out.then(|| ago(confirmed)),
        },
    }
}

fn id(number: u64) -> String {
    if number == 0 {
        return FIRST.to_owned();
    }
    let mut dice = Dice(number);
    (0..FIRST.len()).map(|_| char::from(*dice.one(ALPHABET))).collect()
}

fn state(number: u64, dice: &mut Dice) -> ProjectState {
    match dice.below(100) {
        _ if number == 0 => ProjectState::Published,
        0..=7 => ProjectState::Submitted,
        8..=9 => ProjectState::Draft,
        10..=12 => ProjectState::Archived,
        _ => ProjectState::Published,
    }
}

fn content(number: u64, now: Timestamp, dice: &mut Dice) -> Content {
    let file = file();
    let theme = &file.themes[usize::try_from(number).unwrap_or_default() % file.themes.len()];
    let lang = *dice.one(&[
        Lang::En,
        Lang::En,
        Lang::Fr,
        Lang::Fr,
        Lang::Es,
        Lang::Es,
        Lang::Ar,
        Lang::Ar,
        Lang::Ru,
        Lang::Zh,
    ]);
    let state = dice.one(&file.states[&lang]);
    let state = State::find(state).expect("a test looks up every State of the file");
    let texts = &theme.texts[&lang];
    let (stakeholder, names) = {
        let all: Vec<_> = file.organisations.iter().collect();
        let (code, names) = *dice.one(&all);
        (code.clone(), names)
    };
    let coverage = *dice.one(&[Coverage::National, Coverage::National, Coverage::Local, Coverage::Regional]);
    let status =
        *dice.one(&[ProjectStatus::Ongoing, ProjectStatus::Ongoing, ProjectStatus::Completed, ProjectStatus::Planned]);
    let back = i16::try_from(dice.below(6)).unwrap_or_default();
    let this_year = TimeZone::UTC.to_datetime(now).year();
    let year = if status == ProjectStatus::Planned { this_year + 1 } else { this_year - back };
    let topics = topics(theme, dice);
    let whole = Content {
        title: placed(&texts.title, state, lang),
        activity: Some(*dice.one(&theme.kinds)),
        summary: summary(texts, lang),
        goal: texts.goal.clone(),
        website: format!("https://example.org/{}", id(number).to_lowercase()),
        organisation: Party {
            name: placed(&names[&lang], state, lang),
            stakeholder: stakeholder.clone(),
            state: state.code.to_owned(),
        },
        partners: partners(lang, state, &stakeholder, dice),
        coverage: Some(coverage),
        states: states(coverage, state, dice),
        initiative: initiative(coverage, state, lang),
        status: Some(status),
        begins: format!("{year}-{:02}", 1 + dice.below(12)),
        ends: if status == ProjectStatus::Completed { (year + 1).to_string() } else { String::new() },
        beneficiaries: dice.some(&theme.whom),
        reach: reach(status, dice),
        results: if status == ProjectStatus::Planned { String::new() } else { texts.results.clone() },
        claims: claims(texts, &topics, status, dice),
        aims: aims(texts, year, status, dice),
        topics,
        ..Content::new(lang)
    };
    Content { also: also(theme, lang, state, dice), ..whole }
}

fn placed(words: &str, state: &State, lang: Lang) -> String {
    words.replace("{place}", state.name(lang))
}

fn summary(texts: &Texts, lang: Lang) -> String {
    texts.summary.join(if lang == Lang::Zh { "" } else { " " })
}

fn topics(theme: &Theme, dice: &mut Dice) -> Vec<Topic> {
    let mut topics = dice.some(&theme.topics);
    if !topics.iter().any(|topic| matches!(topic, Topic::Line(_))) {
        topics.push(theme.topics[0]);
    }
    topics.sort();
    topics
}

fn partners(lang: Lang, state: &State, but: &str, dice: &mut Dice) -> Vec<Party> {
    let others = file().organisations.iter().filter(|(code, _)| *code != but);
    let taken = others.filter(|_| dice.happens(25));
    let party = |(code, names): (&String, &BTreeMap<Lang, String>)| Party {
        name: placed(&names[&lang], state, lang),
        stakeholder: code.clone(),
        state: state.code.to_owned(),
    };
    taken.map(party).collect()
}

/// The made-up regional initiative of what is carried out in several States of a region.
fn initiative(coverage: Coverage, own: &State, lang: Lang) -> String {
    let region = own.region(RegionSystem::Bdt).name(lang);
    match coverage {
        Coverage::Regional => language::strip_isolates(&Words(lang).demo_initiative(region)),
        _ => String::new(),
    }
}

fn states(coverage: Coverage, own: &State, dice: &mut Dice) -> Vec<String> {
    let mut states = vec![own.code.to_owned()];
    if coverage == Coverage::Regional {
        let neighbours: Vec<&State> = own.region(RegionSystem::Bdt).states().collect();
        for _ in 0..3 {
            states.push(dice.one(&neighbours).code.to_owned());
        }
    }
    states.sort_unstable();
    states.dedup();
    states
}

fn reach(status: ProjectStatus, dice: &mut Dice) -> Reach {
    if status == ProjectStatus::Planned {
        return Reach::default();
    }
    if dice.happens(15) {
        return Reach { people: Known::NotKnown, places: Known::Number(1 + dice.below(60)), ..Reach::default() };
    }
    let people = 200 + dice.below(60_000);
    let women = people * (35 + dice.below(30)) / 100;
    let has_ages = dice.happens(40);
    let age = |share: u64| if has_ages { Known::Number(people * share / 100) } else { Known::NotKnown };
    Reach {
        people: Known::Number(people),
        women: if dice.happens(70) { Known::Number(women) } else { Known::NotKnown },
        men: Known::Unsaid,
        under_25: age(20 + dice.below(40)),
        over_60: age(dice.below(20)),
        places: Known::Number(1 + dice.below(200)),
        counted: String::new(),
    }
}

fn claims(texts: &Texts, topics: &[Topic], status: ProjectStatus, dice: &mut Dice) -> Vec<Claim> {
    if status == ProjectStatus::Planned {
        return Vec::new();
    }
    let served = topics.iter().filter(|topic| topic.goal().is_some());
    let claim = |topic: &Topic| Claim {
        topic: *topic,
        changed: texts.changed.clone(),
        evidence: texts.evidence.clone(),
        link: "https://example.org/report".to_owned(),
        file: String::new(),
    };
    served.filter(|_| dice.happens(60)).map(claim).collect()
}

fn aims(texts: &Texts, year: i16, status: ProjectStatus, dice: &mut Dice) -> Vec<Aim> {
    if dice.happens(30) {
        return Vec::new();
    }
    let planned = 10 + dice.below(500);
    let reached = match status {
        ProjectStatus::Planned => Known::Unsaid,
        _ if dice.happens(20) => Known::NotKnown,
        _ => Known::Number(planned * (30 + dice.below(90)) / 100),
    };
    let aim = Aim {
        aim: texts.aim.clone(),
        unit: texts.unit.clone(),
        baseline: match planned % 3 {
            0 => Known::NotKnown,
            1 => Known::Number(planned / 10),
            _ => Known::Unsaid,
        },
        baseline_date: if planned % 3 == 1 { (year - 1).to_string() } else { String::new() },
        baseline_source: if planned % 3 == 1 { texts.evidence.clone() } else { String::new() },
        planned: Known::Number(planned),
        reached,
        date: (year + 1).to_string(),
        source: texts.evidence.clone(),
    };
    vec![aim]
}

/// Title and summary in English for some that are written in another language, in French or Arabic for some in English.
fn also(theme: &Theme, own: Lang, state: &State, dice: &mut Dice) -> BTreeMap<Lang, Brief> {
    let other = match own {
        Lang::En => *dice.one(&[Lang::Fr, Lang::Ar]),
        _ => Lang::En,
    };
    if !dice.happens(35) {
        return BTreeMap::new();
    }
    let texts = &theme.texts[&other];
    BTreeMap::from([(other, Brief { title: placed(&texts.title, state, other), summary: summary(texts, other) })])
}

/// Brings the made-up projects in, as filed in the years before now. Those that are there stay as they are. Returns how many came.
///
/// # Errors
/// Where the database is not available.
pub async fn load(db: &Db, count: u64) -> Result<usize> {
    let now = db.clock().now();
    projects::put_in(db, SOURCE, (0..count).map(|number| project_on(number, now)).collect()).await
}

#[cfg(test)]
mod tests;
