//! What a link to the form of a new project says of it: the action line, goal or target that it is to serve, the region where it is to
//! happen. What no list knows is passed over.

use kit::web::Visit;
use language::Lang;
use vocabulary::{RegionSystem, Topic};

use super::typed::Typed;
use crate::{figures::name, project::Content};

/// What a link may say.
const FACETS: [&str; 4] = ["line", "goal", "target", "region"];
/// How much of it counts.
const MOST: usize = 20;

/// What is said, by facet and code, each once.
pub(super) struct Prefilled(Vec<(&'static str, String)>);

impl Prefilled {
    /// What the query of a visit says.
    pub(super) fn asked(visit: &Visit) -> Prefilled {
        let pairs = form_urlencoded::parse(visit.query.as_bytes());
        Prefilled::of(pairs.map(|(name, value)| (name.into_owned(), value.into_owned())))
    }

    /// What a form carries on.
    pub(super) fn sent(typed: &Typed) -> Prefilled {
        let of = |facet: &'static str| typed.all(facet).map(move |value| (facet.to_owned(), value.to_owned()));
        Prefilled::of(FACETS.into_iter().flat_map(of))
    }

    fn of(pairs: impl Iterator<Item = (String, String)>) -> Prefilled {
        let mut known = Vec::new();
        for (name, value) in pairs {
            let Some(facet) = FACETS.into_iter().find(|facet| *facet == name) else { continue };
            let Some(code) = code(facet, &value) else { continue };
            if known.len() < MOST && !known.contains(&(facet, code.clone())) {
                known.push((facet, code));
            }
        }
        Prefilled(known)
    }

    /// The fields that carry it on.
    pub(super) fn fields(&self) -> &[(&'static str, String)] {
        &self.0
    }

    /// Its parts by name.
    pub(super) fn names(&self, lang: Lang) -> Vec<String> {
        self.0.iter().map(|(facet, code)| name(lang, facet, code)).collect()
    }

    /// Puts it into a project.
    pub(super) fn put(&self, content: &mut Content) {
        for (facet, code) in &self.0 {
            match *facet {
                "region" => content.regions.push(code.clone()),
                _ => content.topics.extend(code.parse::<Topic>().ok()),
            }
        }
        content.topics.sort();
        content.topics.dedup();
    }
}

/// The code of a value as its list has it.
fn code(facet: &str, value: &str) -> Option<String> {
    if facet == "region" {
        return RegionSystem::Bdt.find(value).ok().map(|region| region.code.to_owned());
    }
    let topic = value.parse::<Topic>().ok()?;
    let fits = match &topic {
        Topic::Line(_) => facet == "line",
        Topic::Goal(_) => facet == "goal",
        Topic::Target(_) => facet == "target",
        Topic::System(_) => false,
    };
    fits.then(|| topic.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lists_know_is_put_in_once_and_the_rest_is_passed_over() {
        let pairs = [
            ("line", "C2"),
            ("line", "C2"),
            ("goal", "SDG4"),
            ("goal", "C5"),
            ("region", "AFR"),
            ("region", "Mars"),
            ("owner", "ana"),
        ];
        let own = Prefilled::of(pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())));
        let mut content = Content::new(Lang::En);
        own.put(&mut content);

        let topics: Vec<String> = content.topics.iter().map(ToString::to_string).collect();
        assert_eq!((topics, content.regions), (vec!["C2".to_owned(), "SDG4".to_owned()], vec!["AFR".to_owned()]));
        assert_eq!(own.names(Lang::En).len(), 3);
    }
}
