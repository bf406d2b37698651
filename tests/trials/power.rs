//! Power cuts: a record grows on a small file system whose disk is an image; at some moment the image is copied as it is (a
//! reflink is one moment), and the copy is opened. What was only in memory is gone in it, as after a cut with an honest disk.
//! The method needs root, loop devices and a file system that can copy so (XFS).

use std::{
    collections::HashSet,
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    sync::{Arc, Mutex},
    time::Duration,
};

use anyhow::{Context, ensure};
use kit::{
    db::Db,
    journal::{self, Chain},
};

use super::{Found, Scratch, beside, node};

/// The longest time, in milliseconds, between two cuts.
const LONGEST: u64 = 1500;

/// What the disk does with a flush.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flush {
    /// It flushes.
    Kept,
    /// The twin: every flush is answered and not done.
    Ignored,
}

/// A mounted file system, let go when it is dropped.
struct Mount(PathBuf);

impl Mount {
    fn of(image: &Path, at: &Path) -> anyhow::Result<Mount> {
        std::fs::create_dir_all(at)?;
        run("mount", &["-o", "loop", &shown(image), &shown(at)])?;
        Ok(Mount(at.to_owned()))
    }
}

impl Drop for Mount {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}

/// Cuts the power so many times; `None` where this machine does not allow it. `tell` is called after each.
pub async fn cuts(count: usize, flush: Flush, tell: impl Fn(&Found)) -> anyhow::Result<Option<Found>> {
    let place = Scratch::new()?;
    let Some((outer, inner)) = disks(place.path()) else { return Ok(None) };
    let folder = inner.0.join("record");
    std::fs::create_dir_all(&folder)?;
    let db = Db::open(&folder.join("hasila.db").display().to_string()).await?;
    node::prepare(&db).await?;
    db.close().await;
    run("sync", &[])?;
    let (mut writer, acknowledged) = write(&folder, flush)?;
    let mut found = Found::default();
    for number in 0..count {
        tokio::time::sleep(moment()).await;
        let before: Vec<String> = acknowledged.lock().expect("nobody panics").clone();
        let (image, copy) = (outer.0.join("disk"), outer.0.join(format!("cut-{number}")));
        run("cp", &["--reflink=always", &shown(&image), &shown(&copy)])?;
        let faults = after(&copy, &place.path().join("cut"), &before).await;
        std::fs::remove_file(&copy)?;
        found.add(0, faults.unwrap_or_else(|error| vec![format!("the record cannot be opened: {error:#}")]));
        found.acknowledged = before.len();
        tell(&found);
        ensure!(writer.try_wait()?.is_none(), "the writer ended by itself");
    }
    writer.kill()?;
    writer.wait()?;
    Ok(Some(found))
}

/// A file system that copies in a moment, and on it the image that another one lies on.
fn disks(place: &Path) -> Option<(Mount, Mount)> {
    let make = || -> anyhow::Result<(Mount, Mount)> {
        let image = place.join("outer");
        run("truncate", &["-s", "900M", &shown(&image)])?;
        run("mkfs.xfs", &["-q", "-m", "reflink=1", &shown(&image)])?;
        let outer = Mount::of(&image, &place.join("outer.d"))?;
        let disk = outer.0.join("disk");
        run("truncate", &["-s", "200M", &shown(&disk)])?;
        run("mkfs.ext4", &["-q", "-F", &shown(&disk)])?;
        let inner = Mount::of(&disk, &place.join("inner.d"))?;
        Ok((outer, inner))
    };
    make().inspect_err(|error| eprintln!("no disk for power cuts: {error:#}")).ok()
}

/// Starts the program that keeps reports one after the other, and gathers what it acknowledges.
fn write(folder: &Path, flush: Flush) -> anyhow::Result<(Child, Arc<Mutex<Vec<String>>>)> {
    let trial = beside("trial")?;
    let mut command = match flush {
        Flush::Kept => Command::new(trial),
        Flush::Ignored => {
            let mut strace = Command::new("strace");
            strace.args(["-f", "-qq", "-o", "/dev/null", "-e", "trace=fsync,fdatasync"]);
            strace.args(["-e", "inject=fsync,fdatasync:retval=0"]).arg(trial);
            strace
        }
    };
    let mut writer = command.arg("steady").arg(folder).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
    let said = BufReader::new(writer.stdout.take().context("what the writer says")?);
    let acknowledged = Arc::new(Mutex::new(Vec::new()));
    let heard = acknowledged.clone();
    std::thread::spawn(move || {
        for line in said.lines().map_while(Result::ok) {
            if let Some(id) = line.strip_prefix("ack ") {
                heard.lock().expect("nobody panics").push(id.to_owned());
            }
        }
    });
    Ok((writer, acknowledged))
}

/// What is wrong with the record on a copy of the disk.
async fn after(image: &Path, at: &Path, acknowledged: &[String]) -> anyhow::Result<Vec<String>> {
    let mount = Mount::of(image, at)?;
    let db = Db::open(&mount.0.join("record/hasila.db").display().to_string()).await?;
    let mut faults = Vec::new();
    if let Chain::Broken { sequence, fault } = journal::verify(&db).await? {
        faults.push(format!("the journal is broken at {sequence}: {fault}"));
    }
    let kept: HashSet<String> =
        groups::store::readings::all(&db).await?.into_iter().map(|reading| reading.id).collect();
    let lost = acknowledged.iter().filter(|id| !kept.contains(*id));
    faults.extend(lost.map(|id| format!("{id} was acknowledged and is lost")));
    db.close().await;
    Ok(faults)
}

fn moment() -> Duration {
    let chance = kit::id::random(8).bytes().fold(0_u64, |sum, byte| sum.wrapping_mul(31) + u64::from(byte));
    Duration::from_millis(50 + chance % LONGEST)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn run(program: &str, words: &[&str]) -> anyhow::Result<()> {
    let output = Command::new(program).args(words).output().with_context(|| format!("{program} is missing"))?;
    ensure!(output.status.success(), "{program} {}: {}", words.join(" "), String::from_utf8_lossy(&output.stderr));
    Ok(())
}
