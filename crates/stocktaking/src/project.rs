//! What a project says of itself: all fields of an entry of the Stocktaking, grouped in short steps. Types and their reading
//! only; what a whole entry needs is in [`check`], who may take it which step in [`crate::states`].

pub mod check;
mod claim;
pub mod measure;
mod typed;

use std::collections::BTreeMap;

use attachments::Attachment;
use language::{Lang, State as Made, Text};
use serde::{Deserialize, Serialize};
use vocabulary::{ActivityType, Beneficiary, CompactObjective, Coverage, ProjectStatus, RegionSystem, State, Topic};

pub use claim::{Aim, Claim, Known, Reach};
pub(crate) use typed::read_lang;
pub use typed::{read_date, read_known, read_link, year};

use crate::states::{ProjectState, Standing};

/// The most partners.
pub const MOST_PARTNERS: usize = 20;
/// The most claims.
pub const MOST_CLAIMS: usize = 30;
/// The most aims.
pub const MOST_AIMS: usize = 20;
/// The most files that show what is claimed.
pub const MOST_FILES: usize = 10;
/// The most pictures.
pub const MOST_PICTURES: usize = 6;
/// The longest text that is kept at all, in characters: what is longer than its limit is kept and shown, not cut, until here.
pub const LONGEST: usize = 20_000;

/// A project.
#[derive(Clone, Debug, PartialEq)]
pub struct Project {
    /// Its id, which is also its address: `K7M2Q`.
    pub id: String,
    /// How far it is.
    pub state: ProjectState,
    /// What it says, as its editors have it.
    pub content: Content,
    /// How often that was changed; a form that saw an earlier version is refused.
    pub version: i64,
    /// What it says as the public reads it; none before it was published.
    pub published: Option<Content>,
    /// Who began it, by the id of an account.
    pub owner: String,
    /// The project that it was merged into.
    pub into: Option<String>,
    /// Where it comes from, where nobody typed it here: `demo`.
    pub source: Option<String>,
    /// When it was begun, sent to review, published, and last said to be true; UTC with milliseconds.
    pub times: Times,
}

/// The times of a project, UTC with milliseconds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Times {
    /// When it was begun.
    pub begun: String,
    /// When it was last changed in any way.
    pub changed: String,
    /// When it was last sent to review.
    pub submitted: Option<String>,
    /// When it was first published.
    pub published: Option<String>,
    /// When it was last said to be true.
    pub confirmed: Option<String>,
}

/// What a project says of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// The language that it is written in.
    pub lang: Lang,
    /// Its title.
    pub title: String,
    /// What kind of activity it is.
    pub activity: Option<ActivityType>,
    /// What it is, in short: what lists and voters see.
    pub summary: String,
    /// What it is to reach and by when.
    pub goal: String,
    /// What it adds to what was there.
    pub added_value: String,
    /// Its website.
    pub website: String,
    /// A video about it.
    pub video: String,
    /// Whose it is.
    pub organisation: Party,
    /// The website of the organisation.
    pub organisation_website: String,
    /// Whom the secretariat can ask. Not public.
    pub contact: Contact,
    /// Who else takes part.
    pub partners: Vec<Party>,
    /// How far it reaches.
    pub coverage: Option<Coverage>,
    /// The States where it happens, by their codes.
    pub states: Vec<String>,
    /// The regions of the Telecommunication Development Bureau that were named beside those of its States.
    pub regions: Vec<String>,
    /// The regional initiative that it belongs to, as a regional or world conference named it; empty where to none.
    pub initiative: String,
    /// How it stands.
    pub status: Option<ProjectStatus>,
    /// When it begins: a year, a month or a day, ISO 8601; empty where not said.
    pub begins: String,
    /// When it ends.
    pub ends: String,
    /// The action lines, goals and targets that it serves.
    pub topics: Vec<Topic>,
    /// What was suggested and is not so.
    pub dropped: Vec<Topic>,
    /// The objectives of the Global Digital Compact that it serves.
    pub compact: Vec<CompactObjective>,
    /// For whom it is.
    pub beneficiaries: Vec<Beneficiary>,
    /// How many it reaches.
    pub reach: Reach,
    /// What came of it, in words.
    pub results: String,
    /// What it did for goals and targets, and how that is known.
    pub claims: Vec<Claim>,
    /// Files that show it: each claim may name one.
    pub files: Vec<Attachment>,
    /// What it aimed at, and what it reached.
    pub aims: Vec<Aim>,
    /// What was hard, and what comes next.
    pub challenges: String,
    /// How it can be done elsewhere.
    pub replicability: String,
    /// How it goes on.
    pub sustainability: String,
    /// How it promotes the values of the Summit.
    pub values: String,
    /// What it costs and who pays. Not public.
    pub budget: String,
    /// Pictures.
    pub pictures: Vec<Picture>,
    /// Title and summary in further languages.
    pub also: BTreeMap<Lang, Brief>,
}

/// An organisation that a project names.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Party {
    /// Its name.
    pub name: String,
    /// Its type, a code of `vocabulary::Stakeholder`; empty where not said.
    pub stakeholder: String,
    /// Its State, a code of `vocabulary::State`; empty for none.
    pub state: String,
}

/// Whom the secretariat can ask.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Contact {
    /// The name.
    pub name: String,
    /// The address for mail.
    pub mail: String,
}

/// A picture, kept without what cameras write into their files.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Picture {
    /// Its fingerprint, by which the file is found.
    pub hash: String,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
    /// What is to be seen on it, for those who do not see it.
    pub alt: String,
}

/// Title and summary in a further language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Brief {
    /// The title.
    pub title: String,
    /// The summary.
    pub summary: String,
}

/// A step of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// What it is.
    What,
    /// Whose it is.
    Who,
    /// Where and when.
    Where,
    /// Action lines, goals and targets.
    Topics,
    /// For whom, and how many.
    Reach,
    /// What came of it.
    Results,
    /// How it goes on.
    Future,
    /// Pictures and further languages.
    Extras,
}

impl Default for Content {
    fn default() -> Content {
        Content::new(Lang::En)
    }
}

impl Content {
    /// What a project says at first: nothing, in a language.
    pub fn new(lang: Lang) -> Content {
        Content {
            lang,
            title: String::new(),
            activity: None,
            summary: String::new(),
            goal: String::new(),
            added_value: String::new(),
            website: String::new(),
            video: String::new(),
            organisation: Party::default(),
            organisation_website: String::new(),
            contact: Contact::default(),
            partners: Vec::new(),
            coverage: None,
            states: Vec::new(),
            regions: Vec::new(),
            initiative: String::new(),
            status: None,
            begins: String::new(),
            ends: String::new(),
            topics: Vec::new(),
            dropped: Vec::new(),
            compact: Vec::new(),
            beneficiaries: Vec::new(),
            reach: Reach::default(),
            results: String::new(),
            claims: Vec::new(),
            files: Vec::new(),
            aims: Vec::new(),
            challenges: String::new(),
            replicability: String::new(),
            sustainability: String::new(),
            values: String::new(),
            budget: String::new(),
            pictures: Vec::new(),
            also: BTreeMap::new(),
        }
    }

    /// The title in the languages in which it is there.
    pub fn titles(&self) -> Text {
        self.in_all(&self.title, |brief| &brief.title)
    }

    /// The summary in the languages in which it is there.
    pub fn summaries(&self) -> Text {
        self.in_all(&self.summary, |brief| &brief.summary)
    }

    fn in_all(&self, original: &str, of: impl Fn(&Brief) -> &String) -> Text {
        let also = self.also.iter().filter(|(lang, brief)| **lang != self.lang && !of(brief).is_empty());
        also.fold(Text::new(self.lang, original), |text, (lang, brief)| text.with(*lang, of(brief), Made::Translated))
    }

    /// The regions of one system that it belongs to: those of its States and, of the Bureau's, those named.
    pub fn regions_of(&self, system: RegionSystem) -> Vec<&'static str> {
        let of_states = self.states.iter().filter_map(|code| State::find(code).ok()).map(|s| s.region_code(system));
        let named = self.regions.iter().filter(|_| system == RegionSystem::Bdt);
        let named = named.filter_map(|code| system.find(code).ok()).map(|region| region.code);
        let mut regions: Vec<&'static str> = of_states.chain(named).collect();
        regions.sort_unstable();
        regions.dedup();
        regions
    }

    /// The codes of the goals that it serves, also by a target.
    pub fn goals(&self) -> Vec<&'static str> {
        let mut goals: Vec<_> = self.topics.iter().filter_map(Topic::goal).collect();
        goals.sort_by_key(|goal| goal.number);
        goals.dedup();
        goals.iter().map(|goal| goal.code).collect()
    }

    /// All that it says in its own words, for suggestions and for search.
    pub fn words(&self) -> String {
        let claims = self.claims.iter().flat_map(|claim| [&claim.changed, &claim.evidence]);
        let own = [&self.title, &self.summary, &self.goal, &self.added_value, &self.results];
        let rest = [&self.challenges, &self.replicability, &self.sustainability, &self.values];
        let texts = own.into_iter().chain(claims).chain(rest).filter(|text| !text.is_empty());
        texts.map(String::as_str).collect::<Vec<_>>().join("\n")
    }

    /// What the public may read of it: without contact and budget.
    pub fn for_the_public(&self) -> Content {
        let mut also = self.also.clone();
        also.remove(&self.lang);
        let (contact, budget, dropped) = Default::default();
        Content { contact, budget, dropped, also, ..self.clone() }
    }

    /// Says that it is written in another language: the words stay as they are. A version that was there in that language is
    /// kept, unseen, for one who chose the wrong language and comes back.
    pub fn write_in(&mut self, lang: Lang) {
        self.lang = lang;
    }
}

impl Step {
    /// All steps, in their order.
    pub const ALL: [Step; 8] =
        [Step::What, Step::Who, Step::Where, Step::Topics, Step::Reach, Step::Results, Step::Future, Step::Extras];

    /// Its code in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Step::What => "what",
            Step::Who => "who",
            Step::Where => "where",
            Step::Topics => "topics",
            Step::Reach => "reach",
            Step::Results => "results",
            Step::Future => "future",
            Step::Extras => "extras",
        }
    }

    /// The step after it.
    pub fn next(self) -> Option<Step> {
        let place = Step::ALL.iter().position(|step| *step == self)?;
        Step::ALL.get(place + 1).copied()
    }

    /// The step of a field of the form.
    pub fn of_field(field: &str) -> Option<Step> {
        let head = field.split('-').next().unwrap_or_default();
        Some(match head {
            "lang" | "title" | "activity" | "summary" | "goal" | "added" | "website" | "video" => Step::What,
            "organisation" | "stakeholder" | "state" | "contact" | "partner" => Step::Who,
            "coverage" | "states" | "regions" | "initiative" | "status" | "begins" | "ends" => Step::Where,
            "topics" | "lines" | "goals" | "targets" | "compact" => Step::Topics,
            "beneficiaries" | "reach" => Step::Reach,
            "results" | "claim" | "aim" | "file" => Step::Results,
            "challenges" | "replicability" | "sustainability" | "values" | "budget" => Step::Future,
            "picture" | "also" => Step::Extras,
            _ => return None,
        })
    }
}

impl std::str::FromStr for Step {
    type Err = ();

    fn from_str(code: &str) -> Result<Step, ()> {
        Step::ALL.into_iter().find(|step| step.code() == code).ok_or(())
    }
}

impl Project {
    /// Whether everybody can read it.
    pub fn is_public(&self) -> bool {
        self.published.is_some() && !matches!(self.state, ProjectState::Withdrawn | ProjectState::Merged)
    }

    /// Where it stands before a step.
    pub fn standing(&self) -> Standing {
        Standing { state: self.state, has_public: self.published.is_some() }
    }

    /// The subject of its journal.
    pub fn subject(&self) -> String {
        subject(&self.id)
    }
}

/// The subject of the journal of a project.
pub fn subject(id: &str) -> String {
    format!("project/{id}")
}

#[cfg(test)]
mod tests;
