//! Hands the words of a text to the engine under all their terms. Two analysers: one for the texts of a language, one
//! for the list of words as they are spelled, from which typing mistakes and beginnings of words are made good.

use std::{collections::HashMap, sync::Arc};

use language::Lang;
use tantivy::tokenizer::{Token, TokenStream, Tokenizer};

use crate::{
    arabic,
    forms::{forms, spelled},
    words::{Tie, words},
};

/// So many words are remembered with their terms; then the memory begins anew.
const REMEMBERED: usize = 50_000;

/// Finds the terms of words, each distinct word once.
#[derive(Clone, Default)]
pub(crate) struct Memory {
    known: HashMap<Box<str>, Arc<[String]>>,
}

impl Memory {
    fn get(&mut self, word: &str, terms: impl Fn(&str) -> Vec<String>) -> Arc<[String]> {
        if let Some(known) = self.known.get(word) {
            return known.clone();
        }
        if self.known.len() >= REMEMBERED {
            self.known.clear();
        }
        let found: Arc<[String]> = terms(word).into();
        self.known.insert(word.into(), found.clone());
        found
    }
}

/// The terms under which the index keeps a word.
pub(crate) fn kept(lang: Lang, word: &str) -> Vec<String> {
    let forms = forms(lang, word);
    let bare = forms.bare.iter().map(|term| format!("{}{term}", arabic::MARK));
    forms.plain.iter().cloned().chain(bare).collect()
}

/// Cuts the texts of one language.
#[derive(Clone)]
pub(crate) struct Text {
    lang: Lang,
    memory: Memory,
    tokens: Tokens,
}

impl Text {
    pub(crate) fn new(lang: Lang) -> Text {
        Text { lang, memory: Memory::default(), tokens: Tokens::default() }
    }
}

impl Tokenizer for Text {
    type TokenStream<'a> = Stream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream<'a> {
        let Text { lang, memory, tokens } = self;
        let words = words(text);
        tokens.clear();
        for (place, word) in words.iter().enumerate() {
            let written = &text[word.bytes.clone()];
            let next = words.get(place + 1);
            if word.is_han {
                tokens.push(place, written);
                if let Some(next) = next.filter(|next| next.is_han && next.tie == Tie::Touching) {
                    tokens.push(place, &text[word.bytes.start..next.bytes.end]);
                }
                continue;
            }
            memory.get(written, |word| kept(*lang, word)).iter().for_each(|term| tokens.push(place, term));
            if let Some(next) = next.filter(|next| next.tie == Tie::Hyphen) {
                let one = format!("{written}{}", &text[next.bytes.clone()]);
                memory.get(&one, |word| kept(*lang, word)).iter().for_each(|term| tokens.push(place, term));
            }
        }
        Stream { tokens, next: 0 }
    }
}

/// Lists the words of any text as they are spelled.
#[derive(Clone, Default)]
pub(crate) struct Spelled {
    memory: Memory,
    tokens: Tokens,
}

impl Tokenizer for Spelled {
    type TokenStream<'a> = Stream<'a>;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Stream<'a> {
        let Spelled { memory, tokens } = self;
        tokens.clear();
        for (place, word) in words(text).iter().enumerate().filter(|(_, word)| !word.is_han) {
            let one = memory.get(&text[word.bytes.clone()], |word| vec![spelled(word)]);
            let is_word = |word: &&String| word.chars().any(char::is_alphabetic) && word.chars().nth(2).is_some();
            one.iter().filter(is_word).for_each(|word| tokens.push(place, word));
        }
        Stream { tokens, next: 0 }
    }
}

/// Tokens whose memory is used again for the next text.
#[derive(Clone, Default)]
struct Tokens {
    list: Vec<Token>,
    used: usize,
}

impl Tokens {
    fn clear(&mut self) {
        self.used = 0;
    }

    fn push(&mut self, position: usize, term: &str) {
        if self.used == self.list.len() {
            self.list.push(Token::default());
        }
        let token = &mut self.list[self.used];
        token.position = position;
        token.text.clear();
        token.text.push_str(term);
        self.used += 1;
    }
}

/// The tokens of one text.
pub(crate) struct Stream<'a> {
    tokens: &'a mut Tokens,
    next: usize,
}

impl TokenStream for Stream<'_> {
    fn advance(&mut self) -> bool {
        self.next += 1;
        self.next <= self.tokens.used
    }

    fn token(&self) -> &Token {
        &self.tokens.list[self.next - 1]
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.tokens.list[self.next - 1]
    }
}
