//! Backups: the whole record as a folder with one SQLite file, the uploaded files and a manifest that says what must be in
//! there. The form is the same whichever engine the record runs on, and it is written while the record is in use. Not for
//! the key that signs checkpoints: who guards a record does not get its seal with it.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use kit::{
    clock,
    db::{
        self, Db,
        copy::{self, Copied, TableSum},
    },
    files::{self, Files},
    id,
};
use serde::{Deserialize, Serialize};

/// The name of the manifest in the folder.
const MANIFEST: &str = "manifest.json";
/// The name of the database in the folder.
const DATABASE: &str = "hasila.db";
/// The largest manifest that is read: a line for each of a million files.
const MOST_BYTES: u64 = 128 << 20;

/// What a backup holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// When it was made, UTC.
    pub made_at: String,
    /// The form of the tables: [`Db::form`] of the program that made it.
    pub form: i64,
    /// The SHA-256 of the database file.
    pub database: String,
    /// What each table holds.
    pub tables: Vec<TableSum>,
    /// The hashes of the files.
    pub files: Vec<String>,
    /// The SHA-256 of all that stands above, as JSON.
    pub seal: String,
}

/// Why a backup could not be written or brought back.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The place for the backup is taken.
    #[error("{0} exists already; choose a new folder")]
    Exists(PathBuf),
    /// This is no backup.
    #[error("{0} is not a backup: it has no readable {MANIFEST}")]
    NoBackup(PathBuf),
    /// The backup was damaged.
    #[error("this backup is damaged: {0}. Nothing was restored; take another one")]
    Damaged(String),
    /// The backup comes from a newer program.
    #[error("this backup was made by a newer program (form {0}, this one knows {1}); nothing was restored")]
    Newer(i64, i64),
    /// The copy was refused.
    #[error(transparent)]
    Copy(#[from] copy::Refused),
    /// The database said no.
    #[error(transparent)]
    Database(#[from] db::Error),
    /// A file could not be read or written.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// Writes a backup into a folder that does not exist yet. It is made beside and takes its name only when it is whole.
pub async fn write(db: &Db, files: &Files, folder: &Path) -> Result<Manifest, Refused> {
    if folder.exists() {
        return Err(Refused::Exists(folder.to_owned()));
    }
    let draft = folder.with_extension(format!("draft-{}", id::short()));
    fs::create_dir_all(&draft)?;
    let written = write_into(db, files, &draft).await;
    match written {
        Ok(manifest) => {
            fs::rename(&draft, folder)?;
            Ok(manifest)
        }
        Err(refused) => {
            // What is left of a failed backup helps nobody.
            let _ = fs::remove_dir_all(&draft);
            Err(refused)
        }
    }
}

async fn write_into(db: &Db, files: &Files, folder: &Path) -> Result<Manifest, Refused> {
    let path = folder.join(DATABASE);
    let kept = Db::open(&path.display().to_string()).await?;
    kept.migrate().await?;
    let copied = copy::copy(db, &kept).await;
    kept.close().await;
    let (Copied::Now(tables) | Copied::Already(tables)) = copied?;
    // Empty by now: the copy ended in the file itself.
    for log in ["-wal", "-shm"] {
        let _ = fs::remove_file(folder.join(format!("{DATABASE}{log}")));
    }
    // The rows come first: a file is kept before a row names it, so none that the rows name is missed.
    let here = Files::under(folder);
    files.copy(&here).await?;
    let mut manifest = Manifest {
        made_at: clock::iso(db.clock().now()),
        form: Db::form(),
        database: files::sum(&fs::read(&path)?),
        tables,
        files: here.all().await?,
        seal: String::new(),
    };
    manifest.seal = manifest.sealed();
    let text = serde_json::to_vec_pretty(&manifest).map_err(io::Error::other)?;
    fs::write(folder.join(MANIFEST), text)?;
    for name in [DATABASE, MANIFEST] {
        fs::File::open(folder.join(name))?.sync_all()?;
    }
    fs::File::open(folder)?.sync_all()?;
    Ok(manifest)
}

/// Reads a backup's manifest and checks everything that it names, to the last byte.
pub async fn verify(folder: &Path) -> Result<Manifest, Refused> {
    let no_backup = || Refused::NoBackup(folder.to_owned());
    let path = folder.join(MANIFEST);
    if fs::metadata(&path).map_err(|_| no_backup())?.len() > MOST_BYTES {
        return Err(no_backup());
    }
    let damaged = |what: &str| Refused::Damaged(what.to_owned());
    let manifest: Manifest =
        serde_json::from_slice(&fs::read(&path)?).map_err(|_| damaged("its manifest cannot be read"))?;
    if manifest.sealed() != manifest.seal {
        return Err(damaged("its manifest was changed"));
    }
    if manifest.form > Db::form() {
        return Err(Refused::Newer(manifest.form, Db::form()));
    }
    let database = fs::read(folder.join(DATABASE)).map_err(|_| damaged("its database is missing"))?;
    if files::sum(&database) != manifest.database {
        return Err(damaged("its database was changed"));
    }
    let here = Files::under(folder);
    let there: BTreeSet<String> = here.all().await?.into_iter().collect();
    for hash in &manifest.files {
        if !there.contains(hash) {
            return Err(Refused::Damaged(format!("the file {hash} is missing")));
        }
        here.read(hash).await.map_err(|error| Refused::Damaged(error.to_string()))?;
    }
    Ok(manifest)
}

/// Brings a backup back into an empty place, and checks that it holds the same. The backup itself stays as it is.
pub async fn restore(folder: &Path, db: &Db, files: &Files) -> Result<Manifest, Refused> {
    let manifest = verify(folder).await?;
    // Opened from a copy: opening brings an older form up to date, and a backup is never written to.
    let copy = std::env::temp_dir().join(format!("hasila-restore-{}", id::random(12)));
    fs::create_dir_all(&copy)?;
    let restored = restore_through(&copy, folder, &manifest, db, files).await;
    let _ = fs::remove_dir_all(&copy);
    restored.map(|()| manifest)
}

async fn restore_through(
    copy: &Path,
    folder: &Path,
    manifest: &Manifest,
    db: &Db,
    files: &Files,
) -> Result<(), Refused> {
    let path = copy.join(DATABASE);
    fs::copy(folder.join(DATABASE), &path)?;
    let kept = Db::open(&path.display().to_string()).await?;
    kept.migrate().await?;
    let done = transfer(&kept, folder, manifest, db, files).await;
    kept.close().await;
    done
}

async fn transfer(kept: &Db, folder: &Path, manifest: &Manifest, db: &Db, files: &Files) -> Result<(), Refused> {
    // A record of an older form has other sums once it is brought up to date; its file's own sum was compared before.
    if manifest.form == Db::form() && copy::sums(kept).await? != manifest.tables {
        return Err(Refused::Damaged("its tables are not what the manifest says".to_owned()));
    }
    Files::under(folder).copy(files).await?;
    copy::copy(kept, db).await?;
    Ok(())
}

impl Manifest {
    /// How many rows it holds in all.
    pub fn rows(&self) -> u64 {
        self.tables.iter().map(|table| table.rows).sum()
    }

    fn sealed(&self) -> String {
        let open = Manifest { seal: String::new(), ..self.clone() };
        files::sum(&serde_json::to_vec(&open).unwrap_or_default())
    }
}
