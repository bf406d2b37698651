//! A report cut into pages for a preview: by chapter, and a long chapter into parts, so that no page is heavy on a slow
//! line. Numbers and letters go on from part to part.

use writing::{Block, Document, List, Options, html, numbering, plain};

/// About how many bytes of markup a page of a preview holds; the frame around it and a last long item come on top.
const ENOUGH: usize = 30_000;

/// A page of the preview.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Piece {
    /// The chapter; 0 is the front matter.
    pub(crate) chapter: usize,
    /// Which part of the chapter it is, from 1.
    pub(crate) part: usize,
    /// The heading of the chapter with its number; empty for the front matter.
    pub(crate) heading: String,
    /// The blocks.
    pub(crate) blocks: Vec<Block>,
}

/// Cuts a document. The first piece has no blocks: it is the front matter.
pub(crate) fn cut(document: &Document, options: &Options) -> Vec<Piece> {
    let mut pieces = vec![Piece { chapter: 0, part: 1, heading: String::new(), blocks: Vec::new() }];
    let mut weight = 0;
    for block in &document.blocks {
        if let Block::Heading(heading) = block
            && heading.level == 1
        {
            let number = heading.number.as_ref().map(|number| numbering::number(document.lang, number));
            let heading = [number.unwrap_or_default(), plain(&heading.content)].join(" ").trim().to_owned();
            let chapter = pieces.last().map_or(0, |last| last.chapter) + 1;
            pieces.push(Piece { chapter, part: 1, heading, blocks: vec![block.clone()] });
            weight = 0;
            continue;
        }
        for bit in bits(block) {
            let heavy = weigh(document, options, &bit);
            if weight > 0 && weight + heavy > ENOUGH {
                pieces.extend(next_part(&pieces));
                weight = 0;
            }
            weight += heavy;
            if let Some(last) = pieces.last_mut() {
                add(&mut last.blocks, bit);
            }
        }
    }
    pieces
}

fn next_part(pieces: &[Piece]) -> Option<Piece> {
    let last = pieces.last()?;
    Some(Piece { chapter: last.chapter, part: last.part + 1, heading: last.heading.clone(), blocks: Vec::new() })
}

/// A list as lists of one item each; any other block as it is.
fn bits(block: &Block) -> Vec<Block> {
    match block {
        Block::List(list) => (list.first..)
            .zip(&list.items)
            .map(|(first, item)| Block::List(List { first, items: vec![item.clone()] }))
            .collect(),
        other => vec![other.clone()],
    }
}

/// Adds a block, an item of the list before it to that list.
fn add(blocks: &mut Vec<Block>, block: Block) {
    match (blocks.last_mut(), block) {
        (Some(Block::List(before)), Block::List(list)) if list.first > 1 => before.items.extend(list.items),
        (_, block) => blocks.push(block),
    }
}

fn weigh(document: &Document, options: &Options, block: &Block) -> usize {
    html::render_fragment(&alone(document, vec![block.clone()]), options).len()
}

/// A document of some blocks of another, with its title and without the rest of its front matter.
pub(crate) fn alone(document: &Document, blocks: Vec<Block>) -> Document {
    let front = writing::Front {
        symbol: String::new(),
        date: document.front.date,
        date_line: String::new(),
        language_note: String::new(),
        masthead: Vec::new(),
        source: String::new(),
        title: document.front.title.clone(),
        boxes: Vec::new(),
        header: String::new(),
        footer: String::new(),
        notices: Vec::new(),
    };
    Document { lang: document.lang, front, blocks }
}
