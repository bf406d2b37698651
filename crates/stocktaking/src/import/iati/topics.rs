//! What an activity is about: its tags and sectors as action lines, goals and targets. What each sector was taken as is said, and
//! what no list takes as any is named.

use std::sync::OnceLock;

use serde::Deserialize;
use tables::{Activity, Share};
use vocabulary::{Goal, Topic};

use super::super::{
    note::Note,
    row::{Draft, short},
};

/// How many digits a category of sectors has.
const CATEGORY: usize = 3;

/// A sector of the lists of the OECD, by its purpose code or that of its category, with what it is about.
#[derive(Deserialize)]
struct Sector {
    code: String,
    topics: Vec<String>,
}

/// Reads them.
pub(super) fn read(draft: &mut Draft, activity: &Activity) {
    for tag in &activity.tags {
        let found = match tag.vocabulary.as_str() {
            "2" => goal(&tag.code),
            "3" => target(&tag.code),
            _ => None,
        };
        match (found, tag.vocabulary.as_str()) {
            (Some(topic), _) => draft.content.topics.push(topic),
            (None, "2") => draft.unknown("goals", &tag.code),
            (None, "3") => draft.unknown("targets", &tag.code),
            (None, other) => draft.no_field(&format!("tag[@vocabulary={other}]"), &tag.code),
        }
    }
    for sector in &activity.sectors {
        let found: Vec<Topic> = match sector.vocabulary.as_str() {
            "7" => goal(&sector.code).into_iter().collect(),
            "8" => target(&sector.code).into_iter().collect(),
            "" | "1" | "2" => about(&sector.code),
            _ => Vec::new(),
        };
        if found.is_empty() {
            draft.no_field("sector", &named(sector));
            continue;
        }
        let topics = found.iter().map(Topic::to_string).collect();
        draft.notes.push(Note::Sector { name: "sector".to_owned(), value: short(&named(sector)), topics });
        draft.content.topics.extend(found);
    }
}

fn goal(code: &str) -> Option<Topic> {
    code.trim().parse::<u8>().ok().and_then(Goal::numbered).map(Topic::Goal)
}

fn target(code: &str) -> Option<Topic> {
    code.trim().parse::<Topic>().ok().filter(|topic| matches!(topic, Topic::Target(_)))
}

/// What a purpose code of the OECD is wholly about, by itself or else by its category; nothing for most.
fn about(purpose: &str) -> Vec<Topic> {
    let purpose = purpose.trim();
    let of = |code: &str| sectors().iter().find(|sector| sector.code == code);
    let found = of(purpose).or_else(|| of(purpose.get(..CATEGORY)?));
    found.into_iter().flat_map(|sector| &sector.topics).filter_map(|topic| topic.parse().ok()).collect()
}

fn sectors() -> &'static [Sector] {
    #[derive(Deserialize)]
    struct File {
        sectors: Vec<Sector>,
    }
    static SECTORS: OnceLock<Vec<Sector>> = OnceLock::new();
    SECTORS.get_or_init(|| {
        let file: File =
            serde_json::from_str(include_str!("../../../data/dac_sectors.json")).expect("a test reads the file");
        file.sectors
    })
}

fn named(share: &Share) -> String {
    let name = share.names.first().map(|name| name.text.as_str()).unwrap_or_default();
    let percent = if share.percent.is_empty() { String::new() } else { format!(" ({} %)", share.percent) };
    format!("{} {name}{percent}", share.code).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_sector_of_the_list_is_about_something_that_there_is() {
        let all = sectors();
        assert!(all.len() > 20);
        for sector in all {
            assert!([CATEGORY, 5].contains(&sector.code.len()) && sector.code.bytes().all(|b| b.is_ascii_digit()));
            assert_eq!(about(&sector.code).len(), sector.topics.len(), "{}", sector.code);
            assert!(!sector.topics.is_empty());
        }
    }

    #[test]
    fn a_code_means_what_it_says_itself_or_else_what_its_category_does() {
        let codes = |purpose: &str| about(purpose).iter().map(Topic::to_string).collect::<Vec<_>>();
        assert_eq!(
            (codes("22040"), codes("22010"), codes("11120"), codes("112")),
            (vec!["C2".to_owned()], vec!["C6".to_owned()], vec!["SDG4".to_owned()], vec!["SDG4".to_owned()])
        );
        assert_eq!((codes("33110"), codes("22"), codes("é2040")), (vec![], vec![], vec![]));
    }
}
