//! Two nodes behind a proxy, a primary and a standby that every change waits for, fifty people at work. Each part is killed in
//! turn; at last the primary, and the standby is promoted. Every acknowledged report is there, none twice, and each could be read
//! at once through whichever node answered.

use std::{
    collections::HashMap,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use anyhow::{Context, ensure};
use kit::{
    db::{Db, Run as _, sql},
    journal,
};

use super::{
    Found, Scratch,
    client::Client,
    node::{self, Node},
    scenario,
    servers::{Postgres, Proxy},
};

/// How many people work at the same time, each signed in on a browser of their own.
const PEOPLE: usize = 50;
/// How many letters are asked for at each of two moments while parts fall: five an hour is the limit.
const LETTERS: usize = 2;
/// How long letters may take to leave after the last blow.
const LEAVE: Duration = Duration::from_secs(60);
/// How long a person who got no answer waits before sending again.
const PAUSE: Duration = Duration::from_millis(200);

/// What is promised of a change that was acknowledged.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Promise {
    /// The standby has it.
    Both,
    /// The twin: only the primary has it.
    PrimaryOnly,
}

/// What a trial of several nodes found.
#[derive(Debug, Default)]
pub struct Outcome {
    /// Blows, acknowledged changes, and what was wrong.
    pub found: Found,
    /// The longest time without any acknowledged change, in milliseconds.
    pub longest_silence: u128,
}

/// Whether this machine has all the parts.
pub fn is_possible() -> bool {
    Postgres::is_possible() && Proxy::is_possible()
}

/// What the people share.
struct Work {
    next: AtomicUsize,
    is_over: AtomicBool,
    acknowledged: Mutex<Vec<String>>,
    faults: Mutex<Vec<String>>,
    last: Mutex<(Instant, Duration)>,
}

/// Runs the trial; `calm` is how long people work before each blow.
pub async fn run(promise: Promise, calm: Duration) -> anyhow::Result<Outcome> {
    let primary = Postgres::primary()?;
    primary.ask("CREATE DATABASE record ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0")?;
    let standby = primary.standby()?;
    primary.wait_for_standby(promise == Promise::Both)?;
    let address = format!("postgres://hasila@127.0.0.1:{},127.0.0.1:{}/record", primary.port, standby.port);
    let db = Db::open(&address).await?;
    node::prepare(&db).await?;

    let (places, ports) = ([Scratch::new()?, Scratch::new()?], [node::free_port()?, node::free_port()?]);
    let start = |which: usize| {
        let (data, at) = (places[which].path().display().to_string(), ports[which]);
        Node::start(at, &["--data", &data, "--database", &address])
    };
    let proxy = Proxy::before(&ports)?;
    let nodes = [start(0)?, start(1)?];
    let mut people = Vec::new();
    for _ in 0..PEOPLE {
        let mut officer = Client::of(proxy.at);
        officer.sign_in(node::ADDRESS, node::PASSWORD)?;
        people.push(officer);
    }
    let work = Work {
        next: AtomicUsize::new(1),
        is_over: AtomicBool::new(false),
        acknowledged: Mutex::default(),
        faults: Mutex::default(),
        last: Mutex::new((Instant::now(), Duration::ZERO)),
    };
    let blows = std::thread::scope(|scope| {
        for officer in &people {
            scope.spawn(|| person(&work, officer));
        }
        let struck = strike((&primary, &standby), proxy, nodes, &start, calm);
        work.is_over.store(true, Ordering::Relaxed);
        struck
    });
    db.close().await;
    let (blows, parts) = blows?;
    let record = format!("postgres://hasila@127.0.0.1:{}/record", standby.port);
    let letters = letters(&record, &places).await?;
    drop(parts);
    let mut outcome = judge(work, blows, &record, &places).await?;
    outcome.found.faults.extend(letters);
    Ok(outcome)
}

/// Sends report after report, each until it is acknowledged, and reads each back.
fn person(work: &Work, officer: &Client) {
    while !work.is_over.load(Ordering::Relaxed) {
        let report = scenario::report(work.next.fetch_add(1, Ordering::Relaxed));
        let id = scenario::id(&report);
        while !officer.upload(&report).is_ok_and(|reply| reply.status == 303) {
            if work.is_over.load(Ordering::Relaxed) {
                return;
            }
            std::thread::sleep(PAUSE);
        }
        work.acknowledged.lock().expect("nobody panics").push(id.clone());
        {
            let mut last = work.last.lock().expect("nobody panics");
            *last = (Instant::now(), last.1.max(last.0.elapsed()));
        }
        if let Ok(reply) = officer.get(&format!("/en/readings/{id}"))
            && reply.status == 404
        {
            work.faults
                .lock()
                .expect("nobody panics")
                .push(format!("{id} could not be read after it was acknowledged"));
        }
    }
}

/// Strikes each part in turn and says how many blows there were.
fn strike(
    (primary, standby): (&Postgres, &Postgres),
    mut proxy: Proxy,
    [mut one, mut two]: [Node; 2],
    start: &dyn Fn(usize) -> anyhow::Result<Node>,
    calm: Duration,
) -> anyhow::Result<(usize, ([Node; 2], Proxy))> {
    let stranger = Client::of(proxy.at);
    let ask_for_letters = || {
        for _ in 0..LETTERS {
            let form = format!("address={}", node::ADDRESS);
            let _ = stranger.post("/en/recover", "application/x-www-form-urlencoded", form.as_bytes());
        }
    };
    std::thread::sleep(calm);
    one.kill()?;
    ask_for_letters();
    std::thread::sleep(calm);
    one = start(0)?;
    std::thread::sleep(calm);
    two.kill()?;
    std::thread::sleep(calm);
    two = start(1)?;
    std::thread::sleep(calm);
    proxy.kill()?;
    std::thread::sleep(calm / 2);
    proxy.start()?;
    std::thread::sleep(calm);
    // Changes stop on their way to the standby a moment before the primary dies: what was acknowledged until then is what counts.
    standby.stop_receiving()?;
    std::thread::sleep(calm / 2);
    primary.kill()?;
    standby.promote()?;
    ask_for_letters();
    std::thread::sleep(calm * 3);
    Ok((4, ([one, two], proxy)))
}

/// Waits until the letters that were posted have left, and says which did not, or more often than a killed node explains.
async fn letters(record: &str, places: &[Scratch; 2]) -> anyhow::Result<Vec<String>> {
    let (db, begun) = (Db::open(record).await?, Instant::now());
    let posted: Vec<(String, String)> = loop {
        let posted = db.all::<(String, String)>(sql("SELECT message_id, state FROM mails ORDER BY id")).await?;
        if posted.iter().all(|(_, state)| state == "sent") || begun.elapsed() > LEAVE {
            break posted;
        }
        tokio::time::sleep(PAUSE).await;
    };
    db.close().await;
    let mut left: HashMap<String, usize> = HashMap::new();
    for place in places {
        for file in std::fs::read_dir(place.path().join("mail")).into_iter().flatten() {
            let letter = std::fs::read_to_string(file?.path())?;
            let id = letter.lines().find_map(|line| line.strip_prefix("Message-ID: ")).context("a letter has an id")?;
            let id = id.trim().trim_start_matches('<').split('@').next().unwrap_or_default();
            *left.entry(id.to_owned()).or_default() += 1;
        }
    }
    let mut faults = Vec::new();
    for (id, state) in &posted {
        let times = left.remove(id).unwrap_or_default();
        // A node that is killed between handing a letter over and noting it hands it over again, under the same id.
        if state != "sent" || !(1..=2).contains(&times) {
            faults.push(format!("the letter {id} is {state} and left {times} times"));
        }
    }
    faults.extend(left.keys().map(|id| format!("the letter {id} left and is not in the record")));
    ensure!(!posted.is_empty(), "no letter was posted, so nothing was tried");
    Ok(faults)
}

async fn judge(work: Work, blows: usize, address: &str, places: &[Scratch; 2]) -> anyhow::Result<Outcome> {
    let db = Db::open(address).await.context("the promoted standby")?;
    let mut faults = work.faults.into_inner().expect("nobody panics");
    if let journal::Chain::Broken { sequence, fault } = journal::verify(&db).await? {
        faults.push(format!("the journal is broken at {sequence}: {fault}"));
    }
    let rows =
        db.all::<(String, i64)>(sql("SELECT subject, COUNT(*) FROM journal WHERE verb = 'read' GROUP BY subject"));
    let told: HashMap<String, i64> = rows.await?.into_iter().collect();
    let acknowledged = work.acknowledged.into_inner().expect("nobody panics");
    ensure!(acknowledged.len() > PEOPLE, "only {} changes were acknowledged", acknowledged.len());
    for id in &acknowledged {
        match told.get(&format!("reading/{id}")) {
            Some(1) => {}
            times => faults.push(format!("{id} was acknowledged and is in the journal {} times", times.unwrap_or(&0))),
        }
    }
    faults
        .extend(told.iter().filter(|(_, times)| **times > 1).map(|(id, times)| format!("{id} is there {times} times")));
    let (record, rights) = (groups::store::compare(&db).await?.1, people::store::compare(&db).await?.1);
    faults.extend([record, rights].concat().iter().map(|one| format!("{} {}", one.subject, one.wrong)));
    db.close().await;
    let check = node::check_at(address, places[0].path())?;
    if !check.status.success() {
        faults.push(format!("hasila check: {}", String::from_utf8_lossy(&check.stdout)));
    }
    let found = Found { rounds: blows, acknowledged: acknowledged.len(), faults };
    Ok(Outcome { found, longest_silence: work.last.into_inner().expect("nobody panics").1.as_millis() })
}
