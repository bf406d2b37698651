//! Files by their contents: bytes are kept under the SHA-256 of what they are, so the same file is kept once, a name
//! from outside never becomes a path, and a changed file shows.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};
use std::io::Write;

use crate::{id, journal::hex};

/// The folder of files.
#[derive(Clone, Debug)]
pub struct Files {
    folder: PathBuf,
}

impl Files {
    /// The files under `data/files`. The folder is made when the first file is kept.
    pub fn under(data: &Path) -> Files {
        Files { folder: data.join("files") }
    }

    /// Keeps bytes and returns their SHA-256 in hexadecimal, by which they are asked for again. When it returns, they
    /// are on disk.
    pub async fn keep(&self, bytes: Vec<u8>) -> io::Result<String> {
        let folder = self.folder.clone();
        run(move || keep(&folder, &bytes)).await
    }

    /// The bytes with this hash; `None` where there are none or where it is no hash. An error where the bytes on disk
    /// are not what they were.
    pub async fn read(&self, hash: &str) -> io::Result<Option<Vec<u8>>> {
        let Some(path) = path_of(&self.folder, hash) else { return Ok(None) };
        let hash = hash.to_owned();
        run(move || match fs::read(path) {
            Ok(bytes) if sum(&bytes) == hash => Ok(Some(bytes)),
            Ok(_) => Err(io::Error::new(io::ErrorKind::InvalidData, format!("the file {hash} was changed on disk"))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        })
        .await
    }
}

/// The SHA-256 of bytes, in lower-case hexadecimal.
pub fn sum(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn keep(folder: &Path, bytes: &[u8]) -> io::Result<String> {
    let hash = sum(bytes);
    let path = path_of(folder, &hash).ok_or_else(|| io::Error::other("a hash has 64 digits"))?;
    if path.exists() {
        return Ok(hash);
    }
    let parent = path.parent().unwrap_or(folder);
    fs::create_dir_all(parent)?;
    // Written beside and renamed, so that a half-written file never has the name of a whole one.
    let draft = parent.join(format!("draft-{}", id::random(12)));
    let written = fs::File::create_new(&draft).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    if let Err(error) = written.and_then(|()| fs::rename(&draft, &path)) {
        let _ = fs::remove_file(&draft);
        return Err(error);
    }
    fs::File::open(parent)?.sync_all()?;
    Ok(hash)
}

fn path_of(folder: &Path, hash: &str) -> Option<PathBuf> {
    let is_hash = hash.len() == 64 && hash.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    is_hash.then(|| folder.join(&hash[..2]).join(&hash[2..]))
}

async fn run<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}

#[cfg(test)]
mod tests {
    use super::*;

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
        fs::write(path_of(&data.join("files"), &hash).unwrap(), b"tampered").unwrap();
        assert!(files.read(&hash).await.is_err());
        fs::remove_dir_all(data).unwrap();
    }
}
