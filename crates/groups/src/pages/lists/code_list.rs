//! Which code lists there are, and their rows.

use kit::web::Visit;
use language::Lang;
use vocabulary::{
    ActionLine, ActivityType, Addressee, Beneficiary, CompactObjective, ConnectAgenda, ConnectGoal, ConnectTarget,
    Coverage, Goal, HlpfYear, Kind, Names, Organization, ProjectStatus, Region, RegionSystem, Source, Stakeholder,
    State, System, Topic,
};

use crate::{codes::codes, pages::names, pages::said, words::Words};

codes! {
    /// A code list.
    CodeList {
        /// The Action Lines.
        ActionLines = "action-lines",
        /// The goals.
        Goals = "goals",
        /// The named systems.
        Systems = "systems",
        /// What an entry does.
        Kinds = "kinds",
        /// Whom an entry speaks to.
        Addressees = "addressees",
        /// The Connect 2020 Agenda.
        Connect2020 = "connect-2020",
        /// The Connect 2030 Agenda.
        Connect2030 = "connect-2030",
        /// The years of the High-level Political Forum.
        Hlpf = "hlpf",
        /// The regions of the Telecommunication Development Bureau.
        BdtRegions = "bdt-regions",
        /// The administrative regions.
        AdministrativeRegions = "administrative-regions",
        /// States.
        States = "states",
        /// Types of stakeholders.
        Stakeholders = "stakeholders",
        /// Organizations.
        Organizations = "organizations",
        /// What kinds of activities projects are.
        ActivityTypes = "activity-types",
        /// How far a project reaches.
        Coverages = "coverages",
        /// How a project stands.
        ProjectStatuses = "project-statuses",
        /// For whom a project is.
        Beneficiaries = "beneficiaries",
        /// The objectives of the Global Digital Compact.
        CompactObjectives = "compact-objectives",
    }
}

/// A row of a code list.
pub(super) struct Row {
    /// The code.
    pub code: String,
    /// The page of the code; empty where it has none.
    pub href: String,
    /// The names, in the order of [`Lang::ALL`].
    pub names: [&'static str; 6],
    /// What else there is to know; may be empty.
    pub note: String,
}

impl Row {
    fn new(code: &str, names: &Names) -> Row {
        Row { code: code.to_owned(), href: String::new(), names: names.all(), note: String::new() }
    }

    fn noted(mut self, note: impl Into<String>) -> Row {
        self.note = note.into();
        self
    }

    fn topic(mut self, visit: &Visit, topic: Topic) -> Row {
        self.href = visit.href(&names::topic_path(&topic));
        self
    }

    /// Whether every word of a folded question occurs in the row.
    pub(super) fn has_all(&self, question: &str) -> bool {
        if question.is_empty() {
            return true;
        }
        let whole = language::fold(&format!("{} {} {}", self.code, self.names.join(" "), self.note));
        question.split_whitespace().all(|word| whole.contains(word))
    }

    /// The names, each with its language.
    pub(super) fn named(&self) -> impl Iterator<Item = (Lang, &'static str)> {
        Lang::ALL.into_iter().zip(self.names)
    }
}

impl CodeList {
    /// Its name.
    pub(super) fn name(self, words: Words) -> String {
        match self {
            CodeList::ActionLines => words.list_action_lines(),
            CodeList::Goals => words.list_goals(),
            CodeList::Systems => words.list_systems(),
            CodeList::Kinds => words.list_kinds(),
            CodeList::Addressees => words.list_addressees(),
            CodeList::Connect2020 => System::Connect2020.name(words.0).to_owned(),
            CodeList::Connect2030 => System::Connect2030.name(words.0).to_owned(),
            CodeList::Hlpf => System::Hlpf.name(words.0).to_owned(),
            CodeList::BdtRegions => words.list_bdt_regions(),
            CodeList::AdministrativeRegions => words.list_administrative_regions(),
            CodeList::States => words.list_states(),
            CodeList::Stakeholders => words.list_stakeholders(),
            CodeList::Organizations => words.list_organizations(),
            CodeList::ActivityTypes => words.list_activity_types(),
            CodeList::Coverages => words.list_coverages(),
            CodeList::ProjectStatuses => words.list_project_statuses(),
            CodeList::Beneficiaries => words.list_beneficiaries(),
            CodeList::CompactObjectives => words.list_compact_objectives(),
        }
    }

    /// Where it comes from.
    pub(super) fn source(self) -> &'static Source {
        match self {
            CodeList::ActionLines => ActionLine::source(),
            CodeList::Goals => Goal::source(),
            CodeList::Systems => System::source(),
            CodeList::Kinds => Kind::source(),
            CodeList::Addressees => Addressee::source(),
            CodeList::Connect2020 | CodeList::Connect2030 => ConnectTarget::source(),
            CodeList::Hlpf => HlpfYear::source(),
            CodeList::BdtRegions => RegionSystem::Bdt.source(),
            CodeList::AdministrativeRegions => RegionSystem::Administrative.source(),
            CodeList::States => State::source(),
            CodeList::Stakeholders => Stakeholder::source(),
            CodeList::Organizations => Organization::source(),
            CodeList::ActivityTypes => ActivityType::source(),
            CodeList::Coverages => Coverage::source(),
            CodeList::ProjectStatuses => ProjectStatus::source(),
            CodeList::Beneficiaries => Beneficiary::source(),
            CodeList::CompactObjectives => CompactObjective::source(),
        }
    }

    /// Its rows, in its order.
    pub(super) fn rows(self, visit: &Visit) -> Vec<Row> {
        let lang = visit.lang;
        match self {
            CodeList::ActionLines => {
                let row = |line: &'static ActionLine| Row::new(line.code, &line.names).topic(visit, Topic::Line(line));
                ActionLine::all().iter().map(row).collect()
            }
            CodeList::Goals => {
                let row = |goal: &'static Goal| Row::new(goal.code, &goal.names).topic(visit, Topic::Goal(goal));
                Goal::all().iter().map(row).collect()
            }
            CodeList::Systems => {
                let row = |system: &System| closed(system.code(), |lang| system.name(lang));
                System::ALL.iter().map(|system| row(system).topic(visit, Topic::System(*system))).collect()
            }
            CodeList::Kinds => Kind::ALL.iter().map(|kind| closed(kind.code(), |lang| kind.name(lang))).collect(),
            CodeList::Addressees => Addressee::ALL.iter().map(|to| closed(to.code(), |lang| to.name(lang))).collect(),
            CodeList::Connect2020 => connect(lang, ConnectAgenda::Connect2020),
            CodeList::Connect2030 => connect(lang, ConnectAgenda::Connect2030),
            CodeList::Hlpf => HlpfYear::all().iter().map(|year| session(lang, year)).collect(),
            CodeList::BdtRegions => regions(lang, RegionSystem::Bdt),
            CodeList::AdministrativeRegions => regions(lang, RegionSystem::Administrative),
            CodeList::States => State::all().iter().map(|state| state_row(lang, state)).collect(),
            CodeList::Stakeholders => Stakeholder::all().iter().map(stakeholder).collect(),
            CodeList::Organizations => Organization::all().iter().map(|o| Row::new(o.code, &o.names)).collect(),
            CodeList::ActivityTypes => {
                ActivityType::ALL.iter().map(|one| closed(one.code(), |lang| one.name(lang))).collect()
            }
            CodeList::Coverages => Coverage::ALL.iter().map(|one| closed(one.code(), |lang| one.name(lang))).collect(),
            CodeList::ProjectStatuses => {
                ProjectStatus::ALL.iter().map(|one| closed(one.code(), |lang| one.name(lang))).collect()
            }
            CodeList::Beneficiaries => {
                Beneficiary::ALL.iter().map(|one| closed(one.code(), |lang| one.name(lang))).collect()
            }
            CodeList::CompactObjectives => {
                CompactObjective::ALL.iter().map(|one| closed(one.code(), |lang| one.name(lang))).collect()
            }
        }
    }
}

/// The row of a value of a closed list.
fn closed(code: &str, name: impl Fn(Lang) -> &'static str) -> Row {
    Row { code: code.to_owned(), href: String::new(), names: Lang::ALL.map(name), note: String::new() }
}

/// The goals of a Connect Agenda, each with its targets after it.
fn connect(lang: Lang, agenda: ConnectAgenda) -> Vec<Row> {
    let words = Words(lang);
    let target = |target: &ConnectTarget| {
        Row::new(target.number, &target.names).noted(words.list_target_by(target.by.to_string()))
    };
    let mut rows = Vec::new();
    for goal in ConnectGoal::all().iter().filter(|goal| goal.agenda == agenda) {
        rows.push(Row::new(&goal.number.to_string(), &goal.names));
        rows.extend(goal.targets().map(target));
    }
    rows
}

fn session(lang: Lang, year: &HlpfYear) -> Row {
    let goals: Vec<&str> = year.goals().map(|goal| goal.code).collect();
    let begins = said::day(lang, year.starts);
    let note = if goals.is_empty() { begins } else { format!("{begins}: {}", language::list(lang, &goals)) };
    closed(&year.year.to_string(), |lang| year.theme(lang)).noted(note)
}

fn regions(lang: Lang, system: RegionSystem) -> Vec<Row> {
    let words = Words(lang);
    let row = |region: &'static Region| {
        let states = i64::try_from(region.states().count()).unwrap_or_default();
        Row::new(region.code, &region.names).noted(words.list_states_count(states))
    };
    system.regions().iter().map(row).collect()
}

fn state_row(lang: Lang, state: &State) -> Row {
    let regions = RegionSystem::ALL.map(|system| state.region(system).name(lang));
    Row::new(state.code, &state.names).noted(regions.join(" · "))
}

fn stakeholder(stakeholder: &'static Stakeholder) -> Row {
    let earlier: Vec<&str> = stakeholder.earlier.iter().map(|earlier| earlier.label).collect();
    Row::new(stakeholder.code, &stakeholder.names).noted(earlier.join("; "))
}
