//! The trials in short: a few rounds of each; where a trial has a twin, that has to fail.

use tests::trials::{
    Ack, Found,
    crash::{self, Blow},
    failover::{self, Promise},
    full, kills,
    power::{self, Flush},
    scenario::Scenario,
};

/// A killed program loses nothing at any point, a disk that fails stops it from acknowledging.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_acknowledged_outlives_a_blow_at_any_point() {
    if !crash::is_possible() {
        eprintln!("skipped: strace may not be used here");
        return;
    }
    for scenario in Scenario::ALL {
        for (blow, step) in [(Blow::Kill, 3), (Blow::NoFlush, 1), (Blow::Full, 5)] {
            let found = crash::points(scenario, blow, Ack::Answered, step).await.expect("the trial runs");
            assert_eq!(found.faults, Vec::<String>::new());
        }
    }
    for (blow, step) in [(Blow::Kill, 3), (Blow::NoFlush, 1), (Blow::Full, 5)] {
        let twin = crash::points(Scenario::Accept, blow, Ack::Early, step).await.expect("the trial runs");
        assert!(!twin.faults.is_empty(), "a program that acknowledges too early passes: {blow:?} {twin:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_acknowledged_outlives_ten_kills() {
    let found = kills::rounds(10, Ack::Answered, |_| ()).await.expect("the trial runs");
    assert_eq!(found, Found { rounds: 10, acknowledged: found.acknowledged, faults: Vec::new() });
    assert!(found.acknowledged > 0, "nothing was acknowledged, so nothing was tried");
    let twin = kills::rounds(4, Ack::Early, |_| ()).await.expect("the trial runs");
    assert!(!twin.faults.is_empty(), "a client that counts what it only sent passes: {twin:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_told_and_harms_nothing() {
    let Some(filled) = full::fill().await.expect("the trial runs") else {
        eprintln!("skipped: no small disk can be mounted here");
        return;
    };
    assert_eq!(filled, full::Filled { before: 303, during: 507, page: 200, after: 303, check: true, early: false });
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_acknowledged_outlives_twenty_power_cuts() {
    let Some(found) = power::cuts(20, Flush::Kept, |_| ()).await.expect("the trial runs") else {
        eprintln!("skipped: power cuts need root, loop devices and XFS");
        return;
    };
    assert_eq!(found, Found { rounds: 20, acknowledged: found.acknowledged, faults: Vec::new() });
    assert!(found.acknowledged > 0, "nothing was acknowledged, so nothing was tried");
    if crash::is_possible() {
        let twin = power::cuts(3, Flush::Ignored, |_| ()).await.expect("the trial runs").expect("as before");
        assert!(!twin.faults.is_empty(), "a disk that ignores flushes passes: {twin:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_acknowledged_outlives_the_fall_of_each_part() {
    if !failover::is_possible() {
        eprintln!("skipped: failover needs PostgreSQL and nginx");
        return;
    }
    let calm = std::time::Duration::from_secs(2);
    let outcome = failover::run(Promise::Both, calm).await.expect("the trial runs");
    assert_eq!(outcome.found.faults, Vec::<String>::new());
    let twin = failover::run(Promise::PrimaryOnly, calm).await.expect("the trial runs");
    assert!(!twin.found.faults.is_empty(), "a record that only the primary has passes");
}
