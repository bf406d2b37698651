//! How far two short texts are alike, letter by letter: titles while they are typed.

use crate::words::is_han;

/// The share of groups of three letters that both titles have (Dice), from 0 to 1. Both are folded.
pub(crate) fn alike(one: &str, other: &str) -> f32 {
    let (one, other) = (grams(one), grams(other));
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let (mut both, mut at) = (0, 0);
    for gram in &one {
        while other.get(at).is_some_and(|other| other < gram) {
            at += 1;
        }
        if other.get(at) == Some(gram) {
            both += 1;
            at += 1;
        }
    }
    2.0 * both as f32 / (one.len() + other.len()) as f32
}

/// In order, as often as they stand. Two Han characters say as much as three letters.
fn grams(text: &str) -> Vec<[char; 3]> {
    let letters: Vec<char> = [' '].into_iter().chain(text.chars()).chain([' ']).collect();
    let gram = |three: &[char]| match three[..2].iter().any(|letter| is_han(*letter)) {
        true => [three[0], three[1], ' '],
        false => [three[0], three[1], three[2]],
    };
    let mut grams: Vec<[char; 3]> = letters.windows(3).map(gram).collect();
    grams.sort_unstable();
    grams
}

/// The signs by which a title is looked for: beginnings of its words, and pairs of Han characters.
pub(crate) fn signs(title: &str) -> Vec<u32> {
    let mut signs = Vec::new();
    for word in title.split(' ') {
        let letters: Vec<(usize, char)> = word.char_indices().collect();
        if letters.iter().any(|(_, letter)| is_han(*letter)) {
            let pair = |two: &[(usize, char)]| crate::hash::short(&format!("h{}{}", two[0].1, two[1].1));
            signs.extend(letters.windows(2).map(pair));
        } else if letters.len() >= 3 {
            let end = letters.get(4).map_or(word.len(), |(end, _)| *end);
            signs.push(crate::hash::short(&format!("t{}", &word[..end])));
        }
    }
    signs.sort_unstable();
    signs.dedup();
    signs
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn a_mistake_makes_titles_little_less_alike() {
        assert_eq!(alike("rural schools", "rural schools"), 1.0);
        assert!(alike("fibre for rural schools", "fiber for rural schols") > 0.75);
        assert!(alike("fibre for rural schools", "clinics on remote islands") < 0.2);
    }
}
