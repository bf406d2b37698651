//! What a page shows: its operators are followed as far as they show letters, and each piece comes out with its place. Forms
//! within pages are followed too, to a bound of depth and of steps.

use std::{collections::HashMap, rc::Rc};

use lopdf::{
    Dictionary, Document, Object, ObjectId,
    content::{Content, Operation},
};

use super::{
    MAX_UNPACKED,
    font::{Font, number},
    matrix::{Matrix, Point},
};

/// The most steps in one document; a page of text takes some thousands.
const MAX_STEPS: usize = 2_000_000;
/// The most letters of one document.
const MAX_LETTERS: usize = 2_000_000;
/// What reading a font counts as, in steps.
const FONT_STEPS: usize = 500;
/// How many bytes are unpacked in the time of a step.
const BYTES_A_STEP: usize = 64;
/// How deep forms may hold forms.
const MAX_FORMS: usize = 8;
/// How many states may be put aside.
const MAX_SAVED: usize = 256;

/// Letters at a place.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    /// The letters.
    pub text: String,
    /// Where they begin on their line.
    pub from: Point,
    /// Where they end.
    pub to: Point,
    /// How large they are, in points.
    pub size: f64,
}

/// Reads the pages of one document.
pub(super) struct Reader<'d> {
    document: &'d Document,
    fonts: HashMap<ObjectId, Rc<Font>>,
    steps: usize,
    letters: usize,
    pieces: Vec<Piece>,
}

/// What is set before letters are shown.
#[derive(Clone)]
struct State {
    page: Matrix,
    line: Matrix,
    text: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    letter_space: f64,
    word_space: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
}

/// A stretch of marked content: where its pieces begin, and what they say where the file says it in so many words.
struct Mark {
    begins: usize,
    says: Option<String>,
}

impl<'d> Reader<'d> {
    pub(super) fn new(document: &'d Document) -> Reader<'d> {
        Reader { document, fonts: HashMap::new(), steps: MAX_STEPS, letters: MAX_LETTERS, pieces: Vec::new() }
    }

    /// The pieces of a page in the order in which it shows them. A page that cannot be read shows none.
    pub(super) fn pieces(&mut self, page: ObjectId) -> Vec<Piece> {
        if self.steps == 0 {
            return Vec::new();
        }
        let content = self.document.get_page_content_with_limit(page, MAX_UNPACKED).ok();
        self.count(content.as_deref());
        let own = match self.document.get_page_resources(page) {
            Ok((Some(own), _)) => Some(own),
            Ok((None, ids)) => ids.first().and_then(|id| self.document.get_dictionary(*id).ok()),
            Err(_) => None,
        };
        let empty = Dictionary::new();
        self.run(&content.unwrap_or_default(), own.unwrap_or(&empty), State::new(Matrix::SAME), 0);
        std::mem::take(&mut self.pieces)
    }

    /// Unpacking takes time too, however little is in it; most where it is stopped.
    fn count(&mut self, content: Option<&[u8]>) {
        let bytes = content.map_or(MAX_UNPACKED, <[u8]>::len);
        self.steps = self.steps.saturating_sub(1 + bytes / BYTES_A_STEP);
    }

    fn run(&mut self, content: &[u8], resources: &Dictionary, mut state: State, depth: usize) {
        let mut saved = Vec::new();
        let mut marks = Vec::new();
        for operation in Content::decode_iter(content) {
            let Ok(operation) = operation else { return };
            let Some(steps) = self.steps.checked_sub(1) else { return };
            self.steps = steps;
            match operation.operator.as_str() {
                "q" if saved.len() < MAX_SAVED => saved.push(state.clone()),
                "Q" => state = saved.pop().unwrap_or(state),
                "BDC" | "BMC" => marks.push(Mark { begins: self.pieces.len(), says: self.said(&operation, resources) }),
                "EMC" => self.close(marks.pop()),
                "Tf" => {
                    state.font = operation.operands.first().and_then(|name| self.font(name, resources));
                    state.size = at(&operation, 1).unwrap_or(state.size);
                }
                "Do" if depth < MAX_FORMS => self.form(&operation, resources, &state, depth),
                _ => self.show(&operation, &mut state),
            }
        }
    }

    /// The operators that show letters; all others set the state.
    fn show(&mut self, operation: &Operation, state: &mut State) {
        let string = |at: usize| operation.operands.get(at).and_then(|object| object.as_str().ok());
        match operation.operator.as_str() {
            "Tj" => self.string(state, string(0).unwrap_or_default()),
            "'" => {
                state.next_line(0.0, -state.leading);
                self.string(state, string(0).unwrap_or_default());
            }
            "\"" => {
                state.word_space = at(operation, 0).unwrap_or(0.0);
                state.letter_space = at(operation, 1).unwrap_or(0.0);
                state.next_line(0.0, -state.leading);
                self.string(state, string(2).unwrap_or_default());
            }
            "TJ" => {
                for item in operation.operands.first().and_then(|items| items.as_array().ok()).into_iter().flatten() {
                    match (item.as_str(), number(item)) {
                        (Ok(bytes), _) => self.string(state, bytes),
                        (_, Some(back)) => state.advance(-back / 1000.0 * state.size * state.stretch),
                        _ => {}
                    }
                }
            }
            _ => state.set(operation),
        }
    }

    fn string(&mut self, state: &mut State, bytes: &[u8]) {
        let Some(font) = state.font.clone() else { return };
        for shown in font.shown(bytes) {
            let Some(letters) = self.letters.checked_sub(1) else { return };
            self.letters = letters;
            let from = state.place();
            let width = shown.width * state.size * state.stretch;
            state.advance(width);
            let piece = Piece { text: shown.text, from, to: state.place(), size: state.height() };
            let space = state.letter_space + if shown.is_space { state.word_space } else { 0.0 };
            state.advance(space * state.stretch);
            self.pieces.push(piece);
        }
    }

    /// Closes marked content: where the file says what its pieces say, they are one piece that says that.
    fn close(&mut self, mark: Option<Mark>) {
        let Some(Mark { begins, says: Some(text) }) = mark else { return };
        let Some(first) = self.pieces.get(begins).cloned() else { return };
        let covered = self.pieces.split_off(begins);
        let along = |point: &Point| point.0 * (first.to.0 - first.from.0) + point.1 * (first.to.1 - first.from.1);
        let ends = || covered.iter().flat_map(|piece| [piece.from, piece.to]);
        let from = ends().min_by(|a, b| along(a).total_cmp(&along(b))).unwrap_or(first.from);
        let to = ends().max_by(|a, b| along(a).total_cmp(&along(b))).unwrap_or(first.to);
        self.pieces.push(Piece { text, from, to, size: first.size });
    }

    fn said(&self, operation: &Operation, resources: &Dictionary) -> Option<String> {
        let properties = match operation.operands.get(1)? {
            Object::Name(name) => resource(self.document, resources, b"Properties", name)?,
            inline => inline,
        };
        let said = properties.as_dict().ok()?.get_deref(b"ActualText", self.document).ok()?;
        lopdf::decode_text_string(said).ok()
    }

    fn font(&mut self, name: &Object, resources: &Dictionary) -> Option<Rc<Font>> {
        let name = name.as_name().ok()?;
        let fonts = resources.get_deref(b"Font", self.document).ok()?.as_dict().ok()?;
        let id = fonts.get(name).ok()?.as_reference().ok();
        if let Some(known) = id.and_then(|id| self.fonts.get(&id)) {
            return Some(known.clone());
        }
        self.steps = self.steps.checked_sub(FONT_STEPS)?;
        let font = Rc::new(Font::read(fonts.get_deref(name, self.document).ok()?.as_dict().ok()?, self.document));
        self.fonts.extend(id.map(|id| (id, font.clone())));
        Some(font)
    }

    fn form(&mut self, operation: &Operation, resources: &Dictionary, state: &State, depth: usize) {
        let document = self.document;
        let name = operation.operands.first().and_then(|name| name.as_name().ok());
        let form = name.and_then(|name| resource(document, resources, b"XObject", name)?.as_stream().ok());
        let Some(form) =
            form.filter(|form| form.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|s| s == b"Form"))
        else {
            return;
        };
        let content = form.get_plain_content_with_limit(MAX_UNPACKED).ok();
        self.count(content.as_deref());
        let Some(content) = content else { return };
        let own = form.dict.get_deref(b"Resources", self.document).and_then(Object::as_dict).unwrap_or(resources);
        let matrix = form.dict.get_deref(b"Matrix", self.document).and_then(Object::as_array).ok();
        let matrix = matrix.and_then(|numbers| six(numbers)).unwrap_or(Matrix::SAME);
        self.run(&content, own, State { page: matrix.then(state.page), ..state.clone() }, depth + 1);
    }
}

/// Something that a page names, by the kind and name under which its resources have it.
fn resource<'r>(document: &'r Document, resources: &'r Dictionary, kind: &[u8], name: &[u8]) -> Option<&'r Object> {
    resources.get_deref(kind, document).ok()?.as_dict().ok()?.get_deref(name, document).ok()
}

impl State {
    fn new(page: Matrix) -> State {
        State {
            page,
            line: Matrix::SAME,
            text: Matrix::SAME,
            font: None,
            size: 1.0,
            letter_space: 0.0,
            word_space: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        }
    }

    fn set(&mut self, operation: &Operation) {
        let one = at(operation, 0);
        match operation.operator.as_str() {
            "cm" => self.page = six(&operation.operands).map_or(self.page, |matrix| matrix.then(self.page)),
            "BT" => (self.line, self.text) = (Matrix::SAME, Matrix::SAME),
            "Tm" => {
                let matrix = six(&operation.operands).unwrap_or(self.line);
                (self.line, self.text) = (matrix, matrix);
            }
            "Td" => self.next_line(one.unwrap_or(0.0), at(operation, 1).unwrap_or(0.0)),
            "TD" => {
                self.leading = -at(operation, 1).unwrap_or(0.0);
                self.next_line(one.unwrap_or(0.0), -self.leading);
            }
            "T*" => self.next_line(0.0, -self.leading),
            "Tc" => self.letter_space = one.unwrap_or(self.letter_space),
            "Tw" => self.word_space = one.unwrap_or(self.word_space),
            "Tz" => self.stretch = one.map_or(self.stretch, |percent| percent / 100.0),
            "TL" => self.leading = one.unwrap_or(self.leading),
            "Ts" => self.rise = one.unwrap_or(self.rise),
            _ => {}
        }
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.line = Matrix::moved(x, y).then(self.line);
        self.text = self.line;
    }

    fn advance(&mut self, by: f64) {
        self.text = Matrix::moved(by, 0.0).then(self.text);
    }

    fn place(&self) -> Point {
        self.text.then(self.page).apply((0.0, self.rise))
    }

    fn height(&self) -> f64 {
        self.size.abs() * self.text.then(self.page).scale()
    }
}

/// An operand that is a number.
fn at(operation: &Operation, place: usize) -> Option<f64> {
    operation.operands.get(place).and_then(number)
}

fn six(numbers: &[Object]) -> Option<Matrix> {
    let numbers: Vec<f64> = numbers.iter().map_while(number).collect();
    Some(Matrix(numbers.try_into().ok()?))
}
