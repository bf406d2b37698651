//! What a record is about: an Action Line, a goal, a target or a named system of WSIS follow-up. One code for all of
//! them, as written in files, addresses and the database.

use std::{borrow::Cow, cmp::Ordering, fmt, hash::Hash, hash::Hasher, str::FromStr};

use language::Lang;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{ActionLine, ActionLineRef, Goal, Target, UnknownCode, codes::codes, list::nearest};

codes! {
    /// A system, process or subject of WSIS follow-up that has a name of its own.
    System in "systems.json" {
        /// The WSIS Forum.
        Forum = "forum",
        /// WSIS Stocktaking: the database, its reports, success stories.
        Stocktaking = "stocktaking",
        /// The WSIS Prizes.
        Prizes = "prizes",
        /// The WSIS-SDG Matrix.
        Matrix = "matrix",
        /// ITU's SDG Mapping Tool.
        MappingTool = "mapping-tool",
        /// The roadmaps, by Action Line and for the goals.
        Roadmaps = "roadmaps",
        /// The High-level Political Forum.
        Hlpf = "hlpf",
        /// The WSIS Trust Fund.
        TrustFund = "trust-fund",
        /// The United Nations Group on the Information Society.
        Ungis = "ungis",
        /// Regional activities, initiatives, offices and forums.
        Regional = "regional",
        /// The 2030 Agenda and its goals as a whole.
        Agenda2030 = "agenda-2030",
        /// The Connect 2020 Agenda.
        Connect2020 = "connect-2020",
        /// The Connect 2030 Agenda.
        Connect2030 = "connect-2030",
        /// Measurement: indicators, indices, the Partnership.
        Measurement = "measurement",
        /// ITU's annual report on its contribution.
        AnnualReport = "annual-report",
        /// The ten-year and later reviews by the General Assembly.
        WsisReview = "wsis-review",
        /// The resolutions that govern the work, and their revision.
        Resolutions = "resolutions",
        /// The Plenipotentiary Conference.
        Plenipotentiary = "plenipotentiary",
        /// The World Telecommunication Development Conference.
        Wtdc = "wtdc",
        /// The Action Lines as a whole.
        ActionLines = "action-lines",
        /// The hackathons of the Forum.
        Hackathon = "hackathon",
        /// The exhibition of the Forum.
        Exhibition = "exhibition",
        /// Accessibility for persons with disabilities.
        Accessibility = "accessibility",
        /// The six languages, interpretation, translation.
        Multilingualism = "multilingualism",
        /// The digital economy and digital transformation.
        DigitalEconomy = "digital-economy",
        /// How the group works: documents, deadlines, meetings.
        WorkingMethods = "working-methods",
        /// The expert group of the Prizes.
        PrizeExperts = "prize-experts",
        /// The strategic, financial and operational plans.
        StrategicPlan = "strategic-plan",
        /// The reports to the Plenipotentiary Conference.
        PpReport = "pp-report",
        /// The regional commissions of the United Nations.
        RegionalCommissions = "regional-commissions",
    }
}

/// What a record is about.
#[derive(Clone, Copy, Debug)]
pub enum Topic {
    /// An Action Line, also C7 as a whole: `C2`, `C7.e-health`.
    Line(&'static ActionLine),
    /// A goal: `SDG9`.
    Goal(&'static Goal),
    /// A target: `SDG9.c`.
    Target(&'static Target),
    /// A named system: `forum`.
    System(System),
}

impl Topic {
    /// The named systems as topics, in the order of their list.
    pub const SYSTEMS: &'static [Topic] = &{
        let mut topics = [Topic::System(System::Forum); System::ALL.len()];
        let mut place = 0;
        while place < topics.len() {
            topics[place] = Topic::System(System::ALL[place]);
            place += 1;
        }
        topics
    };

    /// The code: `C2`, `C7.e-health`, `SDG9`, `SDG9.c`, `forum`.
    pub fn code(&self) -> Cow<'static, str> {
        match self {
            Topic::Line(line) => Cow::Borrowed(line.code),
            Topic::Goal(goal) => Cow::Borrowed(goal.code),
            Topic::Target(target) => Cow::Owned(format!("SDG{}", target.code)),
            Topic::System(system) => Cow::Borrowed(system.code()),
        }
    }

    /// The name in one language, without the code.
    pub fn name(&self, lang: Lang) -> Cow<'static, str> {
        match self {
            Topic::Line(line) => Cow::Borrowed(line.name(lang)),
            Topic::Goal(goal) => Cow::Borrowed(goal.name(lang)),
            Topic::Target(target) => target.name(lang),
            Topic::System(system) => Cow::Borrowed(system.name(lang)),
        }
    }

    /// The goal that a goal or a target belongs to.
    pub fn goal(&self) -> Option<&'static Goal> {
        match self {
            Topic::Goal(goal) => Some(goal),
            Topic::Target(target) => Some(target.goal()),
            Topic::Line(_) | Topic::System(_) => None,
        }
    }

    /// Every topic that there is: systems, lines with C7, goals, targets.
    pub fn all() -> impl Iterator<Item = Topic> {
        let lines = ActionLine::all().iter().chain([ActionLine::c7()]).map(Topic::Line);
        let goals = Goal::all().iter().map(Topic::Goal);
        Self::SYSTEMS.iter().copied().chain(lines).chain(goals).chain(Target::all().iter().map(Topic::Target))
    }

    /// Order among kinds of topics, then the place in the list.
    fn rank(&self) -> (u8, usize) {
        match self {
            Topic::Line(line) => (0, usize::from(line.paragraph)),
            Topic::Goal(goal) => (1, usize::from(goal.number)),
            Topic::Target(target) => (2, Target::all().iter().position(|t| t == *target).unwrap_or_default()),
            Topic::System(system) => (3, *system as usize),
        }
    }

    fn unknown(given: &str) -> UnknownCode {
        let systems = System::list().candidates();
        let goals = Goal::list().candidates();
        let targets =
            Target::all().iter().map(|t| (format!("SDG{}", t.code), crate::words::key(&format!("SDG{}", t.code))));
        let all = systems.chain(ActionLine::list().candidates()).chain(goals).chain(targets);
        UnknownCode { given: given.to_owned(), nearest: nearest(given, all) }
    }
}

impl FromStr for Topic {
    type Err = UnknownCode;

    /// Reads a code, or a name or alias in any of the six languages. A number alone is no topic.
    fn from_str(given: &str) -> Result<Topic, UnknownCode> {
        if let Some(line) = ActionLine::list().get(given) {
            return Ok(Topic::Line(line));
        }
        let is_number = given.trim().parse::<u32>().is_ok();
        if let (false, Some(goal)) = (is_number, Goal::list().get(given)) {
            return Ok(Topic::Goal(goal));
        }
        if let Some(target) = Target::list().get(given) {
            return Ok(Topic::Target(target));
        }
        if let Some(Ok(system)) = System::list().get(given).map(|row| row.code.parse()) {
            return Ok(Topic::System(system));
        }
        ActionLineRef::get(given).map(|point| Topic::Line(point.line)).ok_or_else(|| Topic::unknown(given))
    }
}

impl fmt::Display for Topic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code())
    }
}

impl PartialEq for Topic {
    fn eq(&self, other: &Topic) -> bool {
        self.rank() == other.rank()
    }
}

impl Eq for Topic {}

impl Hash for Topic {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.rank().hash(state);
    }
}

impl PartialOrd for Topic {
    fn partial_cmp(&self, other: &Topic) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Topic {
    fn cmp(&self, other: &Topic) -> Ordering {
        self.rank().cmp(&other.rank())
    }
}

impl Serialize for Topic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Topic {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Topic, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}
