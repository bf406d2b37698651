//! A record of any size: documents and entries with texts in six languages, spread over the meetings, kinds, sources and
//! topics of the demonstration record, and people with accounts. The same numbers give the same record.

use groups::{
    Document,
    store::{documents, entries},
};
use kit::db::Db;
use language::{Lang, State, Text};
use people::{Account, AccountState, store::accounts};
use vocabulary::Kind;

/// How many records are put in by one transaction.
const TOGETHER: usize = 500;

/// A text of some length in six languages, different for each number.
fn text(number: usize) -> Text {
    let words = [
        (Lang::Ar, "يُطلب إلى الأمانة تحسين وصف منتدى القمة العالمية لمجتمع المعلومات وتقديم تقرير عنه"),
        (Lang::Zh, "要求秘书处改进对信息社会世界峰会论坛的说明并提交报告"),
        (Lang::Fr, "le secrétariat est prié de mieux décrire le Forum du SMSI et d'en faire rapport au Groupe"),
        (Lang::Ru, "секретариату поручается улучшить описание Форума ВВУИО и представить отчет Группе"),
        (Lang::Es, "se pide a la Secretaría que describa mejor el Foro de la CMSI e informe de ello al Grupo"),
    ];
    let english = "the secretariat is asked to describe the WSIS Forum better and to report to the Group";
    let text = Text::new(Lang::En, format!("{number} {english} {english}"));
    words
        .into_iter()
        .fold(text, |text, (lang, words)| text.with(lang, format!("{number} {words} {words}"), State::Translated))
}

/// Adds documents, twice as many entries and a tenth as many accounts to a database that holds the demonstration record.
pub async fn add(db: &Db, papers: usize) -> anyhow::Result<()> {
    add_people(db, papers / 10).await?;
    let all = groups::store::Window::ALL;
    let entry_models = entries::list(db, &entries::Filter::default(), entries::Sort::Path, all).await?.rows;
    let paper_models = documents::list(db, &documents::Filter::default(), documents::Sort::Symbol, all).await?.rows;
    anyhow::ensure!(!entry_models.is_empty() && !paper_models.is_empty(), "the demonstration record is not there");
    for begin in (0..papers).step_by(TOGETHER) {
        let (entry_models, paper_models) = (entry_models.clone(), paper_models.clone());
        db.write(move |tx| {
            Box::pin(async move {
                for number in begin..(begin + TOGETHER).min(papers) {
                    let model = &paper_models[number % paper_models.len()].document;
                    let document = Document {
                        symbol: format!("X/{number}"),
                        title: text(number),
                        relations: Vec::new(),
                        ..model.clone()
                    };
                    documents::put(tx, "bench", &document).await?;
                    for number in [number * 2, number * 2 + 1] {
                        entries::put(tx, "bench", &entry(&entry_models[number % entry_models.len()], number)).await?;
                    }
                }
                Ok(())
            })
        })
        .await?;
    }
    Ok(())
}

async fn add_people(db: &Db, people: usize) -> anyhow::Result<()> {
    let now = db.clock().now();
    let account = move |number: usize| Account {
        id: format!("bench-{number}"),
        name: format!("Person {number}"),
        address: Some(format!("person-{number}@example.org")),
        confirmed_at: Some(now),
        lang: Lang::ALL[number % Lang::ALL.len()],
        state: AccountState::Active,
        closing_at: None,
        password: None,
        is_shown: false,
        made_at: now,
    };
    let added = db.write(move |tx| {
        Box::pin(async move {
            for number in 0..people {
                accounts::add(tx, "bench", &account(number)).await?;
            }
            Ok(())
        })
    });
    Ok(added.await?)
}

fn entry(model: &groups::Entry, number: usize) -> groups::Entry {
    let mut entry = model.clone();
    entry.id = format!("R-9.{}", number + 1);
    entry.path = format!("9.{}", number + 1).parse().unwrap_or(entry.path);
    (entry.kind, entry.also) = (Kind::ALL[number % Kind::ALL.len()], Vec::new());
    (entry.text, entry.parent, entry.read_in) = (text(number), None, None);
    entry
}
