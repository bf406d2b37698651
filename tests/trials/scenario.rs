//! Three small pieces of work over the real store, which say "ack" after each change that is kept; and the comparison of a
//! record with what was acknowledged.

use std::path::Path;

use anyhow::{Context, ensure};
use groups::{
    Decision,
    intake::{self, Report},
    store::readings,
};
use kit::{
    clock::Clock,
    db::Db,
    files::Files,
    journal::{self, Chain},
};

use super::Ack;

/// How many reports the second scenario keeps.
const KEPT: usize = 2;
/// Who acts.
const ACTOR: &str = "trial";

/// A piece of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scenario {
    /// The items of a report enter the register, one by one.
    Accept,
    /// Files are kept, each with its reading.
    Keep,
    /// An empty place is brought to the present form.
    Migrate,
}

impl Scenario {
    /// All of them.
    pub const ALL: [Scenario; 3] = [Scenario::Accept, Scenario::Keep, Scenario::Migrate];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Scenario::Accept => "accept",
            Scenario::Keep => "keep",
            Scenario::Migrate => "migrate",
        }
    }

    /// The scenario with a name.
    pub fn named(name: &str) -> Option<Scenario> {
        Scenario::ALL.into_iter().find(|scenario| scenario.name() == name)
    }

    /// Makes the place where it begins.
    pub async fn prepare(self, folder: &Path) -> anyhow::Result<()> {
        if self == Scenario::Migrate {
            return Ok(());
        }
        let db = open(folder).await?;
        db.migrate().await?;
        site::demo::load(&db).await?.map_err(|refused| anyhow::anyhow!("{refused:?}"))?;
        if self == Scenario::Accept {
            keep(&db, folder, 0).await?;
        }
        db.close().await;
        Ok(())
    }

    /// Does it. `ack` is called with a name for each change: after it, or before it in the twin.
    pub async fn run(self, folder: &Path, when: Ack, ack: &mut dyn FnMut(&str)) -> anyhow::Result<()> {
        let db = open(folder).await?;
        match self {
            Scenario::Accept => accept(&db, when, ack).await?,
            Scenario::Keep => {
                for number in 1..=KEPT {
                    let (id, _) = read(number)?;
                    told(when, ack, &id, keep(&db, folder, number)).await?;
                }
            }
            Scenario::Migrate => told(when, ack, "form", async { Ok(db.migrate().await?) }).await?,
        }
        db.close().await;
        Ok(())
    }

    /// What is wrong with a place, given what was acknowledged there.
    pub async fn faults(self, folder: &Path, acknowledged: &[String]) -> anyhow::Result<Vec<String>> {
        if !folder.join("hasila.db").exists() {
            return Ok(acknowledged.iter().map(|name| format!("{name} is lost with its database")).collect());
        }
        let db = open(folder).await?;
        let mut faults = Vec::new();
        if self == Scenario::Migrate && !acknowledged.is_empty() && journal::head(&db).await.is_err() {
            faults.push("the form was acknowledged and is not there".to_owned());
        }
        // A start after any accident completes the form and finds a whole record.
        db.migrate().await.context("after the accident")?;
        if let Chain::Broken { sequence, fault } = journal::verify(&db).await? {
            faults.push(format!("the journal is broken at {sequence}: {fault}"));
        }
        for name in acknowledged {
            faults.extend(self.fault_of(&db, folder, name).await?);
        }
        db.close().await;
        Ok(faults)
    }

    async fn fault_of(self, db: &Db, folder: &Path, name: &str) -> anyhow::Result<Option<String>> {
        let subject = match self {
            Scenario::Accept => format!("proposal/{}/{name}", read(0)?.0),
            Scenario::Keep => format!("reading/{name}"),
            Scenario::Migrate => return Ok(None),
        };
        let times = journal::of(db, &subject).await?.len();
        if times != 1 {
            return Ok(Some(format!("{subject} was acknowledged and is in the journal {times} times")));
        }
        if self == Scenario::Keep {
            let reading =
                readings::one(db, name).await?.with_context(|| format!("{subject} is only in the journal"))?;
            if !matches!(Files::under(folder).read(&reading.file_hash).await, Ok(Some(_))) {
                return Ok(Some(format!("the file of {subject} is lost")));
            }
        }
        Ok(None)
    }
}

async fn told(
    when: Ack,
    ack: &mut dyn FnMut(&str),
    name: &str,
    work: impl Future<Output = anyhow::Result<()>>,
) -> anyhow::Result<()> {
    match when {
        Ack::Early => {
            ack(name);
            work.await
        }
        Ack::Answered => {
            work.await?;
            ack(name);
            Ok(())
        }
    }
}

async fn accept(db: &Db, when: Ack, ack: &mut dyn FnMut(&str)) -> anyhow::Result<()> {
    let (reading, _) = read(0)?;
    for proposal in readings::proposals(db, &reading).await?.iter().filter(|proposal| proposal.is_operative()) {
        let path = proposal.found.path.to_string();
        let decide = readings::decide(db, ACTOR, &reading, &path, Decision::Accept);
        told(when, ack, &path, async { Ok(decide.await.map(drop)?) }).await?;
    }
    Ok(())
}

async fn open(folder: &Path) -> anyhow::Result<Db> {
    Ok(Db::open(&folder.join("hasila.db").display().to_string()).await?)
}

/// Keeps reports one after the other until it is stopped, and says `ack` with the id of each that is kept.
pub async fn steady(folder: &Path, ack: &mut dyn FnMut(&str)) -> anyhow::Result<()> {
    let db = open(folder).await?;
    for number in 1.. {
        keep(&db, folder, number).await?;
        ack(&read(number)?.0);
    }
    Ok(())
}

/// A small report, another one for each number.
pub fn report(number: usize) -> String {
    format!(
        "Document C19/8-E\nOriginal: English\n\nREPORT OF THE GROUP, PART {number}\n\n1\tObservations\n\n\
         1.1\tThe group requested the secretariat to prepare paper {number} on the WSIS Forum by 9 February 2019.\n\n\
         1.2\tThe group thanked the secretariat for its work.\n\n\
         1.3\tThe group invited members to submit contributions on SDG 9.\n"
    )
}

/// The id under which a report is kept.
pub fn id(report: &str) -> String {
    kit::files::sum(report.as_bytes()).chars().take(12).collect()
}

fn read(number: usize) -> anyhow::Result<(String, String)> {
    let report = report(number);
    Ok((id(&report), report))
}

async fn keep(db: &Db, folder: &Path, number: usize) -> anyhow::Result<()> {
    let (id, report) = read(number)?;
    let (reading, items) = intake::read(&Report {
        file_name: "report.txt",
        bytes: report.as_bytes(),
        body: "cwg-wsis",
        symbol: None,
        read_by: ACTOR,
        read_at: Clock::system().now(),
    })?;
    ensure!(reading.id == id, "a reading is named by the hash of its file");
    Files::under(folder).keep(report.into_bytes()).await?;
    db.write(move |tx| Box::pin(async move { readings::put(tx, ACTOR, &reading, &items).await })).await?;
    Ok(())
}
