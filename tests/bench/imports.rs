//! A hundred thousand rows brought into the register: looked at, put in as published, sent again, taken back; the same all or nothing,
//! new and then changed, with how long somebody else who writes had to wait; on both engines.

use std::{
    fmt::Write as _,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering::Relaxed},
    },
    time::{Duration, Instant},
};

use kit::{
    db::{Db, testing},
    files::Files,
    journal,
};
use serde_json::Value;
use stocktaking::{
    import::{look, run, stage::Act, verdict::Goes},
    store::imports::{self, Choice, Sent, rows},
};
use tables::Limits;

/// How many rows the aim is said for.
pub const ROWS: usize = 100_000;

/// A file of whole rows, as registers send them.
fn file(rows: usize, mark: &str) -> Vec<u8> {
    let mut file = "Code,Title,Language,Type,Description,Organization,Organization type,Country of organization,Coverage,Countries,Status,Start,End,Action lines,SDG targets,Beneficiaries,People reached,Website\n".to_owned();
    let states = ["Senegal", "KEN", "Бразилия", "مصر", "日本", "France"];
    for number in 0..rows {
        let state = states[number % states.len()];
        let _ = writeln!(
            file,
            "P-{number},Village network {number}{mark},en,project,\"Optical fibre and community networks for {} rural schools, with training of teachers and a help desk in two languages.\",Open Villages {},NGO,{state},national,{state},ongoing,201{}-04,2019,\"C2; C7.e-learning\",\"9.c, 4.4\",Youth; Teachers and students,{},https://example.org/{number}",
            number % 90 + 10,
            number % 500,
            number % 8,
            number * 7 % 50_000,
        );
    }
    file.into_bytes()
}

/// Measures both engines.
pub async fn measure(rows: usize) -> anyhow::Result<()> {
    let (new, changed) = (file(rows, ""), file(rows, " II"));
    println!(
        "{rows} rows of 18 columns, {:.1} MB of CSV; seconds, and seconds of processor of this process",
        new.len() as f64 / 1e6
    );
    for fresh in [testing::sqlite().await, testing::postgres().await] {
        one(&fresh.db, &new, &changed).await?;
        fresh.remove().await;
    }
    Ok(())
}

async fn one(db: &Db, file: &[u8], changed: &[u8]) -> anyhow::Result<()> {
    let folder = std::env::temp_dir().join(format!("hasila-bench-{}", kit::id::short()));
    let files = Files::under(&folder);
    let clock = Clock::start();
    let first = send(db, &files, file, false).await?;
    clock.stop(db, "looked at");
    act(db, &files, &first, Act::Run, "put in").await?;
    let clock = Clock::start();
    let again = send(db, &files, file, false).await?;
    clock.stop(db, "the same again, looked at");
    println!("    {:?}", rows::counts(db, &again).await?);
    act(db, &files, &first, Act::Undo, "taken back").await?;
    println!("    {:?}", rows::counts(db, &first).await?);
    for (file, name) in [(file, "put in, all or nothing"), (changed, "changed, all or nothing")] {
        let id = send(db, &files, file, true).await?;
        let (is_over, waits) = (Arc::new(AtomicBool::new(false)), db.clone());
        let other = tokio::spawn(longest_wait(waits, Arc::clone(&is_over)));
        act(db, &files, &id, Act::Run, name).await?;
        is_over.store(true, Relaxed);
        println!("    {:?}; somebody else waited {:.2} s at most", rows::counts(db, &id).await?, other.await??);
    }
    std::fs::remove_dir_all(folder)?;
    Ok(())
}

/// The longest that a write of one row and one entry of the journal took, tried again and again, in seconds.
async fn longest_wait(db: Db, is_over: Arc<AtomicBool>) -> anyhow::Result<f64> {
    let mut longest = 0.0_f64;
    while !is_over.load(Relaxed) {
        let begun = Instant::now();
        db.write(|tx| {
            Box::pin(async move {
                let act = journal::Act { actor: "bench", verb: "waited", subject: "bench/1", change: Value::Null };
                journal::record(tx, &act).await.map(drop)
            })
        })
        .await?;
        longest = longest.max(begun.elapsed().as_secs_f64());
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Ok(longest)
}

async fn act(db: &Db, files: &Files, id: &str, act: Act, name: &str) -> anyhow::Result<()> {
    let clock = Clock::start();
    imports::act(db, "bench", id, act).await?;
    run::go_on(db, files, id).await?;
    clock.stop(db, name);
    Ok(())
}

/// Time on the wall and of the processor.
struct Clock(Instant, f64);

impl Clock {
    fn start() -> Clock {
        Clock(Instant::now(), processor())
    }

    fn stop(&self, db: &Db, name: &str) {
        let (wall, own) = (self.0.elapsed().as_secs_f64(), processor() - self.1);
        println!("  {}: {name} {wall:.1} ({own:.1})", db.engine());
    }
}

/// Seconds of processor that this process has used: hundredths, as the kernel counts them.
fn processor() -> f64 {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after = stat.rsplit(") ").next().unwrap_or_default();
    let ticks = after.split(' ').skip(11).take(2).filter_map(|ticks| ticks.parse::<f64>().ok());
    ticks.sum::<f64>() / 100.0
}

async fn send(db: &Db, files: &Files, file: &[u8], whole: bool) -> anyhow::Result<String> {
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
        whole,
        goes_on: false,
    };
    let id = imports::begin(db, "bench", sent).await?;
    imports::check(db, "bench", &id, Choice { mapping, goes: Goes::Published, whole }).await?;
    run::go_on(db, files, &id).await?;
    Ok(id)
}
