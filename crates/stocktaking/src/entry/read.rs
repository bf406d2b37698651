//! Reads the fields of a step into what a project says. What can be kept is kept, also where it is too long or other fields are
//! wrong; what cannot be kept leaves what was there, and says why at its field.

use kit::web::FieldError;
use language::Lang;
use people::Address;
use vocabulary::{Stakeholder, State, Topic};

use super::typed::Typed;
use crate::{
    project::{
        Aim, Brief, Claim, Content, Known, LONGEST, MOST_AIMS, MOST_CLAIMS, MOST_PARTNERS, Party, Step, read_date,
        read_known, read_link,
    },
    words::Words,
};

/// Reads a step.
pub(crate) fn read(words: Words, step: Step, typed: &Typed, content: &mut Content) -> Vec<FieldError> {
    let mut reader = Reader { words, typed, wrong: Vec::new() };
    match step {
        Step::What => reader.what(content),
        Step::Who => reader.who(content),
        Step::Where => reader.place(content),
        Step::Topics => reader.topics(content),
        Step::Reach => reader.reach(content),
        Step::Results => reader.results(content),
        Step::Future => reader.future(content),
        Step::Extras => reader.extras(content),
    }
    reader.wrong
}

fn is_stakeholder(code: &str) -> bool {
    Stakeholder::find(code).is_ok_and(|found| found.code == code)
}

fn is_state(code: &str) -> bool {
    State::find(code).is_ok_and(|found| found.code == code)
}

struct Reader<'a> {
    words: Words,
    typed: &'a Typed,
    wrong: Vec<FieldError>,
}

impl Reader<'_> {
    fn what(&mut self, content: &mut Content) {
        if let Some(lang) = crate::project::read_lang(self.typed.get("lang")).filter(|lang| *lang != content.lang) {
            content.write_in(lang);
        }
        self.text("title", &mut content.title);
        self.code("activity", &mut content.activity);
        self.text("summary", &mut content.summary);
        self.text("goal", &mut content.goal);
        self.text("added-value", &mut content.added_value);
        self.link("website", &mut content.website);
        self.link("video", &mut content.video);
    }

    fn who(&mut self, content: &mut Content) {
        self.text("organisation", &mut content.organisation.name);
        self.listed("stakeholder", &mut content.organisation.stakeholder, is_stakeholder);
        self.listed("state", &mut content.organisation.state, is_state);
        self.link("organisation-website", &mut content.organisation_website);
        self.text("contact-name", &mut content.contact.name);
        let mail = self.typed.get("contact-mail");
        match mail.is_empty() || Address::read(mail).is_some() {
            true => content.contact.mail = mail.to_owned(),
            false => self.wrong("contact-mail", self.words.wrong_mail(mail)),
        }
        let mut partners = Vec::new();
        for number in 1..=self.typed.rows("partner").min(MOST_PARTNERS) {
            let mut partner = Party::default();
            self.text(&format!("partner-{number}-name"), &mut partner.name);
            self.listed(&format!("partner-{number}-stakeholder"), &mut partner.stakeholder, is_stakeholder);
            self.listed(&format!("partner-{number}-state"), &mut partner.state, is_state);
            partners.extend((!partner.name.is_empty()).then_some(partner));
        }
        content.partners = partners;
    }

    fn place(&mut self, content: &mut Content) {
        self.code("coverage", &mut content.coverage);
        let states = self.typed.all("states").filter_map(|code| State::find(code).ok());
        content.states = states.map(|state| state.code.to_owned()).collect();
        content.states.sort_unstable();
        content.states.dedup();
        let system = vocabulary::RegionSystem::Bdt;
        let regions = self.typed.all("regions").filter_map(|code| system.find(code).ok());
        content.regions = regions.map(|region| region.code.to_owned()).collect();
        self.text("initiative", &mut content.initiative);
        self.code("status", &mut content.status);
        self.date("begins", &mut content.begins);
        self.date("ends", &mut content.ends);
    }

    fn topics(&mut self, content: &mut Content) {
        let mut topics: Vec<Topic> = Vec::new();
        let mut add = |topic: Topic| {
            if !topics.contains(&topic) && !matches!(topic, Topic::System(_)) {
                topics.push(topic);
            }
        };
        let ticked = self.typed.all("lines").chain(self.typed.all("goals"));
        ticked.filter_map(|code| code.parse().ok()).for_each(&mut add);
        for code in self.typed.get("targets").split([',', '،', '，', ';', '、', ' ']).filter(|code| !code.is_empty())
        {
            match code.trim_start_matches("SDG").parse::<Topic>() {
                Ok(topic @ Topic::Target(_)) => add(topic),
                _ => self.wrong.push(FieldError::new("targets", self.words.wrong_target(code))),
            }
        }
        let decided: Vec<(Topic, &str)> =
            self.typed.under("d-").filter_map(|(code, what)| Some((code.parse().ok()?, what))).collect();
        decided.iter().filter(|(_, what)| *what == "confirmed").for_each(|(topic, _)| add(*topic));
        let dropped = decided.iter().filter(|(_, what)| *what == "dropped").map(|(topic, _)| *topic);
        content.dropped.extend(dropped);
        content.dropped.retain(|topic| !topics.contains(topic));
        content.dropped.dedup();
        topics.sort();
        content.topics = topics;
        content.compact = self.typed.all("compact").filter_map(|code| code.parse().ok()).collect();
    }

    fn reach(&mut self, content: &mut Content) {
        content.beneficiaries = self.typed.all("beneficiaries").filter_map(|code| code.parse().ok()).collect();
        for (field, _) in content.reach.numbers() {
            if let Some(number) = content.reach.number_mut(field) {
                self.known(&format!("reach-{field}"), number);
            }
        }
        self.text("reach-counted", &mut content.reach.counted);
    }

    fn results(&mut self, content: &mut Content) {
        self.text("results", &mut content.results);
        let mut claims = Vec::new();
        for number in 1..=self.typed.rows("claim").min(MOST_CLAIMS) {
            let at = |field: &str| format!("claim-{number}-{field}");
            let before = content.claims.get(number - 1);
            let (mut changed, mut evidence) = (String::new(), String::new());
            let mut link = before.map(|claim| claim.link.clone()).unwrap_or_default();
            self.text(&at("changed"), &mut changed);
            self.text(&at("evidence"), &mut evidence);
            self.link(&at("link"), &mut link);
            let file = self.typed.get(&at("file"));
            let file =
                content.files.iter().find(|one| one.hash == file).map(|one| one.hash.clone()).unwrap_or_default();
            let topic = self.typed.get(&at("topic")).parse::<Topic>().ok().filter(|topic| topic.goal().is_some());
            match topic {
                Some(topic) => claims.push(Claim { topic, changed, evidence, link, file }),
                None if changed.is_empty() && evidence.is_empty() && link.is_empty() && file.is_empty() => {}
                // What has no topic cannot be kept; what was kept before stays.
                None => {
                    self.wrong(&at("topic"), self.words.wrong_topic());
                    claims.extend(before.cloned());
                }
            }
        }
        content.claims = claims;
        let mut aims = Vec::new();
        for number in 1..=self.typed.rows("aim").min(MOST_AIMS) {
            let aim = self.aim(number, content.aims.get(number - 1));
            aims.extend((aim != Aim::default()).then_some(aim));
        }
        content.aims = aims;
    }

    fn aim(&mut self, number: usize, before: Option<&Aim>) -> Aim {
        let at = |field: &str| format!("aim-{number}-{field}");
        let mut aim = before.cloned().unwrap_or_default();
        self.text(&at("aim"), &mut aim.aim);
        self.text(&at("unit"), &mut aim.unit);
        self.known(&at("baseline"), &mut aim.baseline);
        self.date(&at("baseline-date"), &mut aim.baseline_date);
        self.text(&at("baseline-source"), &mut aim.baseline_source);
        self.known(&at("planned"), &mut aim.planned);
        self.known(&at("reached"), &mut aim.reached);
        self.date(&at("date"), &mut aim.date);
        self.text(&at("source"), &mut aim.source);
        aim
    }

    fn future(&mut self, content: &mut Content) {
        self.text("challenges", &mut content.challenges);
        self.text("replicability", &mut content.replicability);
        self.text("sustainability", &mut content.sustainability);
        self.text("values", &mut content.values);
        self.text("budget", &mut content.budget);
    }

    fn extras(&mut self, content: &mut Content) {
        for (number, picture) in (1..).zip(&mut content.pictures) {
            self.text(&format!("picture-{number}-alt"), &mut picture.alt);
        }
        for lang in Lang::ALL.into_iter().filter(|lang| *lang != content.lang) {
            let mut brief = Brief::default();
            self.text(&format!("also-{lang}-title"), &mut brief.title);
            self.text(&format!("also-{lang}-summary"), &mut brief.summary);
            match brief == Brief::default() {
                true => content.also.remove(&lang),
                false => content.also.insert(lang, brief),
            };
        }
    }

    fn wrong(&mut self, field: &str, message: String) {
        self.wrong.push(FieldError::new(field, message));
    }

    /// A text, kept also where it is longer than its limit.
    fn text(&mut self, field: &str, into: &mut String) {
        let typed = self.typed.get(field);
        if typed.chars().count() > LONGEST {
            return self.wrong(field, self.words.wrong_endless(LONGEST.to_string()));
        }
        typed.clone_into(into);
    }

    fn link(&mut self, field: &str, into: &mut String) {
        match read_link(self.typed.get(field)) {
            Some(link) => *into = link,
            None => self.wrong(field, self.words.wrong_link(self.typed.get(field))),
        }
    }

    fn date(&mut self, field: &str, into: &mut String) {
        match read_date(self.typed.get(field)) {
            Some(date) => *into = date,
            None => self.wrong(field, self.words.wrong_date(self.typed.get(field))),
        }
    }

    fn known(&mut self, field: &str, into: &mut Known) {
        let is_not_known = !self.typed.get(&format!("{field}-not-known")).is_empty();
        match read_known(self.typed.get(field), is_not_known) {
            Some(known) => *into = known,
            None => self.wrong(field, self.words.wrong_number(self.typed.get(field))),
        }
    }

    fn code<T: std::str::FromStr>(&mut self, field: &str, into: &mut Option<T>) {
        match self.typed.get(field) {
            "" => *into = None,
            code => match code.parse() {
                Ok(code) => *into = Some(code),
                Err(_) => self.wrong(field, self.words.wrong_choice()),
            },
        }
    }

    fn listed(&mut self, field: &str, into: &mut String, is_listed: impl Fn(&str) -> bool) {
        match self.typed.get(field) {
            code if code.is_empty() || is_listed(code) => code.clone_into(into),
            _ => self.wrong(field, self.words.wrong_choice()),
        }
    }
}

#[cfg(test)]
mod tests;
