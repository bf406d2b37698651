//! Activities of the International Aid Transparency Initiative, version 2.03, as their standard has them: codes stay codes. What
//! an activity says elsewhere than here is counted by its element, so that a reader can be told of it.

mod results;

use std::collections::BTreeMap;

use crate::{
    Each, Fault, Limits, Record,
    xml::{self, Element},
};

pub use results::{Baseline, Indicator, Period, Result};

/// Words in a language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Worded {
    /// The code of the language; that of the activity where the words have none of their own.
    pub lang: String,
    /// The words.
    pub text: String,
}

/// An organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organisation {
    /// Its role by the list OrganisationRole; empty for the one that reports.
    pub role: String,
    /// Its type by the list OrganisationType.
    pub kind: String,
    /// Its identifier.
    pub reference: String,
    /// Its names.
    pub names: Vec<Worded>,
}

/// A country, region or sector with its share.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// The vocabulary of the code; empty for the one that the standard takes where none is said.
    pub vocabulary: String,
    /// The code.
    pub code: String,
    /// The share in percent, as written; empty where not said.
    pub percent: String,
    /// What it is called.
    pub names: Vec<Worded>,
}

/// A tag.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tag {
    /// Its vocabulary by the list TagVocabulary.
    pub vocabulary: String,
    /// The code.
    pub code: String,
    /// What it is called.
    pub names: Vec<Worded>,
}

/// A budget.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Budget {
    /// The amount, as written.
    pub value: String,
    /// Its currency, ISO 4217; that of the activity where none is said.
    pub currency: String,
    /// Its first day.
    pub from: String,
    /// Its last day.
    pub to: String,
}

/// A document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// Its address.
    pub url: String,
    /// Its titles.
    pub titles: Vec<Worded>,
    /// Its categories by the list DocumentCategory.
    pub categories: Vec<String>,
}

/// An activity.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Activity {
    /// Its identifier.
    pub identifier: String,
    /// The language of what has none of its own.
    pub lang: String,
    /// Its titles.
    pub titles: Vec<Worded>,
    /// Its descriptions, each with its type by the list DescriptionType.
    pub descriptions: Vec<(String, Vec<Worded>)>,
    /// Who reports it.
    pub reporting: Organisation,
    /// Who takes part.
    pub participating: Vec<Organisation>,
    /// How it stands by the list ActivityStatus.
    pub status: String,
    /// How far it reaches by the list ActivityScope.
    pub scope: String,
    /// Its dates, each with its type by the list ActivityDateType.
    pub dates: Vec<(String, String)>,
    /// Where it happens, by ISO 3166-1 alpha-2.
    pub countries: Vec<Share>,
    /// In which regions.
    pub regions: Vec<Share>,
    /// In which sectors.
    pub sectors: Vec<Share>,
    /// Its tags.
    pub tags: Vec<Tag>,
    /// What it costs.
    pub budgets: Vec<Budget>,
    /// What comes of it.
    pub results: Vec<Result>,
    /// Its documents.
    pub documents: Vec<Document>,
    /// The names of persons that can be asked.
    pub contact_names: Vec<Worded>,
    /// The address for mail of who can be asked.
    pub contact_mail: String,
    /// Its website.
    pub website: String,
    /// What else it says: names of elements with how often they stand there.
    pub rest: BTreeMap<String, usize>,
}

pub(crate) fn each(bytes: &[u8], limits: &Limits, each: Each<'_>) -> std::result::Result<(), Fault> {
    let mut is_any = false;
    xml::each(bytes, "iati-activity", limits, &mut |number, element, root| {
        is_any = true;
        let own = element.get("lang");
        let lang = if own.is_empty() { root.get("lang") } else { own };
        let activity = Reading { lang, currency: element.get("default-currency") }.activity(&element);
        each(number, Record::Activity(Box::new(activity)))
    })?;
    if is_any { Ok(()) } else { Err(Fault::Empty) }
}

/// Elements that are not read, by their path, with how often they stand there.
type Rest = BTreeMap<String, usize>;

struct Reading<'a> {
    lang: &'a str,
    currency: &'a str,
}

impl Reading<'_> {
    fn activity(&self, of: &Element) -> Activity {
        let mut activity = Activity { lang: self.lang.to_owned(), ..Activity::default() };
        for child in &of.children {
            match child.name.as_str() {
                "iati-identifier" => child.text.trim().clone_into(&mut activity.identifier),
                "title" => activity.titles.extend(self.words(child)),
                "description" => activity.descriptions.push((child.get("type").to_owned(), self.words(child))),
                "reporting-org" => activity.reporting = self.organisation(child),
                "participating-org" => activity.participating.push(self.organisation(child)),
                "activity-status" => child.get("code").clone_into(&mut activity.status),
                "activity-scope" => child.get("code").clone_into(&mut activity.scope),
                "activity-date" => activity.dates.push((child.get("type").to_owned(), day(child.get("iso-date")))),
                "recipient-country" => activity.countries.push(self.share(child)),
                "recipient-region" => activity.regions.push(self.share(child)),
                "sector" => activity.sectors.push(self.share(child)),
                "tag" => activity.tags.push(self.tag(child)),
                "budget" => activity.budgets.push(self.budget(child)),
                "result" => {
                    let result = self.result(child, &mut activity.rest);
                    activity.results.push(result);
                }
                "document-link" => activity.documents.push(self.document(child)),
                "contact-info" => self.contact(child, &mut activity),
                "activity-website" => child.text.trim().clone_into(&mut activity.website),
                other => *activity.rest.entry(other.to_owned()).or_default() += 1,
            }
        }
        activity
    }

    /// The narratives of an element; where it has none, its own text, as version 1 wrote it.
    fn words(&self, of: &Element) -> Vec<Worded> {
        let worded = |element: &Element| {
            let lang = if element.get("lang").is_empty() { self.lang } else { element.get("lang") };
            Worded { lang: lang.to_owned(), text: element.text.trim().to_owned() }
        };
        let narratives = of.all("narrative").map(worded).filter(|words| !words.text.is_empty());
        let narratives: Vec<Worded> = narratives.collect();
        let own = (narratives.is_empty() && !of.text.trim().is_empty()).then(|| worded(of));
        if narratives.is_empty() { own.into_iter().collect() } else { narratives }
    }

    fn words_in(&self, of: &Element, name: &str) -> Vec<Worded> {
        of.one(name).map(|child| self.words(child)).unwrap_or_default()
    }

    fn organisation(&self, of: &Element) -> Organisation {
        Organisation {
            role: of.get("role").to_owned(),
            kind: of.get("type").to_owned(),
            reference: of.get("ref").to_owned(),
            names: self.words(of),
        }
    }

    fn share(&self, of: &Element) -> Share {
        Share {
            vocabulary: of.get("vocabulary").to_owned(),
            code: of.get("code").to_owned(),
            percent: of.get("percentage").to_owned(),
            names: self.words(of),
        }
    }

    fn tag(&self, of: &Element) -> Tag {
        let (vocabulary, code) = (of.get("vocabulary").to_owned(), of.get("code").to_owned());
        Tag { vocabulary, code, names: self.words(of) }
    }

    fn budget(&self, of: &Element) -> Budget {
        let value = of.one("value");
        let currency = value.map(|value| value.get("currency")).filter(|own| !own.is_empty());
        Budget {
            value: value.map(|value| value.text.trim().to_owned()).unwrap_or_default(),
            currency: currency.unwrap_or(self.currency).to_owned(),
            from: of.one("period-start").map(|start| day(start.get("iso-date"))).unwrap_or_default(),
            to: of.one("period-end").map(|end| day(end.get("iso-date"))).unwrap_or_default(),
        }
    }

    fn document(&self, of: &Element) -> Document {
        Document {
            url: of.get("url").to_owned(),
            titles: self.words_in(of, "title"),
            categories: of.all("category").map(|category| category.get("code").to_owned()).collect(),
        }
    }

    fn contact(&self, of: &Element, activity: &mut Activity) {
        if activity.contact_names.is_empty() {
            activity.contact_names = self.words_in(of, "person-name");
        }
        if activity.contact_mail.is_empty() {
            activity.contact_mail = of.text_of("email");
        }
        if activity.website.is_empty() {
            activity.website = of.text_of("website");
        }
    }
}

/// A day without a time of day: `2017-04-09T00:00:00Z` is one that publishers write.
fn day(written: &str) -> String {
    written.split('T').next().unwrap_or_default().trim_end_matches('Z').to_owned()
}
