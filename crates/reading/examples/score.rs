//! Prints how well a document is read against labels made by hand: `score DOCUMENT LABELS`.

use std::{
    error::Error,
    fs,
    time::{Duration, Instant},
};

#[expect(clippy::print_stdout, reason = "printing the score is what this program is for")]
fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(document), Some(labels)) = (arguments.next(), arguments.next()) else {
        return Err("usage: score DOCUMENT LABELS".into());
    };
    let bytes = fs::read(document)?;
    let labels = fs::read_to_string(labels)?;
    let document = reading::read(&bytes)?;
    let mut taken = Duration::MAX;
    for _ in 0..10 {
        let started = Instant::now();
        reading::read(&bytes)?;
        taken = taken.min(started.elapsed());
    }
    print!("{}", reading::score(&document, &labels));
    println!("read in {:.1} ms (best of ten)", taken.as_secs_f64() * 1000.0);
    Ok(())
}
