//! How long lists take over ten thousand records. A measurement, run by name:
//! `cargo test -p groups --test it -- --ignored --nocapture speed`.

use std::time::{Duration, Instant};

use groups::{
    Document,
    store::{Period, Window, documents, entries, figures},
};
use jiff::civil::date;
use kit::db::{Db, testing::for_each_engine};
use language::{Lang, State, Text};
use vocabulary::Kind;

use crate::record::{Folder, load};

const RECORDS: u16 = 10_000;

/// A text of some length in six languages, different for each number.
fn text(number: u16) -> Text {
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

async fn fill(db: &Db) {
    load(db, &Folder::record()).await;
    let entry = entries::one(db, "R-2.6.2.1").await.unwrap().unwrap();
    let document = documents::one(db, "WG-28/1").await.unwrap().unwrap().document;
    db.write(move |tx| {
        Box::pin(async move {
            for number in 1..=RECORDS {
                let mut entry = entry.clone();
                (entry.id, entry.path) = (format!("R-7.{number}"), format!("7.{number}").parse().unwrap());
                (entry.kind, entry.also) = (Kind::ALL[usize::from(number) % Kind::ALL.len()], vec![]);
                (entry.text, entry.parent) = (text(number), None);
                entries::put(tx, "test", &entry).await?;
                let document = Document { symbol: format!("X/{number}"), title: text(number), ..document.clone() };
                documents::put(tx, "test", &document).await?;
            }
            Ok(())
        })
    })
    .await
    .unwrap();
}

/// The shortest of five runs, which other work on the machine disturbs least.
async fn timed<T>(name: &str, run: impl AsyncFn() -> T) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..5 {
        let start = Instant::now();
        run().await;
        best = best.min(start.elapsed());
    }
    println!("{name}: {best:?}");
    best
}

#[tokio::test]
#[ignore = "a measurement"]
async fn lists_over_ten_thousand_records() {
    for_each_engine(async |db| {
        let start = Instant::now();
        fill(&db).await;
        println!("put in: {:?}", start.elapsed());
        let window = Window::page(1, 25);
        let all = entries::Filter::default();
        let kind = entries::Filter { kind: Some(Kind::Requests), ..all.clone() };
        let common = entries::Filter { words: "secretariat forum".into(), ..all.clone() };
        let rare = entries::Filter { words: "9876".into(), ..all.clone() };
        let arabic = entries::Filter { words: "المنتدى".into(), ..all.clone() };
        for (name, filter) in
            [("all", all), ("kind", kind), ("common words", common), ("rare word", rare), ("Arabic", arabic)]
        {
            let run = async || entries::list(&db, &filter, entries::Sort::Path, window).await.unwrap();
            timed(&format!("entries, {name}"), run).await;
        }
        let deep = Window::page(300, 25);
        timed("entries, page 300", async || {
            entries::list(&db, &Default::default(), entries::Sort::Due, deep).await.unwrap()
        })
        .await;
        timed("documents, all", async || {
            documents::list(&db, &Default::default(), documents::Sort::Symbol, window).await.unwrap()
        })
        .await;
        timed("one entry", async || entries::one(&db, "R-7.5000").await.unwrap()).await;
        timed("citing", async || entries::citing(&db, ["A/RES/70/X"], Window::page(1, 15)).await.unwrap()).await;
        timed("figures", async || figures::of(&db, None, Period::default(), date(2018, 4, 9)).await.unwrap()).await;
    })
    .await;
}
