//! Which finds the topics of the register's entries better: the names and codes that the vocabulary finds in a text (what
//! reading puts into the field of topics), or the suggestions of the tagging. The reference are the action lines and goals of the
//! demonstration record, which people confirmed; systems such as the Forum are no matter of the tagging and are left out.

use std::collections::BTreeSet;

use groups::{
    Provenance,
    store::{Window, entries},
};
use language::Lang;
use tests::House;
use vocabulary::Topic;

/// How often a way was right.
#[derive(Default)]
struct Score {
    right: usize,
    wrong: usize,
    missed: usize,
}

impl Score {
    fn add(&mut self, found: &BTreeSet<String>, wanted: &BTreeSet<String>) {
        self.right += found.intersection(wanted).count();
        self.wrong += found.difference(wanted).count();
        self.missed += wanted.difference(found).count();
    }

    fn print(&self, name: &str) {
        let of = |all: usize| if all == 0 { 0.0 } else { self.right as f64 / all as f64 };
        let (precision, recall) = (of(self.right + self.wrong), of(self.right + self.missed));
        let f1 = if self.right == 0 { 0.0 } else { 2.0 * precision * recall / (precision + recall) };
        println!("  {name:<34} {precision:>9.2} {recall:>7.2} {f1:>6.2}   right {}, wrong {}", self.right, self.wrong);
    }
}

/// Prints both ways, and both together, in each language.
pub async fn register() -> anyhow::Result<()> {
    let house = House::with_the_record().await;
    let all = entries::list(house.db(), &Default::default(), Default::default(), Window::ALL).await?.rows;
    house.remove().await;
    for lang in [Lang::En, Lang::Ar, Lang::Fr] {
        println!("Topics of {} entries of the register, {lang}: lines and goals   precision  recall     F1", all.len());
        let (mut named, mut suggested, mut sure, mut both) = <(Score, Score, Score, Score)>::default();
        for entry in &all {
            let wanted: BTreeSet<String> = entry
                .topics
                .iter()
                .filter(|about| about.provenance != Provenance::Suggested && is_tagged(&about.topic))
                .map(|about| about.topic.to_string())
                .collect();
            let text = entry.text.shown(lang).text;
            let by_name: BTreeSet<String> = Topic::mentions(text)
                .into_iter()
                .map(|(topic, _)| topic)
                .filter(is_tagged)
                .map(|t| t.to_string())
                .collect();
            let at = |least: f32| -> BTreeSet<String> {
                let found = tagging::suggest(text).into_iter().filter(|one| one.probability >= least);
                found.map(|one| one.topic).filter(is_tagged).map(|topic| topic.to_string()).collect()
            };
            named.add(&by_name, &wanted);
            suggested.add(&at(tagging::SHOWN), &wanted);
            sure.add(&at(0.8), &wanted);
            both.add(&by_name.union(&at(0.8)).cloned().collect(), &wanted);
        }
        named.print("names and codes (reading)");
        suggested.print("suggestions from 0.3");
        sure.print("suggestions from 0.8");
        both.print("names, and suggestions from 0.8");
    }
    Ok(())
}

fn is_tagged(topic: &Topic) -> bool {
    matches!(topic, Topic::Line(_) | Topic::Goal(_))
}
