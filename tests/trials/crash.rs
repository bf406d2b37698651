//! Every crash point: a scenario runs under `strace`, which kills it at its k-th system call that reaches the disk, or lets
//! that call fail, for k = 1, 2, 3 … until it ends unharmed. Whatever was acknowledged before has to be there. `strace` counts
//! calls thread by thread: what is struck at k is the thread that comes first to its k-th call.

use std::{
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context, ensure};

use super::{Ack, Found, Scratch, beside, copy, scenario::Scenario};

/// The calls by which a change reaches the disk.
const CALLS: &str = "write,writev,pwrite64,fsync,fdatasync,ftruncate,unlink,rename";
/// No scenario has as many points: a trial that reaches this number does not end.
const MOST_POINTS: usize = 2000;

/// What happens at a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blow {
    /// The program is killed.
    Kill,
    /// From there on the disk cannot flush (EIO).
    NoFlush,
    /// From there on the disk is full (ENOSPC).
    Full,
}

impl Blow {
    /// All of them.
    pub const ALL: [Blow; 3] = [Blow::Kill, Blow::NoFlush, Blow::Full];

    /// What happens, in words.
    pub fn words(self) -> &'static str {
        match self {
            Blow::Kill => "killed at each call that brings the database to the disk",
            Blow::NoFlush => "EIO from every flush on",
            Blow::Full => "ENOSPC from every write on",
        }
    }

    fn injection(self, point: usize) -> String {
        match self {
            Blow::Kill => format!("inject={CALLS}:signal=SIGKILL:when={point}"),
            Blow::NoFlush => format!("inject=fsync,fdatasync:error=EIO:when={point}+"),
            Blow::Full => format!("inject=pwrite64,ftruncate:error=ENOSPC:when={point}+"),
        }
    }
}

/// Whether `strace` may be used here.
pub fn is_possible() -> bool {
    let mut command = Command::new("strace");
    let quiet = command.args(["-f", "-qq", "-o", "/dev/null", "true"]).stderr(Stdio::null()).stdout(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// Goes through the points of a scenario, every `step`-th of them.
pub async fn points(scenario: Scenario, blow: Blow, when: Ack, step: usize) -> anyhow::Result<Found> {
    let template = Scratch::new()?;
    scenario.prepare(template.path()).await?;
    let (mut found, mut said) = (Found::default(), Vec::new());
    for point in (1..).step_by(step) {
        ensure!(point < MOST_POINTS, "{} has no end", scenario.name());
        let place = Scratch::new()?;
        copy(template.path(), place.path())?;
        let (acknowledged, is_unharmed) = strike(scenario, &blow.injection(point), when, place.path())?;
        let faults = scenario.faults(place.path(), &acknowledged).await;
        let faults = faults.unwrap_or_else(|error| vec![format!("the record cannot be opened: {error:#}")]);
        let at = |fault| format!("{} {blow:?} at {point}: {fault}", scenario.name());
        if is_unharmed {
            ensure!(found.rounds > 0, "{} was struck nowhere", scenario.name());
            ensure!(faults.is_empty(), "{} fails without an accident: {faults:?}", scenario.name());
            // What was not flushed may be there all the same, as long as the machine runs; but nobody may have been told so.
            let told = said.iter().filter(|count| blow == Blow::NoFlush && **count >= acknowledged.len());
            found.faults.extend(told.map(|_| format!("{}: acknowledged although a flush failed", scenario.name())));
            return Ok(found);
        }
        said.push(acknowledged.len());
        found.add(acknowledged.len(), faults.into_iter().map(at).collect());
    }
    Ok(found)
}

/// Runs the scenario once; what it acknowledged, and whether it came to its end.
fn strike(scenario: Scenario, injection: &str, when: Ack, place: &Path) -> anyhow::Result<(Vec<String>, bool)> {
    let trace = format!("trace={CALLS}");
    let mut command = Command::new("strace");
    command.args(["-f", "-qq", "-o", "/dev/null", "-e", &trace, "-e", injection]);
    command.arg(beside("trial")?).args(["scenario", scenario.name()]).arg(place);
    if when == Ack::Early {
        command.arg("--early");
    }
    let output = command.output().context("strace runs")?;
    let said = String::from_utf8_lossy(&output.stdout);
    let acknowledged = said.lines().filter_map(|line| line.strip_prefix("ack ")).map(str::to_owned).collect();
    Ok((acknowledged, output.status.success()))
}
