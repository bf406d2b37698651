//! A backup of a record in use, brought back on either engine, and damaged in a hundred ways.

use std::{
    fs,
    path::{Path, PathBuf},
};

use kit::{
    db::{copy, testing},
    files::Files,
};
use site::backup::{self, Refused};
use tests::House;

fn scratch() -> PathBuf {
    std::env::temp_dir().join(format!("hasila-backup-{}", kit::id::random(12)))
}

/// A record with a file, in use.
async fn house(fresh: testing::Fresh) -> House {
    let house = House::on(fresh);
    site::demo::load(house.db()).await.expect("the record is unpacked").expect("the record loads");
    super::pages::feed(&house).await;
    house
}

#[tokio::test]
async fn a_backup_of_either_engine_comes_back_on_the_other_with_its_files() {
    for (from, to) in
        [(testing::sqlite().await, testing::postgres().await), (testing::postgres().await, testing::sqlite().await)]
    {
        let (folder, house) = (scratch(), house(from).await);

        let written = backup::write(house.db(), &house.state.files, &folder).await.expect("a backup");
        let files = Files::in_database(to.db.clone());
        let restored = backup::restore(&folder, &to.db, &files).await.expect("it comes back");

        assert_eq!(written, restored);
        assert_eq!(copy::sums(house.db()).await.expect("sums"), copy::sums(&to.db).await.expect("sums"));
        assert_eq!(files.all().await.expect("files"), written.files);
        assert_eq!(written.files.len(), 1, "the report that was fed");
        let again = backup::write(house.db(), &house.state.files, &folder).await;
        assert!(matches!(again, Err(Refused::Exists(_))), "{again:?}");
        fs::remove_dir_all(folder).expect("the folder goes");
        house.remove().await;
        to.remove().await;
    }
}

/// The files of a backup.
fn parts(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() { found.extend(parts(&path)) } else { found.push(path) }
    }
    found.sort();
    found
}

#[tokio::test]
async fn a_damaged_backup_is_refused_and_nothing_of_it_is_restored() {
    let (folder, house) = (scratch(), house(testing::sqlite().await).await);
    backup::write(house.db(), &house.state.files, &folder).await.expect("a backup");
    let (target, data) = (testing::sqlite().await, scratch());
    let (files, before) = (Files::under(&data), copy::sums(&target.db).await.expect("sums"));

    for part in parts(&folder) {
        let whole = fs::read(&part).expect("its bytes");
        for damage in 0..34 {
            let place = whole.len() * (2 * damage + 1) / 68;
            let mut bytes = whole.clone();
            match damage % 3 {
                0 => bytes[place] ^= 1,
                1 => bytes.truncate(place),
                _ => drop(bytes.splice(place..place, [b' '])),
            }
            // A space between two tokens of the manifest is none of its contents.
            let is_same = part.ends_with("manifest.json")
                && serde_json::from_slice::<backup::Manifest>(&bytes).ok() == serde_json::from_slice(&whole).ok();
            fs::write(&part, &bytes).expect("damage");
            let refused = backup::verify(&folder).await;
            assert_eq!(refused.is_err(), !is_same, "{}, {damage} at {place}", part.display());
            if !is_same {
                let refused = backup::restore(&folder, &target.db, &files).await;
                assert!(
                    matches!(refused, Err(Refused::Damaged(_))),
                    "{}, {damage} at {place}: {refused:?}",
                    part.display()
                );
            }
        }
        fs::write(&part, whole).expect("whole again");
    }

    assert_eq!(copy::sums(&target.db).await.expect("sums"), before);
    assert!(files.all().await.expect("files").is_empty());
    backup::restore(&folder, &target.db, &files).await.expect("the whole one comes back");
    for place in [folder, data] {
        fs::remove_dir_all(place).expect("the folder goes");
    }
    target.remove().await;
    house.remove().await;
}
