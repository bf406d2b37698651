//! A full disk: the record lies on a tmpfs of 16 MB, which is filled. Nothing is acknowledged that is not kept, pages are
//! still served, and when there is room the node goes on by itself.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, ensure};
use kit::db::Db;

use super::{
    Scratch,
    client::Client,
    node::{self, Node},
    scenario,
};

/// A small disk, let go when it is dropped.
struct Disk(Scratch);

impl Disk {
    /// Mounts it; `None` where this machine does not allow it.
    fn mount() -> anyhow::Result<Option<Disk>> {
        let place = Scratch::new()?;
        let mut mount = Command::new("mount");
        let output = mount.args(["-t", "tmpfs", "-o", "size=16m", "tmpfs"]).arg(place.path()).output()?;
        Ok(output.status.success().then_some(Disk(place)))
    }

    fn path(&self) -> &Path {
        self.0.path()
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(self.path()).status();
    }
}

/// What happened on a disk that was filled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The status of a report sent while there was room.
    pub before: u16,
    /// Of one sent when there was none.
    pub during: u16,
    /// Of a page read then.
    pub page: u16,
    /// Of the same report when there was room again.
    pub after: u16,
    /// What `hasila check` said in the end.
    pub check: bool,
    /// Whether the record has a report that was sent to the full disk, and what the twin would count as kept: it must not.
    pub early: bool,
}

/// Fills the disk under a node; `None` where no small disk can be mounted.
pub async fn fill() -> anyhow::Result<Option<Filled>> {
    let Some(disk) = Disk::mount()? else { return Ok(None) };
    let db = Db::open(&disk.path().join("hasila.db").display().to_string()).await?;
    node::prepare(&db).await?;
    db.close().await;
    let node = Node::start(node::free_port()?, &["--data", &disk.path().display().to_string()])?;
    let mut client = Client::of(node.at);
    client.sign_in(node::ADDRESS, node::PASSWORD)?;
    let before = client.upload(&scenario::report(1))?.status;
    let ballast = disk.path().join("ballast");
    // Everything that is free, to the last block: what then wants to grow cannot.
    let written = fs::write(&ballast, vec![1_u8; 16 << 20]);
    ensure!(written.is_err(), "the disk is larger than it should be");
    let during = client.upload(&scenario::report(2))?.status;
    client.upload(&scenario::report(3))?;
    let page = client.get("/en/register")?.status;
    fs::remove_file(&ballast).context("room again")?;
    let after = client.upload(&scenario::report(2))?.status;
    let early = client.get(&format!("/en/readings/{}", scenario::id(&scenario::report(3))))?.status == 200;
    drop(node);
    let check = node::check(disk.path())?.status.success();
    Ok(Some(Filled { before, during, page, after, check, early }))
}
