//! Pictures in line with the text, and the parts of the package that hold them.

use super::{Writer, blocks::TEXT_WIDTH, xml};
use crate::Picture;

/// English metric units of a twentieth of a point.
const UNITS: u64 = 635;
/// The greatest height of a picture, in twentieths of a point: what leaves room for its text on the page.
const HIGHEST: u64 = 6000;
/// Twentieths of a point of a pixel, at 96 to the inch.
const PIXEL: u64 = 15;

impl Writer<'_> {
    /// Writes a picture as wide as it is, but no wider than three fifths of the page, as in PDF.
    pub(super) fn picture(&mut self, picture: &Picture) {
        let (width, height) = size(picture);
        self.pictures.push(picture.bytes.clone());
        let number = self.pictures.len();
        let alt = xml::escape(&picture.alt.1);
        let run = format!(
            "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
             distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/>\
             <wp:docPr id=\"{number}\" name=\"Picture {number}\" descr=\"{alt}\"/>\
             <a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">\
             <a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
             <pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr>\
             <pic:cNvPr id=\"{number}\" name=\"Picture {number}\" descr=\"{alt}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"picture{number}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
             </wp:inline></w:drawing></w:r>"
        );
        let paragraph = xml::introduction("Normal", self.lang.is_rtl(), &run);
        self.body.push_str(&paragraph);
    }
}

/// Width and height in English metric units.
fn size(picture: &Picture) -> (u64, u64) {
    let (width, height) = (u64::from(picture.width.max(1)), u64::from(picture.height.max(1)));
    let mut wide = (width * PIXEL).min(TEXT_WIDTH as u64 * 6 / 10);
    if wide * height / width > HIGHEST {
        wide = (HIGHEST * width / height).max(1);
    }
    (wide * UNITS, (wide * height / width).max(1) * UNITS)
}

/// The name of the part of a picture, by its number from 1.
pub(super) fn part(number: usize) -> String {
    format!("media/picture{number}.jpg")
}
