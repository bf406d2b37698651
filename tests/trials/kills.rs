//! SIGKILL at any moment while officers send reports to the real `hasila serve`: after each start `hasila check` finds a
//! whole record, every acknowledged report is there, and none is there twice.

use std::{
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use kit::{db::Db, files::Files, journal};

use super::{
    Ack, Found, Scratch,
    client::Client,
    node::{self, Node},
    scenario,
};

/// How many officers send at the same time.
const OFFICERS: usize = 4;
/// The longest time, in milliseconds, that a node lives.
const LONGEST: u64 = 900;

/// Kills a node so many times. `tell` is called after each.
pub async fn rounds(count: usize, when: Ack, tell: impl Fn(&Found)) -> anyhow::Result<Found> {
    let place = Scratch::new()?;
    let file = place.path().join("hasila.db").display().to_string();
    let db = Db::open(&file).await?;
    node::prepare(&db).await?;
    db.close().await;
    let at = node::free_port()?;
    let data = place.path().display().to_string();
    let mut client = None;
    let mut found = Found::default();
    let number = AtomicUsize::new(1);
    for _ in 0..count {
        let mut node = Node::start(at, &["--data", &data])?;
        let client = match &client {
            Some(client) => client,
            None => {
                let mut new = Client::of(at);
                new.sign_in(node::ADDRESS, node::PASSWORD)?;
                client.insert(new)
            }
        };
        let acknowledged = send_until_killed(&mut node, client, &number, when)?;
        let faults = faults(place.path(), &acknowledged).await?;
        found.add(acknowledged.len(), faults);
        tell(&found);
    }
    Ok(found)
}

/// Officers send reports until the node is killed under them; the ids of those that count as acknowledged.
fn send_until_killed(node: &mut Node, client: &Client, next: &AtomicUsize, when: Ack) -> anyhow::Result<Vec<String>> {
    let acknowledged = Mutex::new(Vec::new());
    let is_over = AtomicBool::new(false);
    std::thread::scope(|scope| {
        for _ in 0..OFFICERS {
            scope.spawn(|| {
                while !is_over.load(Ordering::Relaxed) {
                    let report = scenario::report(next.fetch_add(1, Ordering::Relaxed));
                    let note = || acknowledged.lock().expect("no officer panics").push(scenario::id(&report));
                    if when == Ack::Early {
                        note();
                    }
                    let is_kept = client.upload(&report).is_ok_and(|reply| reply.status == 303);
                    if is_kept && when == Ack::Answered {
                        note();
                    }
                }
            });
        }
        std::thread::sleep(moment());
        let killed = node.kill();
        is_over.store(true, Ordering::Relaxed);
        killed
    })?;
    Ok(acknowledged.into_inner().expect("no officer panics"))
}

/// A moment by chance.
fn moment() -> Duration {
    let chance = kit::id::random(8).bytes().fold(0_u64, |sum, byte| sum * 31 + u64::from(byte));
    Duration::from_millis(chance % LONGEST)
}

/// What is wrong with a record, given the ids of acknowledged reports.
async fn faults(data: &Path, acknowledged: &[String]) -> anyhow::Result<Vec<String>> {
    let mut faults = Vec::new();
    let check = node::check(data)?;
    if !check.status.success() {
        faults.push(format!("hasila check: {}", String::from_utf8_lossy(&check.stdout)));
    }
    let db = Db::open(&data.join("hasila.db").display().to_string()).await?;
    for id in acknowledged {
        let times = journal::of(&db, &format!("reading/{id}")).await?.len();
        let reading = groups::store::readings::one(&db, id).await?;
        if times != 1 || reading.is_none() {
            faults.push(format!("{id} was acknowledged and is in the journal {times} times"));
            continue;
        }
        let hash = reading.map(|reading| reading.file_hash).unwrap_or_default();
        if Files::under(data).read(&hash).await?.is_none() {
            faults.push(format!("the file of {id} is lost"));
        }
    }
    db.close().await;
    Ok(faults)
}
