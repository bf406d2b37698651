//! A hundred thousand rows brought into the register: looked at, put in as published, sent again, taken back; on both engines.

use std::{fmt::Write as _, time::Instant};

use kit::{
    db::{Db, testing},
    files::Files,
};
use stocktaking::{
    import::{look, run, stage::Act, verdict::Goes},
    store::imports::{self, Choice, Sent, rows},
};
use tables::Limits;

const ROWS: usize = 100_000;

/// A file of whole rows, as registers send them.
fn file() -> Vec<u8> {
    let mut file = "Code,Title,Language,Type,Description,Organization,Organization type,Country of organization,Coverage,Countries,Status,Start,End,Action lines,SDG targets,Beneficiaries,People reached,Website\n".to_owned();
    let states = ["Senegal", "KEN", "Бразилия", "مصر", "日本", "France"];
    for number in 0..ROWS {
        let state = states[number % states.len()];
        let _ = writeln!(
            file,
            "P-{number},Village network {number},en,project,\"Optical fibre and community networks for {} rural schools, with training of teachers and a help desk in two languages.\",Open Villages {},NGO,{state},national,{state},ongoing,201{}-04,2019,\"C2; C7.e-learning\",\"9.c, 4.4\",Youth; Teachers and students,{},https://example.org/{number}",
            number % 90 + 10,
            number % 500,
            number % 8,
            number * 7 % 50_000,
        );
    }
    file.into_bytes()
}

/// Measures both engines.
pub async fn measure() -> anyhow::Result<()> {
    let file = file();
    println!("{ROWS} rows of 18 columns, {:.1} MB of CSV, seconds", file.len() as f64 / 1e6);
    for fresh in [testing::sqlite().await, testing::postgres().await] {
        one(&fresh.db, &file).await?;
        fresh.remove().await;
    }
    Ok(())
}

async fn one(db: &Db, file: &[u8]) -> anyhow::Result<()> {
    let folder = std::env::temp_dir().join(format!("hasila-bench-{}", kit::id::short()));
    let files = Files::under(&folder);
    for (name, act) in [("put in", Some(Act::Run)), ("the same again", Some(Act::Run)), ("taken back", None)] {
        let start = Instant::now();
        if let Some(act) = act {
            let id = send(db, &files, file).await?;
            let looked = start.elapsed().as_secs_f64();
            let start = Instant::now();
            if rows::counts(db, &id).await?.put_in > 0 {
                imports::act(db, "bench", &id, act).await?;
                run::go_on(db, &files, &id).await?;
            }
            let counts = rows::counts(db, &id).await?;
            println!(
                "  {}: looked at {looked:.1}, {name} {:.1} ({counts:?})",
                db.engine(),
                start.elapsed().as_secs_f64()
            );
            continue;
        }
        let all = imports::all(db).await?;
        let first = all.last().map(|import| import.id.clone()).unwrap_or_default();
        imports::act(db, "bench", &first, Act::Undo).await?;
        run::go_on(db, &files, &first).await?;
        let counts = rows::counts(db, &first).await?;
        println!("  {}: {name} {:.1} ({} rows)", db.engine(), start.elapsed().as_secs_f64(), counts.undone);
    }
    std::fs::remove_dir_all(folder)?;
    Ok(())
}

async fn send(db: &Db, files: &Files, file: &[u8]) -> anyhow::Result<String> {
    let looked = look::look(file.to_vec(), Limits::default())?;
    let mapping = looked.proposed.clone();
    let sent = Sent {
        source: "bench".to_owned(),
        harvest: None,
        file: files.keep(file.to_vec()).await?,
        file_name: "bench.csv".to_owned(),
        kind: looked.kind.to_owned(),
        shape: looked.shape,
        columns: looked.columns,
        total: looked.total,
        mapping: looked.proposed,
        goes: Goes::Published,
        whole: false,
        goes_on: false,
    };
    let id = imports::begin(db, "bench", sent).await?;
    imports::check(db, "bench", &id, Choice { mapping, goes: Goes::Published, whole: false }).await?;
    run::go_on(db, files, &id).await?;
    Ok(id)
}
