//! What the fuzzer has left, read again by the same functions: an input that once broke something never does so again.

use std::fs;

use tests::root;

#[path = "../../fuzz/targets.rs"]
mod targets;

#[test]
fn every_input_of_the_corpora_is_read_or_refused() {
    for (name, read) in targets::TARGETS {
        let folder = root().join("fuzz/corpus").join(name);
        let mut inputs = 0;
        for entry in fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
            read(&fs::read(entry.expect("an entry").path()).expect("an input"));
            inputs += 1;
        }
        assert!(inputs > 0, "{name} has no corpus");
        assert!(root().join(format!("fuzz/fuzz_targets/{name}.rs")).exists(), "{name} is fuzzed");
    }
}
