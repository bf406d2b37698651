//! The form of a step as values for its page: fields, boxes, rows of fields, and what was suggested. Made from what stands in the
//! fields, so that a form that comes back shows what was typed.

use kit::web::{FieldError, parts::Field};
use language::Lang;
use vocabulary::{
    ActionLine, ActivityType, Beneficiary, CompactObjective, Coverage, Goal, ProjectStatus, RegionSystem, Stakeholder,
    State, Topic,
};

use super::{step::wrong_at, typed::Typed};
use crate::{
    names,
    project::{Content, MOST_AIMS, MOST_CLAIMS, MOST_PARTNERS, Step, measure},
    words::Words,
};

/// A part of a form.
pub(crate) enum Part {
    /// A field.
    Field(Field),
    /// A number that may not be known: its field, and whether the box is ticked.
    Known(Field, bool),
    /// Boxes of one name.
    Boxes(Boxes),
    /// The calls that it can answer.
    Calls(Boxes),
    /// Many boxes, in groups that open.
    Groups(Boxes, Vec<(String, bool, Vec<Tick>)>),
    /// Rows of fields of one kind.
    Rows {
        /// What they are.
        title: String,
        /// What to write.
        hint: String,
        /// The rows, each with its name.
        rows: Vec<(String, Vec<Part>)>,
    },
}

/// Boxes of one name.
pub(crate) struct Boxes {
    /// The name, also the id.
    pub name: &'static str,
    /// The question.
    pub label: String,
    /// What to tick.
    pub hint: String,
    /// What has to be corrected.
    pub error: String,
    /// The boxes.
    pub ticks: Vec<Tick>,
}

/// A box.
pub(crate) struct Tick {
    /// The code that it sends.
    pub code: String,
    /// Its words.
    pub name: String,
    /// Whether it is ticked.
    pub is_ticked: bool,
}

impl Boxes {
    /// Whether one of them is ticked.
    pub(crate) fn is_chosen(&self) -> bool {
        self.ticks.iter().any(|tick| tick.is_ticked)
    }
}

/// The form of a step.
pub(crate) fn parts(words: Words, step: Step, content: &Content, typed: &Typed, errors: &[FieldError]) -> Vec<Part> {
    let form = Form { words, content, typed, errors };
    match step {
        Step::What => form.what(),
        Step::Who => form.who(),
        Step::Where => form.place(),
        Step::Topics => form.topics(),
        Step::Reach => form.reach(),
        Step::Results => form.results(),
        Step::Future => form.future(),
        Step::Extras => form.extras(),
    }
}

/// Choices with an empty one before them.
fn choices<T>(
    words: Words,
    all: impl IntoIterator<Item = T>,
    named: impl Fn(&T) -> (String, String),
) -> Vec<(String, String)> {
    let none = (String::new(), words.choose());
    std::iter::once(none).chain(all.into_iter().map(|one| named(&one))).collect()
}

/// States by name in the reader's language.
fn states(words: Words) -> Vec<(String, String)> {
    let mut states: Vec<&State> = State::all().iter().collect();
    states.sort_by(|a, b| language::compare(words.0, a.name(words.0), b.name(words.0)));
    choices(words, states, |state| (state.code.to_owned(), state.name(words.0).to_owned()))
}

fn stakeholders(words: Words) -> Vec<(String, String)> {
    choices(words, Stakeholder::all(), |one| (one.code.to_owned(), one.name(words.0).to_owned()))
}

struct Form<'a> {
    words: Words,
    content: &'a Content,
    typed: &'a Typed,
    errors: &'a [FieldError],
}

impl Form<'_> {
    fn what(&self) -> Vec<Part> {
        let (words, lang) = (self.words, self.words.0);
        let langs = Lang::ALL.map(|one| (one.code().to_owned(), one.endonym().to_owned())).to_vec();
        let activities = choices(words, ActivityType::ALL, |one| (one.code().to_owned(), one.name(lang).to_owned()));
        vec![
            Part::Field(self.dress(Field::select("lang", words.f_lang(), langs).hint(words.h_lang()))),
            self.line("title", words.h_title()),
            self.select("activity", activities, String::new()),
            self.area("summary", words.h_summary()),
            self.area("goal", words.h_goal()),
            self.area("added-value", words.h_added_value()),
            self.of_kind("website", "url", String::new()),
            self.of_kind("video", "url", words.h_video()),
        ]
    }

    fn who(&self) -> Vec<Part> {
        let words = self.words;
        let rows = self.rows("partner", MOST_PARTNERS, |at| {
            vec![
                self.line(at("name"), String::new()),
                self.select(at("stakeholder"), stakeholders(words), String::new()),
                self.select(at("state"), states(words), String::new()),
            ]
        });
        vec![
            self.line("organisation", words.h_organisation()),
            self.select("stakeholder", stakeholders(words), String::new()),
            self.select("state", states(words), words.h_state()),
            self.of_kind("organisation-website", "url", String::new()),
            self.line("contact-name", words.h_contact()),
            self.of_kind("contact-mail", "email", words.h_contact()),
            Part::Rows { title: words.partners(), hint: words.h_partners(), rows },
        ]
    }

    fn place(&self) -> Vec<Part> {
        let (words, lang) = (self.words, self.words.0);
        let coverages = choices(words, Coverage::ALL, |one| (one.code().to_owned(), one.name(lang).to_owned()));
        let statuses = choices(words, ProjectStatus::ALL, |one| (one.code().to_owned(), one.name(lang).to_owned()));
        let group = |region: &'static vocabulary::Region| {
            let mut ticks: Vec<Tick> =
                region.states().map(|state| self.tick("states", state.code, state.name(lang))).collect();
            ticks.sort_by(|a, b| language::compare(lang, &a.name, &b.name));
            let is_open = ticks.iter().any(|tick| tick.is_ticked);
            (region.name(lang).to_owned(), is_open, ticks)
        };
        let groups = RegionSystem::Bdt.regions().iter().map(group).collect();
        let regions = RegionSystem::Bdt.regions().iter();
        let regions = regions.map(|region| self.tick("regions", region.code, region.name(lang))).collect();
        vec![
            self.select("coverage", coverages, String::new()),
            Part::Groups(self.boxes("states", words.h_states(), Vec::new()), groups),
            Part::Boxes(self.boxes("regions", words.h_regions(), regions)),
            self.line("initiative", words.h_initiative()),
            self.select("status", statuses, String::new()),
            self.line("begins", words.h_date()),
            self.line("ends", words.h_date()),
        ]
    }

    fn topics(&self) -> Vec<Part> {
        let (words, lang) = (self.words, self.words.0);
        let line = |one: &ActionLine| {
            self.tick("lines", one.code, &format!("{} – {}", one.written_code(lang), one.name(lang)))
        };
        let goal = |one: &Goal| self.tick("goals", one.code, &format!("{}. {}", one.number, one.name(lang)));
        let objective = |one: &CompactObjective| self.tick("compact", one.code(), one.name(lang));
        vec![
            Part::Boxes(self.boxes("lines", words.h_lines(), ActionLine::all().iter().map(line).collect())),
            Part::Boxes(self.boxes("goals", words.h_goals(), Goal::all().iter().map(goal).collect())),
            self.line("targets", words.h_targets()),
            Part::Boxes(self.boxes("compact", String::new(), CompactObjective::ALL.iter().map(objective).collect())),
        ]
    }

    fn reach(&self) -> Vec<Part> {
        let (words, lang) = (self.words, self.words.0);
        let whom = |one: &Beneficiary| self.tick("beneficiaries", one.code(), one.name(lang));
        let mut parts = vec![Part::Boxes(self.boxes(
            "beneficiaries",
            words.h_beneficiaries(),
            Beneficiary::ALL.iter().map(whom).collect(),
        ))];
        for (field, _) in self.content.reach.numbers() {
            let hint = if field == "people" { words.h_known() } else { String::new() };
            parts.push(self.known(&format!("reach-{field}"), hint));
        }
        parts.push(self.area("reach-counted", words.h_reach_counted()));
        parts
    }

    fn results(&self) -> Vec<Part> {
        let words = self.words;
        let served: Vec<&Topic> = self.content.topics.iter().filter(|topic| topic.goal().is_some()).collect();
        let claimed = self.content.claims.iter().map(|claim| &claim.topic).filter(|topic| !served.contains(topic));
        let topics: Vec<&Topic> = served.iter().copied().chain(claimed).collect();
        let named = |topic: &&Topic| {
            let code = topic.to_string();
            let name = topic.name(words.0);
            (code.clone(), if matches!(topic, Topic::Goal(_)) { format!("{code} – {name}") } else { name.into_owned() })
        };
        let topics = choices(words, topics, named);
        let files = choices(words, &self.content.files, |file| (file.hash.clone(), file.name.clone()));
        let claims = self.rows("claim", MOST_CLAIMS, |at| {
            vec![
                self.select(at("topic"), topics.clone(), String::new()),
                self.area(at("changed"), words.h_claim_changed()),
                self.area(at("evidence"), words.h_claim_evidence()),
                self.of_kind(at("link"), "url", String::new()),
                self.select(at("file"), files.clone(), words.h_claim_file()),
            ]
        });
        let aims = self.rows("aim", MOST_AIMS, |at| {
            vec![
                self.line(at("aim"), words.h_aim()),
                self.line(at("unit"), words.h_aim_unit()),
                self.known(&at("baseline"), words.h_aim_baseline()),
                self.line(at("baseline-date"), words.h_date()),
                self.line(at("baseline-source"), words.h_aim_source()),
                self.known(&at("planned"), String::new()),
                self.known(&at("reached"), String::new()),
                self.line(at("date"), words.h_date()),
                self.line(at("source"), words.h_aim_source()),
            ]
        });
        let hint = if served.is_empty() { words.h_claims_none() } else { words.h_claims() };
        vec![
            self.area("results", words.h_results()),
            Part::Rows { title: words.claims(), hint, rows: claims },
            Part::Rows { title: words.aims(), hint: words.h_aims(), rows: aims },
        ]
    }

    fn future(&self) -> Vec<Part> {
        let words = self.words;
        vec![
            self.area("challenges", words.h_challenges()),
            self.area("replicability", words.h_replicability()),
            self.area("sustainability", words.h_sustainability()),
            self.area("values", words.h_values()),
            self.area("budget", words.h_budget()),
        ]
    }

    fn extras(&self) -> Vec<Part> {
        let words = self.words;
        let mut parts = Vec::new();
        for number in 1..=self.content.pictures.len() {
            parts.push(self.line(format!("picture-{number}-alt"), words.h_picture_alt()));
        }
        let others = Lang::ALL.into_iter().filter(|lang| *lang != self.content.lang);
        let row = |lang: Lang| {
            let fields = vec![
                self.line(format!("also-{lang}-title"), String::new()),
                self.area(format!("also-{lang}-summary"), String::new()),
            ];
            (lang.endonym().to_owned(), fields)
        };
        let rows = others.map(row).collect();
        parts.push(Part::Rows { title: words.also(), hint: words.h_also(), rows });
        parts
    }

    /// The rows that are there and an empty one.
    fn rows(
        &self,
        name: &'static str,
        most: usize,
        fields: impl Fn(&dyn Fn(&str) -> String) -> Vec<Part>,
    ) -> Vec<(String, Vec<Part>)> {
        let count = (self.typed.rows(name) + 1).min(most);
        let row = |number: usize| {
            let at = |field: &str| format!("{name}-{number}-{field}");
            (names::row(self.words, name, number), fields(&at))
        };
        (1..=count).map(row).collect()
    }

    fn line(&self, name: impl Into<String>, hint: String) -> Part {
        self.of_kind(name, "text", hint)
    }

    fn area(&self, name: impl Into<String>, hint: String) -> Part {
        self.of_kind(name, "textarea", hint)
    }

    fn of_kind(&self, name: impl Into<String>, kind: &'static str, hint: String) -> Part {
        let name = name.into();
        let label = self.own_label(&name);
        let hint = self.with_limit(&name, hint);
        Part::Field(self.dress(Field::text(name, label).kind(kind).hint(hint)))
    }

    fn select(&self, name: impl Into<String>, choices: Vec<(String, String)>, hint: String) -> Part {
        let name = name.into();
        let label = self.own_label(&name);
        Part::Field(self.dress(Field::select(name, label, choices).hint(hint)))
    }

    fn known(&self, name: &str, hint: String) -> Part {
        let field = Field::text(name.to_owned(), self.own_label(name)).hint(hint);
        Part::Known(self.dress(field), !self.typed.get(&format!("{name}-not-known")).is_empty())
    }

    /// The name of a field without the row, which stands above it.
    fn own_label(&self, name: &str) -> String {
        let whole = names::label(self.words, name);
        let is_in_row =
            name.split('-').nth(1).is_some_and(|part| part.parse::<usize>().is_ok() || part.parse::<Lang>().is_ok());
        if is_in_row { names::in_its_row(self.words, name) } else { whole }
    }

    fn with_limit(&self, name: &str, hint: String) -> String {
        let Some(limit) = measure::limit(name) else { return hint };
        let lang = name.strip_prefix("also-").and_then(|rest| rest.get(..2)).and_then(|code| code.parse().ok());
        let lang = lang.unwrap_or(self.content.lang);
        let said = names::limit(self.words, lang, limit.of(lang));
        if hint.is_empty() { said } else { format!("{hint} {said}") }
    }

    fn dress(&self, field: Field) -> Field {
        let value = self.typed.get(&field.name).to_owned();
        field.value(value).errors(self.errors)
    }

    fn boxes(&self, name: &'static str, hint: String, ticks: Vec<Tick>) -> Boxes {
        Boxes { name, label: names::label(self.words, name), hint, error: wrong_at(self.errors, name), ticks }
    }

    fn tick(&self, field: &str, code: &str, name: &str) -> Tick {
        Tick { code: code.to_owned(), name: name.to_owned(), is_ticked: self.typed.has(field, code) }
    }
}
