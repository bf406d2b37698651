//! Files by their contents: bytes are kept under the SHA-256 of what they are, so the same file is kept once, a name
//! from outside never becomes a path, and a changed file shows. They lie in a folder or, where several nodes share no
//! folder, in the database or in a store that speaks S3. Bytes are kept before a row names them.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use sha2::{Digest, Sha256};
use std::io::Write;

use crate::{db::Db, id, journal::hex};

mod objects;
mod pieces;

use objects::Objects;
pub use objects::{Away, S3};

/// Where files are kept.
#[derive(Clone)]
pub struct Files {
    place: Place,
}

#[derive(Clone)]
enum Place {
    Folder(PathBuf),
    Database(Db),
    Objects(Arc<Objects>),
}

impl Files {
    /// The files under `data/files`. The folder is made when the first file is kept.
    pub fn under(data: &Path) -> Files {
        Files::at(data.join("files"))
    }

    /// The files in a folder, which several nodes may share.
    pub fn at(folder: PathBuf) -> Files {
        Files { place: Place::Folder(folder) }
    }

    /// The files in the database itself, for nodes that share no folder.
    pub fn in_database(db: Db) -> Files {
        Files { place: Place::Database(db) }
    }

    /// The files in a store of objects.
    ///
    /// # Errors
    /// Where its address or bucket cannot be one. It is not asked yet.
    pub fn in_objects(place: &S3) -> io::Result<Files> {
        Ok(Files { place: Place::Objects(Arc::new(Objects::new(place)?)) })
    }

    /// Asks whether the place answers; a folder and a database are there as the program is.
    ///
    /// # Errors
    /// [`Away`], with the cause.
    pub async fn is_there(&self) -> io::Result<()> {
        match &self.place {
            Place::Folder(_) | Place::Database(_) => Ok(()),
            Place::Objects(objects) => objects.is_there().await,
        }
    }

    /// Keeps bytes and returns their SHA-256 in hexadecimal, by which they are asked for again. When it returns, they
    /// are on disk.
    pub async fn keep(&self, bytes: Vec<u8>) -> io::Result<String> {
        match &self.place {
            Place::Folder(folder) => {
                let folder = folder.clone();
                run(move || keep(&folder, &bytes)).await
            }
            Place::Database(db) => pieces::keep(db, bytes).await,
            Place::Objects(objects) => objects.keep(bytes).await,
        }
    }

    /// The bytes with this hash; `None` where there are none or where it is no hash. An error where the bytes on disk
    /// are not what they were.
    pub async fn read(&self, hash: &str) -> io::Result<Option<Vec<u8>>> {
        if !is_hash(hash) {
            return Ok(None);
        }
        let bytes = match &self.place {
            Place::Folder(folder) => {
                let path = path_of(folder, hash);
                run(move || match fs::read(path) {
                    Ok(bytes) => Ok(Some(bytes)),
                    Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
                    Err(error) => Err(error),
                })
                .await?
            }
            Place::Database(db) => pieces::read(db, hash).await?,
            Place::Objects(objects) => objects.read(hash).await?,
        };
        match bytes {
            Some(bytes) if sum(&bytes) != hash => {
                Err(io::Error::new(io::ErrorKind::InvalidData, format!("the file {hash} was changed where it is kept")))
            }
            bytes => Ok(bytes),
        }
    }

    /// The hashes of all files, in order.
    pub async fn all(&self) -> io::Result<Vec<String>> {
        match &self.place {
            Place::Folder(folder) => {
                let folder = folder.clone();
                run(move || listed(&folder)).await
            }
            Place::Database(db) => pieces::all(db).await,
            Place::Objects(objects) => objects.all().await,
        }
    }

    /// Copies every file to another place, each checked by its hash, and returns how many there are.
    pub async fn copy(&self, to: &Files) -> io::Result<usize> {
        let hashes = self.all().await?;
        for hash in &hashes {
            if to.read(hash).await?.is_some() {
                continue;
            }
            let Some(bytes) = self.read(hash).await? else {
                return Err(io::Error::new(io::ErrorKind::NotFound, format!("the file {hash} is gone")));
            };
            to.keep(bytes).await?;
        }
        Ok(hashes.len())
    }
}

/// Whether an error says that the store of files is away, so that trying later helps.
pub fn is_away(error: &io::Error) -> bool {
    objects::is_away(error)
}

/// The SHA-256 of bytes, in lower-case hexadecimal.
pub fn sum(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn keep(folder: &Path, bytes: &[u8]) -> io::Result<String> {
    let hash = sum(bytes);
    let path = path_of(folder, &hash);
    let parent = path.parent().unwrap_or(folder);
    if !path.exists() {
        fs::create_dir_all(parent)?;
        write_beside(parent, &path, bytes)?;
    }
    // Also where the file was there: who kept it before may have failed at this very step.
    for folder in [parent, folder] {
        fs::File::open(folder)?.sync_all()?;
    }
    Ok(hash)
}

/// Writes a draft and gives it its name, so that a half-written file never has the name of a whole one.
fn write_beside(parent: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let draft = parent.join(format!("draft-{}", id::random(12)));
    let written = fs::File::create_new(&draft).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    let named = written.and_then(|()| fs::rename(&draft, path));
    if named.is_err() {
        let _ = fs::remove_file(&draft);
    }
    named
}

fn path_of(folder: &Path, hash: &str) -> PathBuf {
    let (shelf, rest) = hash.split_at(2);
    folder.join(shelf).join(rest)
}

fn is_hash(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// The hashes of the files in a folder; drafts that a crash left behind are none.
fn listed(folder: &Path) -> io::Result<Vec<String>> {
    let mut hashes = Vec::new();
    let shelves = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(hashes),
        shelves => shelves?,
    };
    for shelf in shelves {
        let shelf = shelf?;
        if !shelf.file_type()?.is_dir() {
            continue;
        }
        for file in fs::read_dir(shelf.path())? {
            let name = [shelf.file_name(), file?.file_name()].map(|name| name.to_string_lossy().into_owned()).concat();
            hashes.extend(is_hash(&name).then_some(name));
        }
    }
    hashes.sort();
    Ok(hashes)
}

async fn run<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::db::testing;

    #[tokio::test]
    async fn files_in_the_database_come_back_whole_and_are_listed_once() {
        testing::for_each_engine(async |db| {
            let files = Files::in_database(db.clone());
            // More than one piece, and no text.
            let large: Vec<u8> = (0..2_500_000_u32).map(|n| (n % 251) as u8).collect();

            let hash = files.keep(large.clone()).await.unwrap();
            files.keep(large.clone()).await.unwrap();
            let empty = files.keep(Vec::new()).await.unwrap();

            assert!(files.read(&hash).await.unwrap() == Some(large));
            assert_eq!(files.read(&empty).await.unwrap(), Some(Vec::new()));
            assert_eq!(files.read(&sum(b"other")).await.unwrap(), None);
            let mut both = vec![hash.clone(), empty];
            both.sort();
            assert_eq!(files.all().await.unwrap(), both);
            pieces::tamper(&db, &hash).await;
            assert!(files.read(&hash).await.is_err());
        })
        .await;
    }

    #[tokio::test]
    async fn all_files_go_from_a_folder_to_a_database_and_back() {
        testing::for_each_engine(async |db| {
            let data = std::env::temp_dir().join(format!("hasila-files-{}", id::random(12)));
            let (here, there) = (Files::under(&data), Files::in_database(db));
            for bytes in [b"one".as_slice(), b"two", b""] {
                here.keep(bytes.to_vec()).await.unwrap();
            }

            assert_eq!(here.copy(&there).await.unwrap(), 3);

            assert_eq!(here.all().await.unwrap(), there.all().await.unwrap());
            fs::remove_dir_all(&data).unwrap();
            there.copy(&here).await.unwrap();
            assert_eq!(here.read(&sum(b"two")).await.unwrap(), Some(b"two".to_vec()));
            fs::remove_dir_all(data).unwrap();
        })
        .await;
    }

    #[tokio::test]
    async fn bytes_come_back_by_their_hash_and_a_path_is_no_hash() {
        let data = std::env::temp_dir().join(format!("hasila-files-{}", id::random(12)));
        let files = Files::under(&data);

        let hash = files.keep(b"outcome".to_vec()).await.unwrap();
        let same = files.keep(b"outcome".to_vec()).await.unwrap();

        assert_eq!(hash, same);
        assert_eq!(files.read(&hash).await.unwrap(), Some(b"outcome".to_vec()));
        assert_eq!(files.read(&sum(b"other")).await.unwrap(), None);
        assert_eq!(files.read("../../etc/passwd").await.unwrap(), None);
        fs::write(path_of(&data.join("files"), &hash), b"tampered").unwrap();
        assert!(files.read(&hash).await.is_err());
        fs::remove_dir_all(data).unwrap();
    }
}
