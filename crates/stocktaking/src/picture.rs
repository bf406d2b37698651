//! Pictures as they are sent, made fit to be shown: turned upright, no larger than a screen, and without what cameras and
//! programs write into their files (places, names, devices). Where they are kept is the handler's matter.

use std::io::Cursor;

use image::{
    DynamicImage, ImageDecoder as _, ImageReader, Limits, Rgb, RgbImage, codecs::jpeg::JpegEncoder,
    imageops::FilterType,
};

/// The longest side, in pixels.
const SIDE: u32 = 1600;
/// The longest side that is read, in pixels.
const LARGEST: u32 = 20_000;
/// The most memory that reading one may take.
const MEMORY: u64 = 256 << 20;
/// The quality of the JPEG, of 100.
const QUALITY: u8 = 82;

/// The most bytes of a file that is sent.
pub const MOST_BYTES: usize = 12 << 20;

/// A picture fit to be shown: a JPEG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fit {
    /// The file.
    pub bytes: Vec<u8>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// Why a file is no picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It is no JPEG, PNG or WebP, or is broken.
    #[error("it is no picture that can be read")]
    Unreadable,
    /// It has more pixels than are read.
    #[error("it is too large")]
    TooLarge,
}

/// Makes a picture fit. Takes a while for a large one: not for the threads that answer.
///
/// # Errors
/// See [`Unfit`].
pub fn fit(bytes: &[u8]) -> Result<Fit, Unfit> {
    if bytes.len() > MOST_BYTES {
        return Err(Unfit::TooLarge);
    }
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| Unfit::Unreadable)?;
    let mut limits = Limits::default();
    limits.max_image_width = Some(LARGEST);
    limits.max_image_height = Some(LARGEST);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(why)?;
    let orientation = decoder.orientation().map_err(why)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(why)?;
    picture.apply_orientation(orientation);
    if picture.width() > SIDE || picture.height() > SIDE {
        picture = picture.resize(SIDE, SIDE, FilterType::Triangle);
    }
    let flat = on_white(&picture);
    let mut written = Vec::new();
    JpegEncoder::new_with_quality(&mut written, QUALITY).encode_image(&flat).map_err(why)?;
    Ok(Fit { bytes: written, width: flat.width(), height: flat.height() })
}

fn why(error: image::ImageError) -> Unfit {
    match error {
        image::ImageError::Limits(_) => Unfit::TooLarge,
        _ => Unfit::Unreadable,
    }
}

/// The picture on white, where parts of it can be seen through: a JPEG knows no such parts.
fn on_white(picture: &DynamicImage) -> RgbImage {
    let seen = picture.to_rgba8();
    let mut flat = RgbImage::new(seen.width(), seen.height());
    for (from, to) in seen.pixels().zip(flat.pixels_mut()) {
        let [red, green, blue, alpha] = from.0.map(u32::from);
        let mix = |part: u32| u8::try_from((part * alpha + 255 * (255 - alpha)) / 255).unwrap_or(u8::MAX);
        *to = Rgb([mix(red), mix(green), mix(blue)]);
    }
    flat
}

#[cfg(test)]
mod tests {
    use image::{ImageFormat, Rgba, RgbaImage};

    use super::*;

    fn png(width: u32, height: u32, pixel: [u8; 4]) -> Vec<u8> {
        let picture = RgbaImage::from_pixel(width, height, Rgba(pixel));
        let mut bytes = Vec::new();
        picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        bytes
    }

    /// A JPEG with an APP1 block as cameras write it: turned by a quarter, with a name in it.
    fn from_a_camera(width: u32, height: u32) -> Vec<u8> {
        let picture = RgbImage::from_pixel(width, height, Rgb([10, 200, 30]));
        let mut bytes = Vec::new();
        JpegEncoder::new_with_quality(&mut bytes, 90).encode_image(&picture).unwrap();
        let mut exif = b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec();
        exif.extend(b"\x12\x01\x03\0\x01\0\0\0\x06\0\0\0");
        exif.extend(b"\x3b\x01\x02\0\x0c\0\0\0\x26\0\0\0");
        exif.extend(b"\0\0\0\0Amina Diallo");
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        let block = [b"\xff\xe1".as_slice(), &length, &exif].concat();
        bytes.splice(2..2, block);
        bytes
    }

    #[test]
    fn a_large_picture_becomes_small_and_keeps_its_shape() {
        let fit = fit(&png(3200, 1600, [0, 0, 255, 255])).unwrap();

        assert_eq!((fit.width, fit.height), (1600, 800));
        assert!(fit.bytes.starts_with(b"\xff\xd8\xff"));
    }

    #[test]
    fn a_picture_from_a_camera_is_turned_upright_and_says_nothing_of_its_maker() {
        let sent = from_a_camera(40, 20);
        assert!(sent.windows(5).any(|word| word == b"Amina"));

        let fit = fit(&sent).unwrap();

        assert_eq!((fit.width, fit.height), (20, 40));
        assert!(!fit.bytes.windows(4).any(|word| word == b"Exif" || word == b"Amin"));
    }

    #[test]
    fn what_can_be_seen_through_is_white_and_what_is_no_picture_is_refused() {
        let clear = fit(&png(4, 4, [0, 0, 0, 0])).unwrap();
        let read = image::load_from_memory(&clear.bytes).unwrap().to_rgb8();

        assert!(read.get_pixel(1, 1).0.iter().all(|part| *part > 250));
        assert_eq!(fit(b"<svg onload=alert(1)>"), Err(Unfit::Unreadable));
        assert_eq!(fit(&png(4, 4, [0; 4])[..30]), Err(Unfit::Unreadable));
        assert_eq!(fit(&vec![0; MOST_BYTES + 1]), Err(Unfit::TooLarge));
    }
}
