//! What is kept of an entry to compare it by: some 1.2 kB that tell nothing of the text but how far another is like
//! it. A sketch can be stored beside the entry, so that a start need not read all texts again.

use language::Lang;

use crate::{
    hash::short,
    minhash::{MinHash, SIZE},
    words::{Word, number, words},
};

/// One entry in one language, as its author wrote it.
#[derive(Clone, Debug, Default)]
pub struct Entry<'a> {
    /// The language, where it is known: versions in other languages are looked for only then.
    pub lang: Option<Lang>,
    /// The title.
    pub title: &'a str,
    /// Everything else that was written.
    pub body: &'a str,
    /// Who is responsible.
    pub organisation: &'a str,
    /// Names of concepts that the text speaks of, the same in every language.
    pub concepts: Vec<&'a str>,
}

/// An entry, made small.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sketch {
    pub(crate) lang: Option<Lang>,
    /// The title, folded.
    pub(crate) title: String,
    pub(crate) organisation: u32,
    pub(crate) minhash: Option<MinHash>,
    /// Words by their hash with how often they stand, in the order of the hashes.
    pub(crate) words: Vec<(u32, u8)>,
    /// Hashes, in order.
    pub(crate) numbers: Vec<u32>,
    pub(crate) names: Vec<u32>,
    pub(crate) concepts: Vec<u32>,
    /// Of the beginnings of Latin words: languages of one family share them.
    pub(crate) beginnings: Vec<u32>,
}

/// So many different words, names, numbers, concepts and beginnings are kept.
const KEPT: usize = 400;
const TITLE: usize = 160;
/// A beginning has so many letters.
const BEGINNING: usize = 5;
/// To be raised with every change of what is kept or hashed.
const VERSION: u8 = 1;

impl Sketch {
    /// The sketch of an entry.
    pub fn of(entry: &Entry<'_>) -> Sketch {
        let text = whole(entry);
        Sketch::of_words(entry, &words(&text))
    }

    pub(crate) fn of_words(entry: &Entry<'_>, all: &[Word]) -> Sketch {
        let is_latin = |word: &&Word| word.folded.starts_with(|letter: char| letter.is_ascii_lowercase());
        let beginning =
            |word: &Word| word.folded.char_indices().nth(BEGINNING).map(|(end, _)| short(&word.folded[..end]));
        Sketch {
            lang: entry.lang,
            title: title(entry.title),
            organisation: organisation(entry.organisation),
            minhash: MinHash::of(all),
            words: counted(all),
            numbers: set(all.iter().filter_map(|word| number(&word.folded)).map(short)),
            names: set(all.iter().filter(|word| is_name(word)).map(|word| short(&word.folded))),
            concepts: set(entry.concepts.iter().map(|name| short(name))),
            beginnings: set(all.iter().filter(is_latin).filter_map(beginning)),
        }
    }

    /// As bytes, to be stored.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = vec![VERSION, self.lang.map_or(u8::MAX, |lang| lang as u8)];
        put_list(&mut bytes, self.title.as_bytes(), |byte| vec![*byte]);
        bytes.extend(self.organisation.to_le_bytes());
        let minhash = self.minhash.as_ref().map_or(&[][..], |minhash| &minhash.0);
        put_list(&mut bytes, minhash, |number| number.to_le_bytes().to_vec());
        put_list(&mut bytes, &self.words, |(word, count)| [&word.to_le_bytes()[..], &[*count]].concat());
        for list in [&self.numbers, &self.names, &self.concepts, &self.beginnings] {
            put_list(&mut bytes, list, |hash| hash.to_le_bytes().to_vec());
        }
        bytes
    }

    /// From bytes; nothing when they were written by another version of this crate or are no sketch: then it is made
    /// again from the entry.
    pub fn from_bytes(bytes: &[u8]) -> Option<Sketch> {
        let mut rest = Rest(bytes);
        let [VERSION, lang] = *rest.take::<2>()? else { return None };
        let lang = match lang {
            u8::MAX => None,
            lang => Some(*Lang::ALL.iter().find(|known| **known as u8 == lang)?),
        };
        let title = String::from_utf8(rest.list(|rest| Some(rest.take::<1>()?[0]))?).ok()?;
        let organisation = rest.number()?;
        let minhash = rest.list(|rest| Some(u16::from_le_bytes(*rest.take::<2>()?)))?;
        let minhash = match minhash.len() {
            0 => None,
            SIZE => Some(MinHash(minhash)),
            _ => return None,
        };
        let words = rest.list(|rest| Some((rest.number()?, rest.take::<1>()?[0])))?;
        let mut hashes = || rest.list(Rest::number);
        let (numbers, names, concepts, beginnings) = (hashes()?, hashes()?, hashes()?, hashes()?);
        let lists = [&numbers, &names, &concepts, &beginnings];
        let is_ordered = lists.iter().all(|list| list.is_sorted()) && words.is_sorted();
        let sketch = Sketch { lang, title, organisation, minhash, words, numbers, names, concepts, beginnings };
        (rest.0.is_empty() && is_ordered).then_some(sketch)
    }
}

/// Title and body with a division between.
pub(crate) fn whole(entry: &Entry<'_>) -> String {
    format!("{}\n{}", entry.title, entry.body)
}

/// Acronyms and other words with a capital inside a sentence.
pub(crate) fn is_name(word: &Word) -> bool {
    word.is_name && word.folded.chars().nth(2).is_some()
}

/// A title in the form that is compared.
pub(crate) fn title(given: &str) -> String {
    let mut title = String::new();
    for word in words(given) {
        if title.len() + word.folded.len() > TITLE {
            break;
        }
        if !title.is_empty() && !word.is_han {
            title.push(' ');
        }
        title.push_str(&word.folded);
    }
    title
}

/// The hash of an organisation's name in any spelling; 0 for none.
pub(crate) fn organisation(name: &str) -> u32 {
    let folded = title(name);
    if folded.is_empty() { 0 } else { short(&folded).max(1) }
}

fn counted(all: &[Word]) -> Vec<(u32, u8)> {
    let pair = |two: &[Word]| (two[0].is_han && two[1].is_han).then(|| format!("{}{}", two[0].folded, two[1].folded));
    let pairs = all.windows(2).filter_map(pair).map(|pair| short(&pair));
    let words = all.iter().filter(|word| !word.is_han).map(|word| short(&word.folded));
    let mut hashes: Vec<u32> = words.chain(pairs).collect();
    hashes.sort_unstable();
    let same = hashes.chunk_by(|one, other| one == other);
    // The hashes are in no order of the text: what is cut off is a sample that falls alike in both texts.
    same.map(|same| (same[0], u8::try_from(same.len()).unwrap_or(u8::MAX))).take(KEPT).collect()
}

fn set(hashes: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut set: Vec<u32> = hashes.collect();
    set.sort_unstable();
    set.dedup();
    set.truncate(KEPT);
    set
}

fn put_list<T>(bytes: &mut Vec<u8>, list: &[T], write: impl Fn(&T) -> Vec<u8>) {
    bytes.extend(u16::try_from(list.len()).unwrap_or(u16::MAX).to_le_bytes());
    list.iter().for_each(|item| bytes.extend(write(item)));
}

/// Bytes that are still to be read.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take<const LEN: usize>(&mut self) -> Option<&'a [u8; LEN]> {
        let (taken, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(taken)
    }

    fn number(&mut self) -> Option<u32> {
        Some(u32::from_le_bytes(*self.take::<4>()?))
    }

    fn list<T>(&mut self, read: impl Fn(&mut Rest<'a>) -> Option<T>) -> Option<Vec<T>> {
        let len = u16::from_le_bytes(*self.take::<2>()?);
        (0..len).map(|_| read(self)).collect()
    }
}
