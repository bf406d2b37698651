//! The program of the trials: runs a scenario that is to be struck, or a long trial, whose figures it prints as rows of a table.
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "the program speaks to a terminal")]

use std::{io::Write, path::Path, time::Duration};

use anyhow::{Context, bail, ensure};
use tests::trials::{
    Ack, Found,
    crash::{self, Blow},
    failover::{self, Outcome, Promise},
    full, kills,
    power::{self, Flush},
    scenario::{self, Scenario},
};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["scenario", name, place] => play(name, place, Ack::Answered).await,
        ["scenario", name, place, "--early"] => play(name, place, Ack::Early).await,
        ["crash"] => crash_points().await,
        ["kills", count] => killed(count.parse().context("how many kills")?).await,
        ["full"] => filled().await,
        ["steady", place] => scenario::steady(Path::new(place), &mut say).await,
        ["power", count] => power_cuts(count.parse().context("how many cuts")?).await,
        ["failover", count] => failovers(count.parse().context("how many times")?).await,
        _ => bail!(
            "usage: trial crash | kills N | power N | failover N | full | steady DIR | scenario accept|keep|migrate DIR [--early]"
        ),
    }
}

async fn play(name: &str, place: &str, when: Ack) -> anyhow::Result<()> {
    let scenario = Scenario::named(name).context("there is no such scenario")?;
    scenario.run(Path::new(place), when, &mut say).await
}

/// Says what was acknowledged. Each word leaves at once: what was said before a blow must have been heard.
fn say(name: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "ack {name}").and_then(|()| out.flush());
}

async fn crash_points() -> anyhow::Result<()> {
    if !crash::is_possible() {
        println!("| crash points | not run: strace may not be used here |");
        return Ok(());
    }
    for scenario in Scenario::ALL {
        for blow in Blow::ALL {
            let found = crash::points(scenario, blow, Ack::Answered, 1).await?;
            tell(&format!("{}, {}", scenario.name(), blow.words()), &found)?;
        }
        for blow in Blow::ALL {
            let twin = crash::points(scenario, blow, Ack::Early, 1).await?;
            tell_twin(&format!("{}, acknowledged too early, {}", scenario.name(), blow.words()), &twin)?;
        }
    }
    Ok(())
}

async fn killed(count: usize) -> anyhow::Result<()> {
    let progress = |found: &Found| eprintln!("{} kills, {} acknowledged", found.rounds, found.acknowledged);
    tell("SIGKILL of `hasila serve` while 4 officers send", &kills::rounds(count, Ack::Answered, progress).await?)?;
    tell_twin("acknowledged when sent", &kills::rounds(count.min(20), Ack::Early, progress).await?)
}

async fn power_cuts(count: usize) -> anyhow::Result<()> {
    let progress = |found: &Found| eprintln!("{} cuts, {} acknowledged", found.rounds, found.acknowledged);
    let Some(found) = power::cuts(count, Flush::Kept, progress).await? else {
        println!("| power cuts | not run: root, loop devices and XFS are needed |");
        return Ok(());
    };
    tell("power cut while reports are kept one after the other", &found)?;
    if let Some(twin) = power::cuts(count.min(20), Flush::Ignored, progress).await? {
        tell_twin("a disk that answers a flush and does not do it", &twin)?;
    }
    Ok(())
}

async fn failovers(count: usize) -> anyhow::Result<()> {
    if !failover::is_possible() {
        println!("| failover | not run: PostgreSQL and nginx are needed |");
        return Ok(());
    }
    for _ in 0..count {
        let Outcome { found, longest_silence } = failover::run(Promise::Both, Duration::from_secs(4)).await?;
        tell("50 people, both nodes, the proxy and the primary killed in turn, standby promoted", &found)?;
        println!("| longest time without an acknowledged change | {longest_silence} ms |");
    }
    let twin = failover::run(Promise::PrimaryOnly, Duration::from_secs(2)).await?;
    tell_twin("a change counts when only the primary has it", &twin.found)
}

async fn filled() -> anyhow::Result<()> {
    let Some(filled) = full::fill().await? else {
        println!("| full disk | not run: no small disk can be mounted here (root is needed) |");
        return Ok(());
    };
    println!("| report sent while there was room | {} |", filled.before);
    println!("| report sent to a full disk | {} |", filled.during);
    println!("| page read from a full disk | {} |", filled.page);
    println!("| the same report when there was room again | {} |", filled.after);
    println!(
        "| twin: a report counted as kept when it was sent to a full disk | {} |",
        if filled.early { "there" } else { "lost, as it must be" }
    );
    println!("| `hasila check` | {} |", if filled.check { "whole" } else { "NOT whole" });
    ensure!(
        filled == full::Filled { before: 303, during: 507, page: 200, after: 303, check: true, early: false },
        "a full disk harms"
    );
    Ok(())
}

fn tell(what: &str, found: &Found) -> anyhow::Result<()> {
    let faults = found.faults.len();
    println!(
        "| {what} | {} blows, {} changes acknowledged, {faults} lost or double |",
        found.rounds, found.acknowledged
    );
    ensure!(faults == 0, "{what}: {:#?}", found.faults);
    Ok(())
}

fn tell_twin(what: &str, found: &Found) -> anyhow::Result<()> {
    let faults = found.faults.len();
    println!("| twin: {what} | {} blows, {faults} lost, as it must be |", found.rounds);
    ensure!(faults > 0, "the twin “{what}” passes: the trial proves nothing");
    Ok(())
}
