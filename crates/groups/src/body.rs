//! A body that meets and decides: what it is, who founded it, who its officers were at any date, and how it numbers
//! its documents.

use jiff::civil::Date;
use language::Text;
use serde::{Deserialize, Serialize};

use crate::{When, codes::codes};

codes! {
    /// What sort of body it is.
    BodyKind {
        /// A working group of a governing body.
        WorkingGroup = "working-group",
        /// A study group of a sector.
        StudyGroup = "study-group",
        /// A governing body between conferences.
        Council = "council",
        /// A conference, as the Plenipotentiary Conference or a development conference.
        Conference = "conference",
        /// A group of experts, chosen as persons.
        ExpertGroup = "expert-group",
        /// A task force inside the secretariat.
        TaskForce = "task-force",
        /// The General Assembly or an assembly of a sector.
        Assembly = "assembly",
        /// A commission, as those of ECOSOC.
        Commission = "commission",
    }
}

codes! {
    /// The office that a person holds in a body.
    Office {
        /// Presides.
        Chair = "chair",
        /// Stands for a region and for the chair.
        ViceChair = "vice-chair",
        /// Secretary of the body.
        Secretary = "secretary",
    }
}

/// A body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Body {
    /// Its id, as in addresses: `cwg-wsis`.
    pub id: String,
    /// What sort of body it is.
    pub kind: BodyKind,
    /// The body that it reports to.
    pub parent: Option<String>,
    /// How it numbers documents: `WG-WSIS-{meeting}/{number}`.
    pub symbol_pattern: Option<String>,
    /// When it was founded.
    pub founded: Option<When>,
    /// The instrument that founded it.
    pub founding_instrument: Option<String>,
    /// Its full name.
    pub name: Text,
    /// Its name in short.
    pub short_name: Option<Text>,
    /// Who may take part.
    pub membership: Option<Text>,
    /// What it is for.
    pub mandate: Option<Text>,
    /// Who serves it.
    pub secretariat: Option<Text>,
    /// Its officers over time, in the order of the record.
    pub officers: Vec<Officer>,
}

/// A person in an office for a time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Officer {
    /// The office.
    pub office: Office,
    /// The name in Latin script.
    pub person: String,
    /// The name as written in each language.
    pub person_name: Option<Text>,
    /// The State, by its ISO 3166-1 alpha-3 code.
    pub state: Option<String>,
    /// The region that a vice-chair stands for, by the code of the development bureau (`AFR`).
    pub region: Option<String>,
    /// Since when.
    pub from: Option<When>,
    /// Until when; none while in office.
    pub to: Option<When>,
}

impl Body {
    /// Who held an office on a date, in the order of the record.
    pub fn officers_at(&self, date: Date) -> impl Iterator<Item = &Officer> {
        self.officers.iter().filter(move |officer| officer.serves_at(date))
    }

    /// The chair on a date.
    pub fn chair_at(&self, date: Date) -> Option<&Officer> {
        self.officers_at(date).find(|officer| officer.office == Office::Chair)
    }

    /// The name in short, or the full one where there is no short one.
    pub fn short(&self) -> &Text {
        self.short_name.as_ref().unwrap_or(&self.name)
    }
}

impl Officer {
    /// Whether the person held the office on a date. A term known to the month counts from its first day to its last.
    pub fn serves_at(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from.first_day() <= date) && self.to.is_none_or(|to| date <= to.last_day())
    }

    /// The name as a reader of any language may see it: the one in six scripts, or the Latin one.
    pub fn name(&self) -> Text {
        self.person_name.clone().unwrap_or_else(|| Text::new(language::Lang::En, self.person.clone()))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Office, Officer};

    fn officer(from: Option<&str>, to: Option<&str>) -> Officer {
        let when = |text: &str| text.parse().unwrap();
        Officer {
            office: Office::Chair,
            person: "A. Person".into(),
            person_name: None,
            state: Some("RUS".into()),
            region: None,
            from: from.map(when),
            to: to.map(when),
        }
    }

    #[test]
    fn a_term_known_to_the_month_holds_from_its_first_day_to_its_last() {
        let chair = officer(Some("2015-01"), Some("2018-04"));

        assert!(chair.serves_at(date(2015, 1, 1)) && chair.serves_at(date(2018, 4, 30)));
        assert!(!chair.serves_at(date(2014, 12, 31)) && !chair.serves_at(date(2018, 5, 1)));
    }

    #[test]
    fn an_open_end_holds_for_ever() {
        assert!(officer(Some("2015"), None).serves_at(date(2099, 1, 1)));
        assert!(officer(None, Some("2015")).serves_at(date(1900, 1, 1)));
    }
}
